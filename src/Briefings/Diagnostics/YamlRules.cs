namespace Briefings.Diagnostics;

/// <summary>01xx: YAML that is broken, or uses what content has no need of.</summary>
public static class YamlRules
{
    /// <summary>Not YAML.</summary>
    public static readonly DiagnosticRule Syntax = new("BRF0101", Severity.Error, "Not valid YAML",
        "The file cannot be read past this place. Common causes: ': ' or ' #' in text without quotation marks, a quotation mark or bracket that is not closed, lines that are not indented alike.");

    /// <summary>Tabs at the start of a line.</summary>
    public static readonly DiagnosticRule TabIndentation = new("BRF0102", Severity.Error, "Tab as indentation",
        "YAML is indented with spaces only: how far a tab reaches depends on the editor.");

    /// <summary>An anchor or an alias.</summary>
    public static readonly DiagnosticRule Anchor = new("BRF0103", Severity.Error, "Anchor or alias",
        "A record is read by people, who do not look up '&name' and '*name'. Write the value out, or in quotation marks where it starts with '&' or '*'.");

    /// <summary>A tag.</summary>
    public static readonly DiagnosticRule Tag = new("BRF0104", Severity.Error, "Tag",
        "What a value is follows from its key, so '!tag' has no use. Remove it, or put text that starts with '!' in quotation marks.");

    /// <summary>A merge key.</summary>
    public static readonly DiagnosticRule MergeKey = new("BRF0105", Severity.Error, "Merge key",
        "'<<' copies keys from elsewhere, unseen by those who read the record. Write the keys out.");

    /// <summary>A second document.</summary>
    public static readonly DiagnosticRule SeveralDocuments = new("BRF0106", Severity.Error, "Several documents in one file",
        "One file holds one record. Put what follows the second '---' in a file of its own.");

    /// <summary>A key that is not text.</summary>
    public static readonly DiagnosticRule KeyNotText = new("BRF0107", Severity.Error, "Key is not text",
        "A key is a word before a colon; lists and mappings cannot be keys.");

    /// <summary>A key that is written twice.</summary>
    public static readonly DiagnosticRule DuplicateKey = new("BRF0108", Severity.Error, "Duplicate key",
        "Of two values for one key only one can be meant. Join them in one list, or delete one.");

    /// <summary>Nesting beyond the limit.</summary>
    public static readonly DiagnosticRule TooDeep = new("BRF0109", Severity.Error, "Nested too deeply",
        "No record needs more than 32 levels of lists and mappings. A bracket is probably not closed.");

    /// <summary>More values than the limit.</summary>
    public static readonly DiagnosticRule TooManyValues = new("BRF0110", Severity.Error, "Too many values",
        "One file may hold 100,000 values. Split it into several records.");

    /// <summary>A file that is not made of keys.</summary>
    public static readonly DiagnosticRule NotKeys = new("BRF0111", Severity.Error, "Not a list of keys",
        "A record is a list of 'key: value' lines. A space after the colon is needed.");

    /// <summary>A comment that is meant to waive a rule, and does not.</summary>
    public static readonly DiagnosticRule BadWaiver = new("BRF0112", Severity.Error, "Waiver not understood",
        "A comment that starts with 'briefings:' waives an editorial rule, and needs its code, its last day and a reason: '# briefings: allow BRF2003 until 2027-03-01: the reason'.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        Syntax, TabIndentation, Anchor, Tag, MergeKey, SeveralDocuments, KeyNotText, DuplicateKey, TooDeep, TooManyValues, NotKeys, BadWaiver,
    ];
}
