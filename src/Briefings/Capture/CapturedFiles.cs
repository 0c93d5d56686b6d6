using System.Text;
using Briefings.Content.Writing;
using Briefings.Content.Yaml;
using Briefings.Import;
using Briefings.Model;

namespace Briefings.Capture;

/// <summary>Writes the two files of a captured story. No sentence of the story stands anywhere but in the block of the article's body.</summary>
internal sealed class CapturedFiles(string fileName, string today, Func<Collection, string> opening)
{
    private const int WidthOfComments = 120;

    /// <summary>The source's file.</summary>
    public string Source(Story story, string article, IEnumerable<ulong> wording)
    {
        var facts = story.Facts;
        var keys = new KeysBuilder().Add("title", TitleOf(story)).Add("publisher", facts.Publisher).Add("author", facts.Author).Add("url", facts.Url)
            .Add("published", facts.Published).Add("language", facts.Language).Build();
        var text = new StringBuilder(opening(Collection.Sources));
        Comment(text, $"A draft, as the article '{article}' is: when that is ready, delete this line in both files, or set it to false.");
        text.Append("draft: true\n\n");
        text.Append(RecordFileText.Write(Collection.Sources, keys, ""));
        if (facts.Title.Length == 0) Comment(text, "The page states no title: write what the report is known by, or describe it.");
        if (facts.Publisher.Length == 0)
        {
            Comment(text, story.UnderByline.Length == 0
                ? "The page states no publisher: add 'publisher' if you know it."
                : $"The page states no publisher. Under the author's name stands “{story.UnderByline}”: add it as 'publisher' if that is who published it.");
        }

        if (facts.Published.Length == 0) Comment(text, "The page states no date of publication: add 'published' if you know it.");
        if (facts is { Published.Length: > 0, PublishedAsStated.Length: > 0 }) Comment(text, $"The page states the moment of publication as {facts.PublishedAsStated}.");
        var credits = story.Captions.Select(caption => Captions.CreditOf(caption.Text)).Where(credit => credit.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (credits.Count > 0) Comment(text, $"Its pictures are credited to: {string.Join("; ", credits)}.");
        return text.Append('\n').Append(Mark(wording)).ToString();
    }

    /// <summary>The lines that let the check know copied sentences, to be added to a source's file.</summary>
    public static string Mark(IEnumerable<ulong> wording)
    {
        var text = new StringBuilder();
        Comment(text, "By the lines below, 'briefings check' knows sentences that were copied from the captured text. The text cannot be read back from them. Keep them as they are.");
        return text.Append(CaptureMark.Write(wording)).ToString();
    }

    /// <summary>The article's file.</summary>
    public string Article(Story story, string source, KnownMentions known, IReadOnlyList<DateMention> dates)
    {
        var text = new StringBuilder("---\n").Append(opening(Collection.Articles));
        Comment(text, $"A draft, captured from '{fileName}' (line {story.Line}). Write the briefing in the site's own words below, and take from the block ':::captured' what you need. "
            + "Then delete the block, and 'draft: true' here and in the source's file. 'briefings check' refuses to publish the block, and sentences of it outside of quotation marks.");
        text.Append("draft: true\n\n");
        Comment(text, "Write a title of your own.");
        Keys(text, new KeysBuilder().Add("title", story.Facts.Title.Length > 0 ? $"Notes on “{story.Facts.Title}”" : "Notes on an untitled report").Build());
        Comment(text, "The day on which it is first published here.");
        Keys(text, new KeysBuilder().Add("date", today).Build());
        if (known.Actors.Length > 0) Comment(text, "Actors that the text names. Delete those that the briefing is not about.");
        Keys(text, new KeysBuilder().Add("actors", known.Actors.Select(id => new ContentText(id))).Build());
        if (known.Incidents.Length > 0) Comment(text, "Incidents that the text seems to be about: it names them, or their target, who is accused and a date.");
        Keys(text, new KeysBuilder().Add("incidents", known.Incidents.Select(id => new ContentText(id))).Build());
        foreach (var doubt in known.Doubts) Comment(text, doubt);
        Keys(text, new KeysBuilder().Add("sources", [new ContentText(source)]).Build());
        if (dates.Count > 0)
        {
            Comment(text, "Dates in the text, as an incident, a response or an event would have them, no finer than they are stated:");
            foreach (var date in dates) text.Append("#   ").Append(date.Edtf.Length > 0 ? date.Edtf : "no year stated").Append("  (").Append(date.Words).Append($", line {date.Line})\n");
        }

        text.Append("---\n:::captured source=").Append(source).Append('\n');
        // With the title of a paragraph it would be one: each is escaped to read as what it says.
        foreach (var passage in story.Text) text.Append('\n').Append(ImportText.Escape(passage.Text)).Append('\n');
        return text.Append("\n:::\n").ToString();
    }

    /// <summary>What the source is called.</summary>
    public string TitleOf(Story story) => story.Facts.Title.Length > 0 ? story.Facts.Title : $"Untitled report ({fileName})";

    private static void Keys(StringBuilder text, ContentKeys keys) => text.Append(YamlWriter.Write(keys, RecordShapes.Of(Collection.Articles)));

    private static void Comment(StringBuilder text, string sentence)
    {
        var start = text.Length;
        text.Append('#');
        foreach (var word in ImportText.Line(sentence).Split(' '))
        {
            if (text.Length - start + word.Length > WidthOfComments)
            {
                text.Append("\n#");
                start = text.Length - 1;
            }

            text.Append(' ').Append(word);
        }

        text.Append('\n');
    }
}
