using System.Collections.Immutable;
using Briefings.Changes.Texts;
using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>Lists of parties, of other records and of plain texts.</summary>
internal static class ReferenceChanges
{
    /// <summary>Parties; <c>what</c> says what one of them is to the record: "target".</summary>
    public static void Parties(Record record, string what, ImmutableArray<Party> from, ImmutableArray<Party> to, Comparison comparison)
    {
        var parties = comparison.Match(from, to, Words);
        foreach (var party in parties.Added) comparison.Add(ChangeKind.PartyAdded, record, party.At, $"{what} of {record} added: {party}", to: Wording.Of(party).ToString());
        foreach (var party in parties.Removed) comparison.Add(ChangeKind.PartyRemoved, record, default, $"{what} of {record} removed: {party}", Wording.Of(party).ToString());
    }

    /// <summary>Other records, by their ids.</summary>
    public static void Records(
        (ChangeKind Added, ChangeKind Removed) kinds, Record record, string what, Collection collection, ImmutableArray<Reference> from, ImmutableArray<Reference> to, Comparison comparison)
    {
        var references = comparison.Match(from, to, reference => $"{new RecordKey(collection, reference.Id)}");
        foreach (var reference in references.Added) comparison.Add(kinds.Added, record, reference.At, $"{what} of {record} added: {new RecordKey(collection, reference.Id)}", to: reference.Id);
        foreach (var reference in references.Removed) comparison.Add(kinds.Removed, record, default, $"{what} of {record} removed: {new RecordKey(collection, reference.Id)}", reference.Id);
    }

    /// <summary>Plain texts.</summary>
    public static void Texts(
        (ChangeKind Added, ChangeKind Removed) kinds, Record record, string key, string what, ImmutableArray<string> from, ImmutableArray<string> to, Comparison comparison)
    {
        var texts = comparison.Match(from, to, text => Wording.Of(string.Join(' ', Typography.Words(text))));
        foreach (var text in texts.Added) comparison.Add(kinds.Added, record, record.Fields[key], $"{what} of {record} added: {Wording.Quote(text)}", to: text);
        foreach (var text in texts.Removed) comparison.Add(kinds.Removed, record, default, $"{what} of {record} removed: {Wording.Quote(text)}", text);
    }

    /// <summary>Values of the vocabulary.</summary>
    public static void Terms(
        (ChangeKind Added, ChangeKind Removed) kinds, Record record, string key, string what, ImmutableArray<Term> from, ImmutableArray<Term> to, Comparison comparison)
    {
        var terms = comparison.Match(from, to, term => Wording.Of(term));
        foreach (var term in terms.Added) comparison.Add(kinds.Added, record, record.Fields[key], $"{what} of {record} added: {term}", to: term.Id);
        foreach (var term in terms.Removed) comparison.Add(kinds.Removed, record, default, $"{what} of {record} removed: {term}", term.Id);
    }

    // What a party without a record is may change while its name stays.
    private static Wording Words(Party party) => party.Kind is { } kind ? $"{party}, {kind}" : Wording.Of(party);
}
