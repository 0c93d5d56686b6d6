using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Briefings.Text;

/// <summary>
/// The Markdown of the contract: CommonMark with tables, footnotes, definition lists, task lists, <c>:::</c> blocks, wiki links and
/// citations; raw HTML is text.
/// </summary>
internal static class MarkdownSyntax
{
    // Addresses that open inside addresses: Markdig reads each to the end, so their cost is quadratic.
    private const int MostNestedAddresses = 500;

    // Brackets that open in one paragraph and do not close: Markdig keeps them all open to its end, and looks through them at each.
    private const int MostOpenBrackets = 1_000;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Reads a text; false when it is nested too deeply.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        document = null;
        if (HasNestedAddresses(text) || HasOpenBrackets(text)) return false;

        try
        {
            document = Markdown.Parse(text, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say "depth limit exceeded".
            return false;
        }
    }

    private static bool HasNestedAddresses(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (true)
        {
            var next = text.IndexOf("](", StringComparison.Ordinal);
            if (next < 0) return false;

            count = text[..next].IndexOfAny(' ', '\n', '\t') < 0 ? count + 1 : 0;
            if (count > MostNestedAddresses) return true;
            text = text[(next + 2)..];
        }
    }

    private static bool HasOpenBrackets(ReadOnlySpan<char> text)
    {
        var open = 0;
        var (at, next) = (0, 0);
        for (; (next = text[at..].IndexOfAny('[', ']', '\n')) >= 0; at += next + 1)
        {
            var sign = text[at + next];
            if (sign == '\n') open = at + next + 1 < text.Length && text[at + next + 1] == '\n' ? 0 : open;
            else open = Math.Max(0, sign == '[' ? open + 1 : open - 1);
            if (open > MostOpenBrackets) return true;
        }

        return false;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .DisableHtml();
        // Only the block form: Markdig's extension would also take ::text:: inside a line.
        builder.BlockParsers.Insert(0, new CustomBlockParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}
