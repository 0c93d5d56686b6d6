namespace Briefings.Cli;

/// <summary>Who reads the report.</summary>
internal enum ReportFormat
{
    /// <summary>A person, or an editor that links <c>path(line,col)</c>.</summary>
    Text,

    /// <summary>A script.</summary>
    Json,

    /// <summary>A code host or a review tool (SARIF 2.1.0, OASIS).</summary>
    Sarif,

    /// <summary>The log of a GitHub workflow, which shows each mistake beside its line.</summary>
    Github,
}
