namespace Briefings.Diagnostics;

/// <summary>03xx: references between records, and relations that cannot be.</summary>
public static class ReferenceRules
{
    /// <summary>A reference to a record that does not exist.</summary>
    public static readonly DiagnosticRule UnknownRecord = new("BRF0301", Severity.Error, "Unknown record",
        "The id names no record of that collection. Correct the id, or add the record.");

    /// <summary>A published record refers to one that is not published.</summary>
    public static readonly DiagnosticRule Unpublished = new("BRF0302", Severity.Error, "Reference to an unpublished record",
        "The record exists, but is a draft or is dated after the build day, so the link would lead nowhere. Publish it, or remove the reference.");

    /// <summary>Responses that answer each other in a circle.</summary>
    public static readonly DiagnosticRule AnswersCycle = new("BRF0303", Severity.Error, "Responses answer each other in a circle",
        "What answers something comes after it, so 'answers' can't lead back to where it began. Remove one of the references.");

    /// <summary>A record that refers to itself.</summary>
    public static readonly DiagnosticRule SelfReference = new("BRF0304", Severity.Error, "A record refers to itself",
        "A response can't answer or deny itself, a source can't repeat itself, an actor can't be linked to itself.");

    /// <summary>Sources that retell each other in a circle.</summary>
    public static readonly DiagnosticRule RepeatsCycle = new("BRF0305", Severity.Error, "Sources repeat each other in a circle",
        "One report is the origin, so 'repeats' can't lead back to where it began. Remove one of the references.");

    /// <summary>An old address that something else occupies.</summary>
    public static readonly DiagnosticRule RedirectClash = new("BRF0306", Severity.Error, "Old address is taken",
        "An address in 'redirect_from' is that of a published page or file, or is claimed by another record. An address can lead to one place only.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [UnknownRecord, Unpublished, AnswersCycle, SelfReference, RepeatsCycle, RedirectClash];
}
