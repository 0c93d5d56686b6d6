using System.CommandLine;
using Briefings.Diagnostics;

namespace Briefings.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>One line for each mistake; empty when there is none.</summary>
    public static IReadOnlyList<string> Of(ParseResult result)
    {
        if (result.Errors.Count == 0) return [];
        var unknown = result.UnmatchedTokens;
        var options = unknown.Where(IsOption).Select(token => Unknown("option", token.Split('=', ':')[0], OptionNames(result))).ToList();
        if (options.Count > 0) return options;
        if (unknown.Count > 0) return [UnknownWord(result, unknown[0])];
        return [.. result.Errors.Select(error => error.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The command as it would be typed: <c>briefings new article</c>.</summary>
    public static string CommandPath(ParseResult result)
    {
        var names = new List<string>();
        for (var command = result.CommandResult; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
            names.Insert(0, command.Command.Name);
        return string.Join(' ', names);
    }

    private static string UnknownWord(ParseResult result, string word)
    {
        var command = result.CommandResult.Command;
        var commands = command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name).ToList();
        if (commands.Count == 0) return $"'{CommandPath(result)}' does not take '{word}'";
        // Of what one command takes there are few enough to name them all; of all commands, the help tells more.
        return command is RootCommand ? Unknown("command", word, commands) : $"{Unknown("command", word, commands)}; '{command.Name}' takes {string.Join(", ", commands)}";
    }

    private static string Unknown(string what, string word, IReadOnlyCollection<string> known) =>
        $"unknown {what} '{word}'{Spelling.DidYouMean(word, known)}";

    private static List<string> OptionNames(ParseResult result) =>
        [.. result.CommandResult.Command.Options.Where(option => !option.Hidden).Select(option => option.Name)];

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
