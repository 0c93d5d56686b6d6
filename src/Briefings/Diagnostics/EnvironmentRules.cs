namespace Briefings.Diagnostics;

/// <summary>09xx: faults of the machine, not of the content. They end the run with exit code 3.</summary>
public static class EnvironmentRules
{
    /// <summary>No room on the disk.</summary>
    public static readonly DiagnosticRule DiskFull = new("BRF0901", Severity.Error, "Disk full",
        "The disk or quota is used up. The last good output is untouched; free some space and build again.");

    /// <summary>No right to read or write.</summary>
    public static readonly DiagnosticRule AccessDenied = new("BRF0902", Severity.Error, "Access denied",
        "The account that runs the build may not read or write a file or folder, or the disk is read-only.");

    /// <summary>Any other fault of reading or writing.</summary>
    public static readonly DiagnosticRule InputOutput = new("BRF0903", Severity.Error, "File system fault",
        "The system refused to read or write a file. The last good output is untouched.");

    /// <summary>The preview's port cannot be taken.</summary>
    public static readonly DiagnosticRule PortTaken = new("BRF0904", Severity.Error, "Port cannot be used",
        "Another program listens on the port of the preview, or the account may not use it. Choose another with --port, or any free one with --port 0.");

    /// <summary>Something that the tool did not foresee.</summary>
    public static readonly DiagnosticRule ToolFault = new("BRF0905", Severity.Error, "Fault of the tool",
        "The tool met something that it should have foreseen. The last good output is untouched; a report with the message helps to mend it.");

    /// <summary>Git cannot be asked.</summary>
    public static readonly DiagnosticRule Git = new("BRF0906", Severity.Error, "Git cannot be asked",
        "Earlier versions of the content are read with the program 'git'. It is not installed, or it refuses to read the repository.");

    /// <summary>A revision that is not there.</summary>
    public static readonly DiagnosticRule NoRevision = new("BRF0907", Severity.Error, "No such version",
        "An earlier version was asked for that the repository does not have, or the content is in no Git repository. The clone of a build service often holds only the last commits.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [DiskFull, AccessDenied, InputOutput, PortTaken, ToolFault, Git, NoRevision];
}
