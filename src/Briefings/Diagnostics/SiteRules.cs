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

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [BrokenLink, BrokenFragment];
}
