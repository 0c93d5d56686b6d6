using Briefings.Changes.Texts;
using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>What every record takes.</summary>
internal static class CommonChanges
{
    public static void Compare(Record before, Record after, Comparison comparison)
    {
        if (before.IsDraft && !after.IsDraft) comparison.Add(ChangeKind.RecordPublished, after, after.At, $"{KindOf(after)} published: {after}");
        if (!before.IsDraft && after.IsDraft) comparison.Add(ChangeKind.RecordUnpublished, after, after.Fields["draft"], $"{KindOf(after)} made a draft again: {after}");
        if (before is not Source) comparison.Value(ChangeKind.TitleChanged, after, after is Actor ? "name" : "title", "title", Wording.Quote(before.Title), Wording.Quote(after.Title));
        TextChanges.Plain(ChangeKind.SummaryChanged, after, "summary", "summary", before.Summary, after.Summary, comparison);
        TextChanges.Markdown(after, "description", "description", before.Description, after.Description, comparison);
        CompareSources(before, after, comparison);
        CompareTopics(before, after, comparison);
        CompareAddresses(before, after, comparison);
        comparison.Date(after, "updated", "revision date", before.Updated, after.Updated);
    }

    /// <summary>A record's kind within a sentence: <c>incident</c>. What editors call an article, readers know as a briefing.</summary>
    public static Piece KindOf(Record record) => new(record.Collection.Singular(), record is Article ? "briefing" : record.Collection.Singular(), null);

    private static void CompareSources(Record before, Record after, Comparison comparison)
    {
        var sources = comparison.Match(before.Sources, after.Sources, SourceChanges.FacetsOf, Wording.Of, SourceChanges.AddressOf);
        foreach (var source in sources.Added) comparison.Add(ChangeKind.SourceAdded, after, source.At, $"source of {after} added: {Wording.Of(source)}", to: Wording.Of(source).ToString());
        foreach (var source in sources.Removed) comparison.Add(ChangeKind.SourceRemoved, after, default, $"source of {after} removed: {Wording.Of(source)}", Wording.Of(source).ToString());
        foreach (var (old, now) in sources.Changed)
            comparison.Facets(ChangeKind.SourceChanged, after, now.At, $"source {Wording.Of(now)} of {after}", SourceChanges.FacetsOf(old), SourceChanges.FacetsOf(now));
    }

    private static void CompareTopics(Record before, Record after, Comparison comparison)
    {
        var topics = comparison.Match(before.Topics, after.Topics, topic => $"{new RecordKey(Collection.Topics, topic.Id)}");
        foreach (var topic in topics.Added) comparison.Add(ChangeKind.TopicAdded, after, topic.At, $"topic of {after} added: {new RecordKey(Collection.Topics, topic.Id)}", to: topic.Id);
        foreach (var topic in topics.Removed) comparison.Add(ChangeKind.TopicRemoved, after, default, $"topic of {after} removed: {new RecordKey(Collection.Topics, topic.Id)}", topic.Id);
    }

    private static void CompareAddresses(Record before, Record after, Comparison comparison)
    {
        var addresses = comparison.Match(before.RedirectFrom, after.RedirectFrom, address => Wording.Of(address.Path));
        foreach (var address in addresses.Added) comparison.Add(ChangeKind.AddressAdded, after, address.At, $"old address of {after} added: {address.Path}", to: address.Path);
        foreach (var address in addresses.Removed) comparison.Add(ChangeKind.AddressRemoved, after, default, $"old address of {after} removed: {address.Path}", address.Path);
    }
}
