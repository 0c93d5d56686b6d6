namespace Briefings.Diagnostics;

/// <summary>2xxx: what is incomplete or doubtful rather than wrong; <c>rules:</c> in <c>site.yaml</c> sets the levels.</summary>
public static class EditorialRules
{
    /// <summary>A file or folder that no collection reads.</summary>
    public static readonly DiagnosticRule NotRead = new("BRF2001", Severity.Warning, "File or folder is not read",
        "It stands where nothing is read from, or has another extension than its collection takes. Move, rename or remove it.");

    /// <summary>A topic that is nearly one with a record.</summary>
    public static readonly DiagnosticRule TopicNearMiss = new("BRF2002", Severity.Warning, "Topic is nearly another",
        "Topics may exist by use alone, so a misspelt one makes a new topic. Correct the id, or give the new topic a record.");

    /// <summary>A name in a text that two actors bear.</summary>
    public static readonly DiagnosticRule AmbiguousName = new("BRF2003", Severity.Warning, "Ambiguous name in a text",
        "Names are many-to-many, so a name that fits two actors is never linked silently. Write the link, saying which one is meant.");

    /// <summary>An item that a list names twice.</summary>
    public static readonly DiagnosticRule RepeatedItem = new("BRF2004", Severity.Warning, "Item named twice",
        "The same record or value stands twice in one list; it is shown and counted once. Remove one.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NotRead,
        TopicNearMiss,
        AmbiguousName,
        RepeatedItem,
    ];
}
