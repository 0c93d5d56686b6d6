using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes;

/// <summary>A mistake that a helper meets while a template runs; the place in the template is found afterwards.</summary>
internal sealed class ThemeFault(DiagnosticRule rule, string name, string message, string remedy) : Exception(message)
{
    public DiagnosticRule Rule { get; } = rule;

    /// <summary>The word in the template that is wrong.</summary>
    public string Name { get; } = name;

    public string Remedy { get; } = remedy;
}
