namespace Briefings.Diagnostics;

/// <summary>2xxx: what is merely incomplete or untidy; <c>site.yaml</c> may set the level.</summary>
public static class EditorialRules
{
    /// <summary>A file or folder that no collection reads.</summary>
    public static readonly DiagnosticRule NotRead = new("BRF2001", Severity.Warning, "File or folder is not read",
        "It stands where nothing is read from, or has another extension than its collection takes. Move, rename or remove it.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotRead];
}
