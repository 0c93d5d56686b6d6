using Microsoft.AspNetCore.StaticFiles;

namespace Briefings.Cli.Preview;

/// <summary>The media type of a file, as a static host gives it.</summary>
internal static class ContentTypes
{
    /// <summary>Of HTML pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new();

    /// <summary>By the extension; all text is UTF-8.</summary>
    public static string Of(string path)
    {
        // _headers and _redirects are text for the host.
        if (!path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal)) return "text/plain; charset=utf-8";
        if (!Known.TryGetContentType(path, out var type)) return "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "application/manifest+json" or "image/svg+xml";
        return isText ? type + "; charset=utf-8" : type;
    }
}
