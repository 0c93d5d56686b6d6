namespace Briefings.Diagnostics;

/// <summary>08xx: text of others that was captured to write from, and the files that it is taken from.</summary>
public static class CaptureRules
{
    /// <summary>A captured text in a record that is no draft.</summary>
    public static readonly DiagnosticRule CapturedText = new("BRF0801", Severity.Error, "Captured text in a published record",
        "A ':::captured' block holds the words of others, for the editor only. Tell what matters in the site's own words, delete the block, and only then publish. No level and no waiver changes this.");

    /// <summary>Sentences of a captured text outside of its block.</summary>
    public static readonly DiagnosticRule CopiedWording = new("BRF0802", Severity.Error, "Words of a captured text",
        "Eight words or more stand in the order in which a captured source has them, names and numbers not counted, or a title holds the source's. Say it in other words, or quote it: "
        + "up to 25 words in quotation marks, in a block ':::quote' or in a quotation are left alone.");

    /// <summary>Fingerprints that cannot be read.</summary>
    public static readonly DiagnosticRule BadMark = new("BRF0803", Severity.Error, "Fingerprints that cannot be read",
        "The lines '# captured-text' of a source are what copied sentences are recognised by. One of them was changed; restore it, or delete all of them when nothing is left to guard.");

    /// <summary>A file that is neither text nor HTML.</summary>
    public static readonly DiagnosticRule NotAPage = new("BRF0804", Severity.Error, "No page that can be read",
        "'capture' takes a page that was saved as text or as HTML ('Web page, HTML only'). Save it again in that form, or copy its text into a file.");

    /// <summary>A file without a story.</summary>
    public static readonly DiagnosticRule NoStory = new("BRF0805", Severity.Error, "Nothing to capture",
        "What is left of the file without menus, captions and notices is no text of two sentences or more, or all of it was captured before. Save the page of the story itself.");

    /// <summary>What a source record would say if the page did.</summary>
    public static readonly DiagnosticRule NotStated = new("BRF0806", Severity.Warning, "Not stated in the page",
        "The page does not say this where pages say it, and nothing is guessed. Add it to the source's file if you know it from elsewhere.");

    /// <summary>A story that was captured before.</summary>
    public static readonly DiagnosticRule CapturedBefore = new("BRF0807", Severity.Warning, "Captured before",
        "The site has a source of this wording or address with a captured text. What you made of it is left as it is; to capture it anew, delete that article and that source.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [CapturedText, CopiedWording, BadMark, NotAPage, NoStory, NotStated, CapturedBefore];
}
