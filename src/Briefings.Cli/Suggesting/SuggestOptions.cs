using System.CommandLine;

namespace Briefings.Cli.Suggesting;

/// <summary>The options of <c>briefings suggest</c> alone.</summary>
internal sealed class SuggestOptions
{
    private readonly Argument<string[]> _records = new("record")
    {
        Description = "Files or ids of records to look at, such as input/articles/my-briefing.md; all when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]?> _apply = new("--apply")
    {
        HelpName = "ID",
        Description = "Write the patches. Without ids, only of suggestions that have one safe patch; where an editor has to choose, name the choice, such as 3f9k2m1a.2.",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<SuggestFormat> _format = FormatOption.Of(
        "Form of the report; 'patch' is what --apply would write, for git apply.", ("text", SuggestFormat.Text), ("json", SuggestFormat.Json), ("patch", SuggestFormat.Patch));

    /// <summary>Offers them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_records);
        command.Add(_apply);
        command.Add(_format);
    }

    /// <summary>What was asked for.</summary>
    public SuggestRequest Read(ParseResult result) => new(
        result.GetValue(_records) ?? [],
        result.GetResult(_apply) is null ? null : result.GetValue(_apply) ?? [],
        result.GetValue(_format));
}

/// <summary>Who reads what is suggested.</summary>
internal enum SuggestFormat
{
    /// <summary>A person.</summary>
    Text,

    /// <summary>A script.</summary>
    Json,

    /// <summary><c>git apply</c>.</summary>
    Patch,
}

/// <summary>What was asked for.</summary>
/// <param name="Records">Files or ids, as typed; none for all.</param>
/// <param name="Apply">Ids of what is to be written, none for all that is safe; null to write nothing.</param>
/// <param name="Format">Who reads the report.</param>
internal sealed record SuggestRequest(IReadOnlyList<string> Records, IReadOnlyList<string>? Apply, SuggestFormat Format);
