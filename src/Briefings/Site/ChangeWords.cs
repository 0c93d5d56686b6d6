using Briefings.Changes;
using Briefings.Changes.History;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Changes as readers of the site see them: records by their titles, with links to those that are published now.</summary>
internal sealed class ChangeWords(PageContext context)
{
    // What is beyond is a rewriting, and the record's page tells it better.
    private const int MostSentences = 10;

    /// <summary>An entry of the log.</summary>
    public ChangeEntryView Entry(ChangeLogEntry entry) => new(
        Link(entry.Thing),
        entry.Anchor,
        [.. entry.Changes.Take(MostSentences).Select(change => Sentence(change, entry.Thing.Record))],
        Math.Max(0, entry.Changes.Length - MostSentences));

    /// <summary>A record that changed; without an address when it is gone.</summary>
    public LinkView Link(ChangedThing thing) =>
        thing.Record is { } key && context.Graph.PublishedOrNull(key) is { } record ? context.Link(record) : new(thing.Title, "", thing.Kind);

    // The record itself stands above its sentences: "summary of X: …" says no more there than "summary: …".
    private SentenceView Sentence(Change change, RecordKey? subject)
    {
        var parts = new List<LinkView>();
        var pieces = change.Sentence.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Record is { } key && key == subject && parts.Count > 0 && Preposition(parts[^1].Text, isLast: i == pieces.Count - 1) is { Length: > 0 } before)
                parts[^1] = parts[^1] with { Text = parts[^1].Text[..^before.Length] };
            else parts.Add(Part(pieces[i]));
        }

        if (parts is [{ Text.Length: > 0 } first, ..]) parts[0] = first with { Text = char.ToUpperInvariant(first.Text[0]) + first.Text[1..] };
        return new([.. parts]);
    }

    // What leads to the record's name, and goes with it.
    private static string Preposition(string text, bool isLast) =>
        text.EndsWith(" of ", StringComparison.Ordinal) ? " of " : isLast && text.EndsWith(": ", StringComparison.Ordinal) ? ": " : "";

    private LinkView Part(Piece piece)
    {
        if (piece.Record is not { } key) return new(piece.Long, "", "");
        var record = context.Graph.PublishedOrNull(key);
        return new(record?.Title ?? piece.Long, record is null ? "" : context.Addresses.Of(record), "");
    }
}
