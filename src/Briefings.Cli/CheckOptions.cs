using System.CommandLine;
using System.CommandLine.Parsing;
using Briefings.Cli.Building;
using Briefings.Content;

namespace Briefings.Cli;

/// <summary>The options of <c>briefings check</c> alone.</summary>
internal sealed class CheckOptions
{
    public Option<string[]> Only { get; } = new("--only")
    {
        HelpName = "PATH",
        Description = "Report only what is wrong in these files and folders, such as those of one commit.",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ReadPaths,
    };

    public Option<string?> Changed { get; } = new("--changed")
    {
        HelpName = "REV",
        Description = "Report only what is wrong in files that differ from Git's last commit, new ones included; with REV, in those that differ from where the work left REV.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<bool> Watch { get; } = new("--watch") { Description = "Check again whenever a file changes, until Ctrl+C." };

    /// <summary>Offers them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Only);
        command.Add(Changed);
        command.Add(Watch);
    }

    /// <summary>What the report is limited to, to be asked anew before each check; null when it is not limited.</summary>
    public Func<CancellationToken, ReportScope>? Limit(ParseResult result, BuildOptions options)
    {
        if (result.GetResult(Changed) is not null)
        {
            var revision = result.GetValue(Changed);
            return cancellation => new ReportScope(new ChangedFiles(options).Since(revision, cancellation));
        }

        if (result.GetValue(Only) is not { Length: > 0 } paths) return null;
        var scope = new ReportScope(paths);
        return _ => scope;
    }

    /// <summary>What is wrong with the options taken together; null when nothing is.</summary>
    public string? Conflict(ParseResult result) =>
        result.GetResult(Changed) is not null && result.GetResult(Only) is not null ? "--only and --changed both say which files are reported; give one of them" : null;

    // A path that is misspelt would hide every mistake in the file that is meant.
    private static string[] ReadPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Path.Exists(token.Value)))
            result.AddError($"--only takes files and folders, and there is no {Quoting.Quote(token.Value)}");
        return [.. result.Tokens.Select(token => token.Value)];
    }
}
