namespace Briefings.Diagnostics;

/// <summary>07xx: files of others that are imported. After an error nothing is written; a warning says what was left out.</summary>
public static class ImportRules
{
    /// <summary>Text that is no JSON.</summary>
    public static readonly DiagnosticRule NotJson = new("BRF0701", Severity.Error, "Not JSON",
        "MISP galaxies, STIX bundles and CSL exports are JSON (RFC 8259), without comments, and nested less than 64 levels deep. Export the file again.");

    /// <summary>JSON of another format.</summary>
    public static readonly DiagnosticRule OtherFormat = new("BRF0702", Severity.Error, "Not the format that was named",
        "'import misp' takes a cluster of a MISP galaxy, 'import stix' a bundle of STIX 2.1, 'import csl' a list of CSL-JSON items.");

    /// <summary>A name that an object has twice.</summary>
    public static readonly DiagnosticRule DuplicateName = new("BRF0703", Severity.Error, "Name twice in one object",
        "Programs differ in which of the two values they take, so none of them can be trusted (RFC 8259, section 4). Remove one.");

    /// <summary>A file beyond the limit.</summary>
    public static readonly DiagnosticRule TooLarge = new("BRF0704", Severity.Error, "Import too large",
        "A file of up to 100 MB and five million values is imported. Split it, or leave out what the site has no place for.");

    /// <summary>A record of another site that cannot be taken over.</summary>
    public static readonly DiagnosticRule BadRecord = new("BRF0705", Severity.Error, "Record cannot be taken over",
        "A STIX object carries a record of a briefings site whose collection or id is none, or which stands in the way of another record. Nothing is guessed; correct the bundle.");

    /// <summary>Something imported that is not right as content.</summary>
    public static readonly DiagnosticRule WouldFail = new("BRF0706", Severity.Error, "Imported record would not pass the check",
        "The site would be checked with this record in it, and fail. The message names the rule that it breaks; correct the imported file.");

    /// <summary>Something that has no place in content, or none that would be sure.</summary>
    public static readonly DiagnosticRule NotPlaced = new("BRF0707", Severity.Warning, "Not placed",
        "The file says something that content has no key for, or that could only be guessed. It was left out; add by hand what matters.");

    /// <summary>A new record that may be one that exists.</summary>
    public static readonly DiagnosticRule LikelyDuplicate = new("BRF0708", Severity.Warning, "Likely duplicate",
        "A name of the imported record is one of an existing record. Names are many-to-many, so that alone does not make them one. "
        + "If they are, delete the new file, add the identifier to 'same_as' of the other and import again.");

    /// <summary>A file that cannot be changed by a program without harm.</summary>
    public static readonly DiagnosticRule NotChanged = new("BRF0709", Severity.Warning, "File left as it is",
        "The file is written in a way in which something could not be added without touching the rest. Add it by hand.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [NotJson, OtherFormat, DuplicateName, TooLarge, BadRecord, WouldFail, NotPlaced, LikelyDuplicate, NotChanged];
}
