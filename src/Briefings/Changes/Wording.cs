using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Changes;

/// <summary>
/// A sentence, or a part of one, that still knows which of its words are records: editors read their ids, readers of the site their titles. Written
/// as an interpolated string.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Wording
{
    private const int LongestQuoted = 120;

    private readonly List<Piece> _pieces = [];

    /// <summary>No words.</summary>
    public Wording()
    {
    }

    /// <summary>For the compiler: an interpolated string.</summary>
    public Wording(int literalLength, int formattedCount) => _ = (literalLength, formattedCount);

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>What it consists of.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Nothing but a text.</summary>
    public static Wording Of(string text)
    {
        var wording = new Wording();
        wording.AppendLiteral(text);
        return wording;
    }

    /// <summary>Nothing but a text, in quotation marks and cut to what a line can bear.</summary>
    public static Wording Quote(string text) => Of(text.Length == 0 ? "" : $"“{Clip(text)}”");

    /// <summary>A date in words.</summary>
    public static Wording Of(EdtfDate? date) => Of(date?.ToPlainText() ?? "");

    /// <summary>A value of the vocabulary.</summary>
    public static Wording Of(Term? term)
    {
        var wording = new Wording();
        if (term is not null) wording._pieces.Add(new(term.Id, InSentence(term.Label), null));
        return wording;
    }

    /// <summary>A party, linked where it has a record.</summary>
    public static Wording Of(Party? party)
    {
        if (party is null) return new();
        if (party.Actor is { } actor) return $"{new RecordKey(Collection.Actors, actor.Id)}";
        var country = Countries.NameOf(party.Country);
        return Of(country.Length > 0 && !party.Name.Contains(country, StringComparison.Ordinal) ? $"{party.Name} ({country})" : party.Name);
    }

    /// <summary>A source: its id, or its title.</summary>
    public static Wording Of(SourceEntry entry) =>
        entry.Reference is { } reference ? $"{new RecordKey(Collection.Sources, reference.Id)}" : Quote(entry.Inline!.Title);

    /// <summary>Several: "a, b and c".</summary>
    public static Wording List(IEnumerable<Wording> parts)
    {
        var all = parts.Where(part => !part.IsEmpty).ToList();
        var list = new Wording();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0) list.AppendLiteral(i == all.Count - 1 ? " and " : ", ");
            list.AppendFormatted(all[i]);
        }

        return list;
    }

    /// <summary>Several parties.</summary>
    public static Wording List(ImmutableArray<Party> parties) => List(parties.Select(Of));

    /// <summary>A text cut to what a line can bear.</summary>
    public static string Clip(string text)
    {
        if (text.Length <= LongestQuoted) return text;
        // Half of a surrogate pair is no character.
        return text[..(char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted)] + "…";
    }

    /// <summary>The same words, with what readers call the records in them.</summary>
    public Wording Titled(Func<RecordKey, string> title)
    {
        var titled = new Wording();
        foreach (var piece in _pieces) titled._pieces.Add(piece.Record is { } key ? piece with { Long = title(key) } : piece);
        return titled;
    }

    /// <summary>As editors read it.</summary>
    public override string ToString() => string.Concat(_pieces.Select(piece => piece.Short));

    public void AppendLiteral(string text)
    {
        if (text.Length > 0) _pieces.Add(new(text, text, null));
    }

    public void AppendFormatted(string text) => AppendLiteral(text);

    public void AppendFormatted(int number) => AppendLiteral(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void AppendFormatted(Piece piece) => _pieces.Add(piece);

    public void AppendFormatted(RecordKey key) => _pieces.Add(new(key.Id, key.Id, key));

    public void AppendFormatted(Record record) => _pieces.Add(new(record.Id, record.Title, record.Key));

    public void AppendFormatted(Term term) => AppendFormatted(Of(term));

    public void AppendFormatted(Party party) => AppendFormatted(Of(party));

    public void AppendFormatted(EdtfDate date) => AppendLiteral(date.ToPlainText());

    public void AppendFormatted(Wording part) => _pieces.AddRange(part._pieces);

    // A label starts a line; within a sentence only a name keeps its capital, which is one whose second letter is a capital too.
    private static string InSentence(string label) =>
        label.Length > 1 && !char.IsUpper(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
