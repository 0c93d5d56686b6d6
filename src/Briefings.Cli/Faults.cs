using Briefings.Changes.Git;
using Briefings.Diagnostics;
using Briefings.Publishing.Output;

namespace Briefings.Cli;

/// <summary>Words what nobody wrote into a content file: faults of the machine and of the tool.</summary>
internal static class Faults
{
    /// <summary>The fault as a diagnostic, without a place in a file.</summary>
    public static Diagnostic Explain(Exception fault)
    {
        if (fault is EnvironmentFaultException known) return known.Diagnostic;
        if (fault is GitException git) return new(EnvironmentRules.Git, Severity.Error, default, git.Reason, git.Remedy);
        if (fault is RevisionException revision) return new(EnvironmentRules.NoRevision, Severity.Error, default, revision.Reason, revision.Remedy);
        if (EnvironmentFaultException.Covers(fault)) return EnvironmentFaultException.From(fault, "a file cannot be read or written").Diagnostic;
        return new(EnvironmentRules.ToolFault, Severity.Error, default,
            $"this is a fault of the tool, not of the content: {Chain(fault)}", "please report this line and what was being done");
    }

    private static string Chain(Exception fault)
    {
        var text = $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}";
        return fault.InnerException is { } inner ? $"{text} ({Chain(inner)})" : text;
    }
}
