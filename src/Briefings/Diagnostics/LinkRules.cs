namespace Briefings.Diagnostics;

/// <summary>22xx: links that lead out of the site. Only <c>briefings links</c> looks at them, because it asks other hosts.</summary>
public static class LinkRules
{
    /// <summary>An address that nothing is found at any more.</summary>
    public static readonly DiagnosticRule Broken = new("BRF2201", Severity.Error, "Outward link is broken",
        "The other host says that nothing is there (404, 410), leads in a circle, or has not been reached on two runs that lie a day or more apart; and no archived copy is known to answer. "
        + "Correct the address, give a copy in 'archive_url', or remove the link.");

    /// <summary>An address that is gone while its archived copy answers.</summary>
    public static readonly DiagnosticRule OnlyArchived = new("BRF2202", Severity.Warning, "Only the archived copy answers",
        "The source is not at its address any more, and the copy in 'archive_url' is. Readers can still check the claim, so this is no error; correct the address if the source has moved.");

    /// <summary>An archived copy that is gone while the original answers.</summary>
    public static readonly DiagnosticRule ArchiveBroken = new("BRF2203", Severity.Warning, "Archived copy does not answer",
        "The source is at its address, the copy in 'archive_url' is not. The day the source goes, the claim would rest on nothing; archive it anew.");

    /// <summary>An address that has moved for good.</summary>
    public static readonly DiagnosticRule Moved = new("BRF2204", Severity.Warning, "Outward link has moved",
        "The other host says that the address has changed for good (301, 308). Write the new one, once you have seen that it is the same document: hosts lead gone pages to their home page too.");

    /// <summary>An address that cannot be looked at by a program.</summary>
    public static readonly DiagnosticRule NotChecked = new("BRF2205", Severity.Warning, "Outward link could not be checked",
        "The other host does not let programs in (401, 403, 429, robots.txt). That is no fault of the link; open it in a browser now and then, or waive this where you have.");

    /// <summary>A host that did not answer, for now.</summary>
    public static readonly DiagnosticRule Unreachable = new("BRF2206", Severity.Warning, "Outward link cannot be reached",
        "The host's name is not known, it does not answer, cannot be trusted or has a fault of its own (5xx). That often passes; when it has not passed on a run a day or more later, it becomes BRF2201.");

    /// <summary>An encrypted address that leads to an unencrypted one.</summary>
    public static readonly DiagnosticRule Downgraded = new("BRF2207", Severity.Warning, "Outward link leaves encryption",
        "The address starts with 'https:' and leads to one that starts with 'http:', where anybody on the way can read and change what readers get. Link to an encrypted address.");

    /// <summary>An address of a private network.</summary>
    public static readonly DiagnosticRule PrivateAddress = new("BRF2208", Severity.Warning, "Outward link leads into a private network",
        "The host is an address of this machine or of a private network, which readers cannot reach and the check does not ask, lest content make a build service probe its own network. "
        + "Correct the address; '--allow-private' asks all the same.");

    /// <summary>What was known of links cannot be read.</summary>
    public static readonly DiagnosticRule Forgotten = new("BRF2209", Severity.Warning, "Earlier results cannot be read",
        "The file in which 'briefings links' keeps what it found is damaged or written by another version of the tool. All links are asked again, and the file is written anew.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [Broken, OnlyArchived, ArchiveBroken, Moved, NotChecked, Unreachable, Downgraded, PrivateAddress, Forgotten];

    /// <summary>Whether a code is of this range: <c>check</c> and <c>build</c> cannot know whether a waiver of it is needed.</summary>
    public static bool Includes(string code) => All.Any(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));
}
