namespace Briefings.Diagnostics;

/// <summary>29xx: waivers of editorial rules that are of no use any more. They cannot be waived themselves.</summary>
public static class WaiverRules
{
    /// <summary>A waiver whose last day is past.</summary>
    public static readonly DiagnosticRule Expired = new("BRF2901", Severity.Warning, "Waiver has expired",
        "A waiver holds up to and including its day, so that somebody looks again; what it waived is reported again. Mend that and remove the waiver, or give it a later day.");

    /// <summary>A waiver that waives nothing.</summary>
    public static readonly DiagnosticRule Unused = new("BRF2902", Severity.Warning, "Waiver waives nothing",
        "The rule finds nothing on the lines that the waiver holds for, or is off. Remove the waiver, or put it on the line concerned or right above it.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [Expired, Unused];
}
