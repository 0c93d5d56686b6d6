namespace Briefings.Diagnostics;

/// <summary>2xxx: what is merely incomplete or better said otherwise; <c>site.yaml</c> may set the level.</summary>
public static class EditorialRules
{
    /// <summary>A name in a text that two actors bear.</summary>
    public static readonly DiagnosticRule AmbiguousName = new("BRF2001", Severity.Warning, "Ambiguous name in a text",
        "Names are many-to-many, so a name that fits two actors is never linked silently. Write the link, saying which one is meant.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [AmbiguousName];
}
