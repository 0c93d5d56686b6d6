using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>Finds the records that a text names, and says where it cannot.</summary>
internal sealed class RecordResolver(TextDraft draft, RecordIndex index, NameIndex names)
{
    // An owner that the index does not know is a source written inline, which is published with its record.
    private readonly bool _ownerIsUnpublished = index.TryGet(draft.Owner, out _) && !index.IsPublished(draft.Owner);

    /// <summary>Settles a wiki link's record and label.</summary>
    public void Resolve(WikiLinkInline link)
    {
        var record = Find(link.Target, link.Span.Start);
        if (link.Label.Length == 0) link.Label = record is null || !IsIdOf(link.Target, record) ? link.Target : record.Title;
        if (record is not null && MayPointAt(record, link.Span.Start)) link.Record = record.Key;
    }

    /// <summary>The record of a collection with that id; null, and reported, when there is none that may be named.</summary>
    public Record? Find(Collection collection, string id, int offset)
    {
        if (index.TryGet(new(collection, id), out var record)) return MayPointAt(record, offset) ? record : null;

        var isSource = collection == Collection.Sources;
        draft.Report(
            isSource ? TextRules.UnknownSource : TextRules.UnknownRecord,
            offset,
            $"unknown {collection.Singular()} '{id}'{index.DidYouMean(id, collection)}",
            isSource ? "correct the id or add the source" : "correct the id or add the record");
        return null;
    }

    private static bool IsIdOf(string target, Record record) => target.EndsWith(record.Id, StringComparison.Ordinal);

    private Record? Find(string target, int offset)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && Collections.FromSingular(target.AsSpan(0, colon)) is { } collection)
        {
            return Find(collection, target[(colon + 1)..], offset);
        }

        var records = index.WithId(target);
        if (records.Length == 1) return records[0];
        if (records.Length > 1)
        {
            var choices = string.Join(" or ", records.Select(record => $"[[{record.Key}]]").Order(StringComparer.Ordinal));
            draft.Report(TextRules.AmbiguousRecord, offset, $"the id '{target}' is that of several records", $"write {choices}");
            return null;
        }

        return FindByName(target, offset);
    }

    private Record? FindByName(string name, int offset)
    {
        var bearers = names.BearersOf(name);
        if (bearers.Length > 1)
        {
            draft.Report(TextRules.AmbiguousRecord, offset, Ambiguity.Message(name, bearers), Ambiguity.Remedy(name, bearers));
            return null;
        }

        if (bearers.Length == 1 && index.TryGet(bearers[0], out var record)) return record;

        var hint = index.DidYouMean(name, collection: null);
        if (hint.Length == 0) hint = Spelling.DidYouMean(name, names.Names);
        draft.Report(TextRules.UnknownRecord, offset, $"unknown record '{name}'{hint}", "correct the id or the name, or write \\[[ when no link is meant");
        return null;
    }

    private bool MayPointAt(Record record, int offset)
    {
        draft.DependOn(record.Key);
        if (_ownerIsUnpublished || index.IsPublished(record.Key)) return true;

        draft.Report(TextRules.UnpublishedRecord, offset, $"'{record.Key}' is not published ({Unpublished.Why(record)})", $"{Unpublished.Remedy(record)}, or remove the link until then");
        return false;
    }
}
