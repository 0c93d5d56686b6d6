using System.CommandLine;
using System.CommandLine.Parsing;
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

    public Option<bool> Watch { get; } = new("--watch") { Description = "Check again whenever a file changes, until Ctrl+C." };

    /// <summary>Offers them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Only);
        command.Add(Watch);
    }

    // A path that is misspelt would hide every mistake in the file that is meant.
    private static string[] ReadPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Path.Exists(token.Value)))
            result.AddError($"--only takes files and folders, and there is no {Quoting.Quote(token.Value)}");
        return [.. result.Tokens.Select(token => token.Value)];
    }
}
