using System.Runtime.InteropServices;

namespace Briefings.Cli.Preview;

/// <summary>What the preview adds to a site: a script and a stylesheet that the tool carries, and events.</summary>
internal static class PreviewTools
{
    /// <summary>Where pages listen.</summary>
    public const string EventsPath = Folder + "events";

    /// <summary>Where the script is.</summary>
    public const string ScriptPath = Folder + "preview.js";

    /// <summary>Where the stylesheet of the overlay and of the error page is.</summary>
    public const string StylePath = Folder + "preview.css";

    private const string Folder = "/_briefings/";

    /// <summary>The tool at a path; null when there is none.</summary>
    public static Tool? Find(string path) => path switch
    {
        ScriptPath => new("text/javascript; charset=utf-8", EmbeddedFiles.Read("Preview/preview.js")),
        StylePath => new("text/css; charset=utf-8", EmbeddedFiles.Read("Preview/preview.css")),
        _ => null,
    };

    /// <summary>A file of the preview's own.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Tool(string ContentType, byte[] Content);
}
