using System.CommandLine;
using System.CommandLine.Parsing;

namespace Briefings.Cli.Comparing;

/// <summary>What <c>briefings diff</c> takes besides the input folder.</summary>
internal sealed class DiffOptions
{
    public Argument<string> From { get; } = new("from")
    {
        Description = "The old version: a Git revision (main~3, a tag, a commit) or a folder. A name is a folder if one stands there that holds site.yaml, or if it is written with a '/' (./old); else it is a revision.",
    };

    public Argument<string?> To { get; } = new("to")
    {
        Description = "The new version, likewise; the folder of --input as it stands when left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<DiffFormat> Format { get; } = new("--format")
    {
        HelpName = "text|json|markdown",
        Description = "Form of the difference; markdown is for a pull request. [default: text]",
        CustomParser = ReadFormat,
    };

    /// <summary>Offers them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(From);
        command.Add(To);
        command.Add(Format);
    }

    private static DiffFormat ReadFormat(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "text": return DiffFormat.Text;
            case "json": return DiffFormat.Json;
            case "markdown": return DiffFormat.Markdown;
            default:
                result.AddError($"--format takes 'text', 'json' or 'markdown', not '{result.Tokens[0].Value}'");
                return DiffFormat.Text;
        }
    }
}
