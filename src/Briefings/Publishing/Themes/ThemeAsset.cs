using System.Security.Cryptography;

using Briefings.Site;

namespace Briefings.Publishing.Themes;

/// <summary>A theme's asset, published under a name that changes with its content, so that browsers may keep it for ever.</summary>
internal sealed class ThemeAsset(string path, string origin, byte[] content) : Artifact(Fingerprint(path, content), new(origin))
{
    private const int FingerprintLength = 10;

    /// <summary>Subresource Integrity value (W3C SRI §3.1).</summary>
    public string Integrity { get; } = "sha384-" + Convert.ToBase64String(SHA384.HashData(content));

    public override void Write(Stream output) => output.Write(content);

    private static string Fingerprint(string path, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..FingerprintLength];
        var extension = System.IO.Path.GetExtension(path);
        return $"theme/{path[..^extension.Length]}.{hash}{extension}";
    }
}
