using Briefings.Diagnostics;

namespace Briefings.Cli.Building;

/// <summary>What became of a build.</summary>
/// <param name="Kind">What was asked for.</param>
/// <param name="Diagnostics">All mistakes, sorted.</param>
/// <param name="Records">Records published.</param>
/// <param name="Size">What the site consists of.</param>
/// <param name="IsPublished">Whether the output folder holds the new version.</param>
/// <param name="IsFault">Whether the machine or the tool ended the build.</param>
/// <param name="Elapsed">From start to end.</param>
internal sealed record BuildOutcome(
    BuildKind Kind, IReadOnlyList<Diagnostic> Diagnostics, int Records, SiteCount Size, bool IsPublished, bool IsFault, TimeSpan Elapsed)
{
    /// <summary>Mistakes that count as none for now, sorted.</summary>
    public IReadOnlyList<WaivedDiagnostic> Waived { get; init; } = [];

    /// <summary>How many mistakes are in files that were not asked about.</summary>
    public int Elsewhere { get; init; }

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    public int ExitCode => IsFault ? Cli.ExitCode.EnvironmentFault : Errors > 0 ? Cli.ExitCode.ContentErrors : Cli.ExitCode.Success;
}
