using Briefings.Diagnostics;
using Briefings.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Briefings.Text;

/// <summary>Writes <c>:::</c> blocks.</summary>
internal sealed class CustomBlocks(TextDraft draft, InlineComposer inlines, BlockComposer blocks, RecordResolver resolver, Vocabulary vocabulary)
{
    private static readonly string[] Names = ["captured", "figure", "note", "quote", "timeline"];

    private readonly TimelineFilters _filters = new(draft, resolver, vocabulary);

    /// <summary>Writes a block, or its bare content when it is none of ours.</summary>
    public void Write(CustomContainer block)
    {
        var arguments = BlockArguments.Read(draft, block.Span.Start, KeysOf);
        if (arguments.Name.Length == 0)
        {
            draft.Report(TextRules.UnknownBlock, block.Span.Start, "this line closes no block and opens none by name", "remove it or write the block's name after the colons");
            blocks.Write(block);
            return;
        }

        if (block.ClosingFencedCharCount == 0)
        {
            var colons = new string(':', block.OpeningFencedCharCount);
            draft.Report(TextRules.UnclosedBlock, block.Span.Start, $"'{colons}{arguments.Name}' is not closed", $"end it with a line '{colons}'");
        }

        switch (arguments.Name)
        {
            case "timeline":
                WriteTimeline(block, arguments);
                break;
            case "quote":
                WriteQuote(block, arguments);
                break;
            case "note":
                WriteNote(block, arguments);
                break;
            case "figure":
                WriteFigure(block, arguments);
                break;
            case "captured":
                WriteCaptured(block, arguments);
                break;
            default:
                draft.Report(
                    TextRules.UnknownBlock, arguments.NameOffset,
                    $"unknown block '{arguments.Name}'{Spelling.DidYouMean(arguments.Name, Names)}", "the blocks are timeline, quote, note and figure");
                blocks.Write(block);
                break;
        }
    }

    private static string[]? KeysOf(string name) => name switch
    {
        "timeline" => TimelineFilters.Keys,
        "quote" => ["speaker", "source"],
        "note" => ["title"],
        "figure" => ["src", "alt", "credit"],
        "captured" => ["source"],
        _ => null,
    };

    private void WriteTimeline(CustomContainer block, BlockArguments arguments)
    {
        if (block.Parent is not MarkdownDocument)
        {
            draft.Report(TextRules.MisplacedBlock, block.Span.Start, "a timeline cannot stand inside another block", "move it to the top level of the text");
            return;
        }

        if (block.Count > 0)
        {
            draft.Report(TextRules.MisplacedBlock, block[0].Span.Start, "a timeline has no content of its own", "close the block before this text");
        }

        draft.Add(_filters.Read(arguments, block.Span.Start));
    }

    private void WriteQuote(CustomContainer block, BlockArguments arguments)
    {
        draft.Html.Raw("<figure class=\"quote\"><blockquote>\n");
        var wordsBefore = draft.WordCount;
        blocks.WriteQuoted(block);
        var words = draft.WordCount - wordsBefore;
        if (words > Quote.MostWords)
        {
            draft.Report(TextRules.LongQuotation, block.Span.Start, $"the quotation has {words} words", $"quote at most {Quote.MostWords}, and tell the rest in your own words");
        }
        else if (words == 0)
        {
            draft.Report(TextRules.BadBlockArgument, block.Span.Start, "the quotation has no words", "write them between the ':::' lines");
        }

        draft.Html.Raw("</blockquote>");
        var sentence = Sentences.Clip(inlines.Text, focus: 0);
        if (arguments["speaker"] is not null || arguments["source"] is not null)
        {
            draft.Html.Raw("<figcaption>");
            if (arguments["speaker"] is { } speaker) WriteSpeaker(speaker, sentence);
            if (arguments["source"] is { } source) WriteSource(source, sentence);
            draft.Html.Raw("</figcaption>");
        }

        draft.Html.Raw("</figure>\n");
    }

    private void WriteSpeaker(BlockArgument speaker, string sentence)
    {
        if (speaker.IsQuoted)
        {
            draft.Html.Text(speaker.Value);
            return;
        }

        if (resolver.Find(Collection.Actors, speaker.Value, speaker.ValueOffset) is not { } actor) return;

        if (actor.Key == draft.Owner)
        {
            draft.Html.Text(actor.Title);
            return;
        }

        draft.Html.Raw("<a").Hole(HoleKind.RecordAttributes, actor.Key).Raw(">").Text(actor.Title).Raw("</a>");
        draft.Add(actor.Key, TextReferenceKind.WikiLink, sentence);
    }

    private void WriteSource(BlockArgument source, string sentence)
    {
        if (resolver.Find(Collection.Sources, source.Value, source.ValueOffset) is not { } record) return;

        draft.WriteCitations([(record.Key, "")]);
        draft.Add(record.Key, TextReferenceKind.Citation, sentence);
    }

    private void WriteNote(CustomContainer block, BlockArguments arguments)
    {
        draft.Html.Raw("<div class=\"note\" role=\"note\">\n");
        if (arguments["title"] is { } title) draft.Html.Raw("<p class=\"title\">").Text(title.Value).Raw("</p>\n");
        blocks.Write(block);
        draft.Html.Raw("</div>\n");
    }

    private void WriteCaptured(CustomContainer block, BlockArguments arguments)
    {
        if (!draft.IsOfDraft)
        {
            draft.Report(CaptureRules.CapturedText, block.Span.Start, "captured text stands in a record that is no draft",
                "tell it in the site's own words and delete the block, or set 'draft: true'");
            return;
        }

        // Where the reader of content did not see the block, its text is still there for data files.
        if (block.Count > 0)
        {
            draft.Report(TextRules.MisplacedBlock, block.Span.Start, "captured text cannot stand inside a list, a quotation or another block", "move the block to the top level of the text");
            return;
        }

        draft.Html.Raw("<div class=\"note\" role=\"note\">\n<p class=\"title\">Captured text</p>\n<p>Here the file holds words of others, for its editor to write from. They are shown nowhere.");
        if (arguments["source"] is { } source && resolver.Find(Collection.Sources, source.Value, source.ValueOffset) is { } record) draft.WriteCitations([(record.Key, "")]);
        draft.Html.Raw("</p>\n</div>\n");
    }

    private void WriteFigure(CustomContainer block, BlockArguments arguments)
    {
        draft.Html.Raw("<figure class=\"figure\">");
        if (arguments["src"] is { } src)
        {
            if (arguments["alt"] is null)
            {
                draft.Report(TextRules.MissingAlt, block.Span.Start, $"the image '{src.Value}' has no description", "write what it shows: alt=\"a map of the region\"");
            }

            inlines.WriteImage(src.Value, arguments["alt"]?.Value ?? "", title: "", src.ValueOffset);
        }
        else
        {
            draft.Report(TextRules.BadBlockArgument, arguments.NameOffset, "the figure has no 'src'", "write src=assets/… and alt=\"what it shows\"");
        }

        var credit = arguments["credit"];
        if (block.Count > 0 || credit is not null)
        {
            draft.Html.Raw("<figcaption>\n");
            blocks.Write(block);
            if (credit is not null) draft.Html.Raw("<p class=\"credit\">").Text(credit.Value.Value).Raw("</p>\n");
            draft.Html.Raw("</figcaption>");
        }

        draft.Html.Raw("</figure>\n");
    }
}
