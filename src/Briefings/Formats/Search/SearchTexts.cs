using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Search;

/// <summary>What of a record is searched, and where it weighs how much.</summary>
internal sealed class SearchTexts(TextLibrary texts)
{
    /// <summary>The names that it goes by: an actor's name and aliases, any other record's title.</summary>
    public static IEnumerable<string> NamesOf(Record record) =>
        record is Actor actor ? actor.Aliases.Select(alias => alias.Name).Prepend(actor.Name) : [record.Title];

    /// <summary>What weighs as much as the summary.</summary>
    public static IEnumerable<string> SummaryOf(Record record) => record switch
    {
        Actor actor => [actor.Summary, RecordWords.KindOf(actor), Countries.NameOf(actor.Country), actor.SameAs.MitreAttack],
        Article article => article.KeyPoints.Prepend(article.Summary),
        Source source => [source.Summary, RecordWords.KindOf(source), source.Publisher, source.Author],
        _ => [record.Summary, RecordWords.KindOf(record)],
    };

    /// <summary>The headings of its texts.</summary>
    public IEnumerable<string> HeadingsOf(Record record) =>
        (texts.Body(record.Key)?.Headings ?? []).Concat(texts.Description(record.Key)?.Headings ?? []).Select(heading => heading.Text);

    /// <summary>Everything else that its page says in its own words, without markup.</summary>
    public IEnumerable<string> TextsOf(Record record)
    {
        if (texts.Body(record.Key) is { } body) yield return body.PlainText;
        if (texts.Description(record.Key) is { } description) yield return description.PlainText;
        foreach (var text in OwnTexts(record))
        {
            if (text.Length > 0) yield return text;
        }
    }

    /// <summary>About how many characters <see cref="TextsOf"/> has: no fewer.</summary>
    public int LengthOf(Record record) =>
        (texts.Body(record.Key)?.Length ?? 0) + (texts.Description(record.Key)?.Length ?? 0) + OwnTexts(record).Sum(text => text.Length + 1);

    private static ImmutableArray<string> OwnTexts(Record record) => record switch
    {
        Incident incident => [incident.Impact, .. incident.Events.Select(step => step.Text)],
        Response response => [response.Reason, .. response.Measures, response.Quote?.Text ?? ""],
        _ => [],
    };
}
