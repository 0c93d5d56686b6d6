using Briefings.Diagnostics;

namespace Briefings.Site;

/// <summary>A template failed; carries the diagnostic with the template's file and line.</summary>
internal sealed class ThemeException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
