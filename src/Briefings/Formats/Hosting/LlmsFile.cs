using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Briefings.Formats.Data;
using Briefings.Formats.Feeds;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Hosting;

/// <summary>
/// <c>/llms.txt</c> (llmstxt.org): what the site is and where its parts are, in Markdown, for programs that read sites for people. It leads to
/// lists and files, never to each record, so that it stays short however much there is on record.
/// </summary>
internal sealed class LlmsFile(PageContext context, ImmutableArray<Download> downloads) : TextFile(WebFiles.Llms, context)
{
    private const int MostLinks = 40;

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<>&#~|");

    /// <inheritdoc />
    protected override void Write(TextWriter text)
    {
        var settings = Context.Settings;
        text.WriteLine($"# {Escape(settings.Title)}");
        if (settings.Description.Length > 0) text.WriteLine($"\n> {Escape(settings.Description)}");
        text.WriteLine("\nStatements of who did what belong to those who made them: name the speaker, the date and who denies it. "
            + "Dates are as exact as they are known. A record's page has the same as JSON beside it: its address with `index.json`.");
        WriteSection(text, "Records", Lists());
        WriteSection(text, "Data", Files());
        WriteSection(text, "Feeds", Feeds());
        WriteSection(text, "About", Context.Graph.Content.Pages.Select(page => new Link(page.Title, Context.Addresses.Of(page), page.Summary)));
    }

    private IEnumerable<Link> Lists() =>
        Collections.All.Where(collection => collection != Collection.Pages)
            .Select(collection => new Link(CollectionTitles.Plural(collection), Context.Addresses.Of(collection), ""))
            .Append(new("Timeline", Context.Addresses.Of("timeline/"), "by when it happened, and by when it became public"));

    private IEnumerable<Link> Files() =>
        downloads.Select(download => new Link($"{download.Name} ({download.Format.ToUpperInvariant()})", Context.Addresses.Of(download.File.Path), $"{download.Records.Value} records"))
            .Take(MostLinks)
            .Prepend(new("All downloads", Context.Addresses.Of("data/"), "formats, sizes, licence, how to cite"))
            .Append(new("Catalogue of all downloads (JSON)", Context.Addresses.Of("data/site.json"), ""));

    private IEnumerable<Link> Feeds()
    {
        yield return new("New briefings (Atom)", Context.Addresses.Of(SiteFeeds.Atom), "");
        yield return new("New briefings (JSON Feed)", Context.Addresses.Of(SiteFeeds.Json), "");
        yield return new("All feeds (OPML)", Context.Addresses.Of(OpmlFile.Name), "one for each actor, incident and topic");
        if (Context.Changes is not null) yield return new($"{ChangePages.Title} (Atom)", Context.Addresses.Of(ChangePages.Folder + SiteFeeds.Atom), "");
        if (CalendarEntries.AreAmong(Context.Graph.Content))
            yield return new("Calendar (iCalendar)", Context.Addresses.Of(CalendarEntries.Path), "entries of the timeline whose day is known");
    }

    private void WriteSection(TextWriter text, string title, IEnumerable<Link> links)
    {
        var isOpen = false;
        foreach (var link in links.Take(MostLinks + 2))
        {
            if (!isOpen) text.WriteLine($"\n## {title}\n");
            isOpen = true;
            var note = Escape(link.Note);
            text.WriteLine($"- [{Escape(link.Text)}]({new Uri(Context.Addresses.Absolute(link.Address)).AbsoluteUri}){(note.Length > 0 ? ": " + note : "")}");
        }
    }

    // On one line, and as text: CommonMark takes a backslash before punctuation for "no markup" (2.4).
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        var line = OneLine.Of(text);
        for (var i = 0; i < line.Length; i++)
        {
            if (Markup.Contains(line[i]) || StartsList(line, i)) escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    // "- ", "1." and the like at the start of a line.
    private static bool StartsList(string line, int position) =>
        line[position] is '-' or '+' or '=' ? position == 0 : line[position] is '.' or ')' && position > 0 && line.AsSpan(0, position).IndexOfAnyExceptInRange('0', '9') < 0;

    private sealed record Link(string Text, string Address, string Note);
}
