using System.CommandLine;

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

    public Option<DiffFormat> Format { get; } = FormatOption.Of(
        "Form of the difference; markdown is for a pull request.", ("text", DiffFormat.Text), ("json", DiffFormat.Json), ("markdown", DiffFormat.Markdown));

    /// <summary>Offers them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(From);
        command.Add(To);
        command.Add(Format);
    }
}
