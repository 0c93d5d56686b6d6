namespace Briefings.Diagnostics;

/// <summary>One thing that can be wrong, with its stable code. <c>docs/diagnostics.md</c> is written from these.</summary>
/// <param name="Code"><c>BRF</c> and four digits; never reused. Codes from 2000 on are editorial: <c>site.yaml</c> may set their level.</param>
/// <param name="DefaultSeverity">The level when <c>site.yaml</c> says nothing.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Why">Why it matters and how to mend it, in a sentence or two.</param>
public sealed record DiagnosticRule(string Code, Severity DefaultSeverity, string Title, string Why)
{
    /// <summary>Whether <c>rules:</c> in <c>site.yaml</c> may change the level: it is so for what is merely incomplete.</summary>
    public bool IsConfigurable => string.CompareOrdinal(Code, "BRF2000") >= 0;

    /// <summary>Whether a comment may waive it where an editor has a reason; not so for what is said of waivers themselves.</summary>
    public bool IsWaivable => IsConfigurable && string.CompareOrdinal(Code, "BRF2900") < 0;
}
