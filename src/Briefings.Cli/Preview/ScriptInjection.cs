using System.Text;

namespace Briefings.Cli.Preview;

/// <summary>Adds the preview's script to a page. Only the answer has it, never an artifact.</summary>
internal static class ScriptInjection
{
    /// <summary>The page with the script at the end of its body, told which state the page shows.</summary>
    /// <param name="page">The page.</param>
    /// <param name="state">What it shows.</param>
    /// <param name="print">Its fingerprint, by which the script learns whether a new state changes it; empty for the page of errors.</param>
    public static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page, PreviewState state, string print)
    {
        var kind = print.Length > 0 ? $"data-print=\"{print}\"" : "data-error-page";
        var script = Encoding.UTF8.GetBytes(
            $"<script src=\"{PreviewTools.ScriptPath}\" data-version=\"{state.Version}\" data-revision=\"{state.Revision}\" {kind} defer></script>");
        var end = page.Span.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return (byte[])[.. page.Span[..end], .. script, .. page.Span[end..]];
    }
}
