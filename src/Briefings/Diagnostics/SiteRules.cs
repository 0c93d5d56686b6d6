namespace Briefings.Diagnostics;

/// <summary>06xx: mistakes that show only in the finished site.</summary>
public static class SiteRules
{
    /// <summary>A link to a page that the site does not have.</summary>
    public static readonly DiagnosticRule BrokenLink = new("BRF0601", Severity.Error, "Broken internal link",
        "A published page links to an address of this site that nothing is published at. Correct the address, publish the target, or remove the link.");

    /// <summary>A link to an anchor that the target page does not have.</summary>
    public static readonly DiagnosticRule BrokenFragment = new("BRF0602", Severity.Error, "Broken fragment",
        "The page exists, but has no element with the id after '#'. Correct the fragment or remove it.");

    /// <summary>An id that two elements of one page share.</summary>
    public static readonly DiagnosticRule DuplicateId = new("BRF0603", Severity.Error, "Duplicate id",
        "An id is unique within its page (HTML Living Standard, 3.2.6): links and labels reach only the first element that has it.");

    /// <summary>Two artifacts at one address.</summary>
    public static readonly DiagnosticRule DuplicatePath = new("BRF0604", Severity.Error, "Two files at one address",
        "Two things would be published as the same file, so one would be lost. Rename one of them.");

    /// <summary>A path that cannot be published safely.</summary>
    public static readonly DiagnosticRule UnsafePath = new("BRF0605", Severity.Error, "Unsafe path",
        "A published file lies inside the output folder and has a name that every system and server can hold.");

    /// <summary>A file where another artifact needs a folder.</summary>
    public static readonly DiagnosticRule FileInPlaceOfFolder = new("BRF0606", Severity.Error, "File in place of a folder",
        "One thing would be published as a file and another below it, as if it were a folder. Rename one of them.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [BrokenLink, BrokenFragment, DuplicateId, DuplicatePath, UnsafePath, FileInPlaceOfFolder];
}
