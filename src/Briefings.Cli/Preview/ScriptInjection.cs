using System.Text;

namespace Briefings.Cli.Preview;

/// <summary>Adds the preview's script to a page. Only the answer has it, never an artifact.</summary>
internal static class ScriptInjection
{
    /// <summary>The page with the script at the end of its body, told which state the page shows.</summary>
    public static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page, PreviewState state, bool isErrorPage)
    {
        var script = Encoding.UTF8.GetBytes(
            $"<script src=\"{PreviewTools.ScriptPath}\" data-version=\"{state.Version}\" data-revision=\"{state.Revision}\"{(isErrorPage ? " data-error-page" : "")} defer></script>");
        var end = page.Span.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return (byte[])[.. page.Span[..end], .. script, .. page.Span[end..]];
    }
}
