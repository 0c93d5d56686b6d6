using System.Buffers;
using System.Text;
using Briefings.Changes;
using Briefings.Cli.Reporting;

namespace Briefings.Cli.Comparing;

/// <summary>The difference as Markdown, for a comment on a pull request: grouped, the most consequential first, ids as code.</summary>
internal static class DiffMarkdown
{
    // Beyond this, a comment is refused by code hosts, and read by nobody.
    private const int MostOfGroup = 100;

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<>&~|");

    public static void Write(DiffOutcome outcome, TextWriter writer)
    {
        writer.WriteLine("## What changes in meaning");
        writer.WriteLine();
        var between = $"between {Code(outcome.From)} and {Code(outcome.To)}";
        writer.WriteLine(outcome.Changes.IsEmpty ? $"Nothing {between}." : $"{Summary.Count(outcome.Changes.Length, "change")} {between}.");
        foreach (var group in outcome.Changes.GroupBy(change => change.Kind.Group))
        {
            writer.WriteLine();
            writer.WriteLine($"### {TitleOf(group.Key)}");
            writer.WriteLine();
            foreach (var change in group.Take(MostOfGroup))
                writer.WriteLine($"- {Sentence(change)}{(change.At.File.Length == 0 ? "" : $" ({Code(change.At.Line == 0 ? change.At.File : $"{change.At.File}:{change.At.Line}")})")}");
            var more = group.Count() - MostOfGroup;
            if (more > 0) writer.WriteLine($"- and {more} more");
        }
    }

    private static string TitleOf(ChangeGroup group) => group switch
    {
        ChangeGroup.Claims => "Who says who did it",
        ChangeGroup.Responses => "Responses",
        ChangeGroup.Corrections => "Corrections",
        ChangeGroup.Records => "Records",
        ChangeGroup.Facts => "Facts",
        ChangeGroup.Texts => "Texts",
        _ => "Site",
    };

    private static string Sentence(Change change) =>
        string.Concat(change.Sentence.Pieces.Select(piece => piece.Record is null ? Escape(piece.Short) : Code(piece.Short)));

    private static string Code(string text) => text.Contains('`') ? $"`` {text} ``" : $"`{text}`";

    // As text. A name after '@' would be told of the comment, and a number after '#' taken for another: an empty comment keeps the two apart.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Markup.Contains(character)) escaped.Append('\\');
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
            if (character is '@' or '#') escaped.Append("<!-- -->");
        }

        return escaped.ToString();
    }
}
