namespace Briefings.Diagnostics;

/// <summary>05xx: mistakes in the theme's templates and assets.</summary>
public static class ThemeRules
{
    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [];
}
