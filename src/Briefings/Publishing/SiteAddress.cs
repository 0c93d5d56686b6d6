namespace Briefings.Publishing;

/// <summary>Where the site stands on the web.</summary>
/// <param name="url">Absolute, http or https; a missing slash at its end is added.</param>
internal sealed class SiteAddress(Uri url)
{
    /// <summary>Host, and port if it is not the scheme's own (<c>example.org</c>).</summary>
    public string Authority { get; } = url.Authority;

    /// <summary>What stands before the path in an absolute address (<c>https://example.org</c>).</summary>
    public string Root { get; } = url.GetLeftPart(UriPartial.Authority);

    /// <summary>The path that every address of the site begins with; starts and ends with a slash (<c>/</c>, <c>/sub/</c>).</summary>
    public string BasePath { get; } = url.AbsolutePath.EndsWith('/') ? url.AbsolutePath : url.AbsolutePath + "/";

    /// <summary>The root-relative address of an artifact: <c>x/index.html</c> is <c>/x/</c>.</summary>
    public string Of(string path)
    {
        if (string.Equals(path, "index.html", StringComparison.Ordinal)) return BasePath;
        return BasePath + (path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
    }
}
