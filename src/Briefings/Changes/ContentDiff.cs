using System.Collections.Immutable;
using Briefings.Changes.Records;
using Briefings.Changes.Texts;
using Briefings.Changes.Versions;
using Briefings.Model;

namespace Briefings.Changes;

/// <summary>The difference in meaning between two versions of the content.</summary>
internal static class ContentDiff
{
    /// <summary>Records whose files differ between two versions, wherever they stand.</summary>
    public static IReadOnlyCollection<RecordKey> ChangedRecords(ContentVersion before, ContentVersion after) =>
        [.. before.Keys.Union(after.Keys).Where(key => before.HashOf(key) != after.HashOf(key) || after.HashOf(key).Length == 0).Order()];

    /// <summary>Everything that means something else, the most consequential first.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="changed">Records whose files differ.</param>
    /// <param name="publication">What of both is looked at; null for all of it.</param>
    /// <param name="cancellation">Ends the comparison.</param>
    public static ImmutableArray<Change> Between(
        ContentVersion before, ContentVersion after, IReadOnlyCollection<RecordKey> changed, Publication? publication, CancellationToken cancellation)
    {
        var (old, now) = (new VersionView(before, publication), new VersionView(after, publication));
        var renames = Renames.Find(old, now, changed);
        var comparison = new Comparison(old, now, renames);
        var renamed = renames.All.ToDictionary(pair => pair.Value, pair => pair.Key);
        var former = renames.All.Select(pair => pair.Key).ToHashSet();
        foreach (var key in changed)
        {
            cancellation.ThrowIfCancellationRequested();
            if (former.Contains(key)) continue;
            Compare(old.Find(renamed.GetValueOrDefault(key, key)), now.Find(key), comparison);
        }

        SiteChanges.Settings(comparison);
        SiteChanges.Vocabulary(comparison);
        SiteChanges.Files(comparison);
        return comparison.ToSortedList();
    }

    private static void Compare(Record? before, Record? after, Comparison comparison)
    {
        switch (before, after)
        {
            case (null, null): return;
            case (null, { } added): Added(added, comparison); break;
            case ({ } removed, null): comparison.Add(ChangeKind.RecordRemoved, removed, default, $"{CommonChanges.KindOf(removed)} removed: {removed}"); break;
            case ({ } old, { } now): Both(old, now, comparison); break;
        }

        if (before is Incident or null && after is Incident or null) ClaimChanges.Recorded(before as Incident, after as Incident, comparison);
        if (before is Response or null && after is Response or null)
        {
            ClaimChanges.Stated(before as Response, after as Response, comparison);
            ClaimChanges.Denied(before as Response, after as Response, comparison);
        }
    }

    private static void Added(Record record, Comparison comparison)
    {
        if (record is Response response) comparison.Add(ChangeKind.ResponseAdded, record, record.At, ResponseChanges.Announce(response));
        else comparison.Add(ChangeKind.RecordAdded, record, record.At, $"{CommonChanges.KindOf(record)} added: {record}{Comparison.DraftMark(record)}");
        if (record is Article article) ArticleChanges.CompareCorrections(null, article, comparison);
    }

    private static void Both(Record before, Record after, Comparison comparison)
    {
        if (before.Id != after.Id)
            comparison.Add(ChangeKind.RecordRenamed, after, after.At, $"{CommonChanges.KindOf(after)} renamed: {before.Id} → {after}", before.Id, after.Id);
        CommonChanges.Compare(before, after, comparison);
        switch (before, after)
        {
            case (Article old, Article now): ArticleChanges.Compare(old, now, comparison); break;
            case (Actor old, Actor now): ActorChanges.Compare(old, now, comparison); break;
            case (Incident old, Incident now): IncidentChanges.Compare(old, now, comparison); break;
            case (Response old, Response now): ResponseChanges.Compare(old, now, comparison); break;
            case (Source old, Source now): SourceChanges.Compare(old, now, comparison); break;
            case (Page old, Page now):
                TextChanges.Markdown(now, "", "text", old.Body, now.Body, comparison);
                TextChanges.AutoLink(now, old.AutoLink, now.AutoLink, comparison);
                break;
        }
    }
}
