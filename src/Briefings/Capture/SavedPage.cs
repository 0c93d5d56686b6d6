using System.Collections.Immutable;
using System.Text;
using Briefings.Capture.Html;
using Briefings.Content.Files;
using Briefings.Diagnostics;

namespace Briefings.Capture;

/// <summary>A saved page, read: what it states, and its text in parts that each hold one story or more.</summary>
/// <param name="Parts">The parts, each in the order of the page.</param>
/// <param name="Facts">What holds for the whole page.</param>
/// <param name="FactsOfStories">What the page states about single stories, which are told by their headlines.</param>
internal sealed record SavedPage(IReadOnlyList<List<Passage>> Parts, PageFacts Facts, ImmutableArray<PageFacts> FactsOfStories)
{
    // Where HTML says so, it does so at its start.
    private const int LengthOfOpening = 4096;

    private static readonly (byte[] Start, string What)[] OtherFiles =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x89, .. "PNG"u8], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0x1F, 0x8B], "a compressed file"),
        ("bplist"u8.ToArray(), "a web archive"),
        ("{\\rtf"u8.ToArray(), "a document in RTF"),
    ];

    /// <summary>Reads a file; null when it is no page, which is then reported.</summary>
    public static SavedPage? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (file.Length > TextFile.MostBytes)
        {
            diagnostics.Report(FileRules.TooLarge, file.At, $"the file has {file.Length:N0} bytes; a saved page may have {TextFile.MostBytes:N0} (8 MB)", "save the page as HTML only, or copy its text into a file");
            return null;
        }

        if (TextFile.ReadBytes(file, TextFile.MostBytes, diagnostics) is not { } bytes || !IsText(bytes, file, diagnostics)) return null;
        ReadOnlySpan<byte> utf8 = bytes;
        if (!TextFile.IsUtf8(ref utf8, file, diagnostics)) return null;
        var text = Encoding.UTF8.GetString(utf8).ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Report(FileRules.EmptyFile, file.At, "the file is empty", "save the page again");
            return null;
        }

        if (!IsHtml(text)) return TextPage.Read(text);
        if (HtmlDepth.Of(text) <= HtmlDepth.Most) return HtmlPage.Read(text);
        diagnostics.Report(CaptureRules.NotAPage, file.At, $"elements are nested more than {HtmlDepth.Most} deep", "copy the text of the page into a file");
        return null;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes, ContentFile file, DiagnosticBag diagnostics)
    {
        var what = "";
        foreach (var (start, name) in OtherFiles)
        {
            if (bytes.StartsWith(start)) what = name;
        }

        if (bytes.StartsWith("From: <Saved by"u8) || bytes.StartsWith("MIME-Version:"u8)) what = "a web archive (MHTML)";
        // UTF-16 has zeros, too, and is told by the reader of text.
        var isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..];
        if (what.Length == 0 && !isWide && bytes.Contains((byte)0)) what = "no text";
        if (what.Length == 0) return true;
        diagnostics.Report(CaptureRules.NotAPage, file.At, $"the file is {what}", "save the page as 'Web page, HTML only', or copy its text into a file");
        return false;
    }

    private static bool IsHtml(string text)
    {
        var opening = text.AsSpan(0, Math.Min(text.Length, LengthOfOpening)).TrimStart();
        if (opening.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<!", StringComparison.Ordinal)) return true;
        return opening.StartsWith('<')
            && (opening.Contains("<html", StringComparison.OrdinalIgnoreCase) || opening.Contains("<head", StringComparison.OrdinalIgnoreCase) || opening.Contains("<body", StringComparison.OrdinalIgnoreCase)
                || opening.Contains("<article", StringComparison.OrdinalIgnoreCase) || opening.Contains("<main", StringComparison.OrdinalIgnoreCase) || opening.Contains("<p", StringComparison.OrdinalIgnoreCase)
                || opening.Contains("<div", StringComparison.OrdinalIgnoreCase) || opening.Contains("<h1", StringComparison.OrdinalIgnoreCase));
    }
}
