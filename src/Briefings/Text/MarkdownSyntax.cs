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
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Reads a text; false when it is nested too deeply, or beyond other bounds.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out MarkdownDocument? document)
    {
        document = null;
        if (!MarkdownBounds.Hold(text)) return false;

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
