using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Model;
using Briefings.Model.Names;
using Briefings.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Text;

public sealed class NameIndexTests
{
    // Few characters, so that names overlap, contain one another and touch what counts as white space, a word or a boundary.
    private static readonly string[] Alphabet = ["a", "a", "b", "b", "A", " ", " ", "\n", "\u00A0", "-", "\u2011", "'", "’", "é", "e\u0301", "\u0301", "_", "1", ".", "😀", "𝒜"];

    [Fact]
    public void The_index_finds_what_a_naive_scan_finds()
    {
        var piece = Gen.Elements(Alphabet);
        var word = piece.ListOf(1).Or(piece.ListOf(2)).Or(piece.ListOf(3)).Or(piece.ListOf(5)).Select(string.Concat);
        var name = Gen.Frequency((4, word), (1, Gen.Elements("a b", "b-a", "a'b", "éa", "aé b")));
        var cases = name.ListOf(6).SelectMany(
            names => Gen.Choose(0, 20).SelectMany(length => Gen.Frequency((2, piece), (1, Gen.Elements(names.ToArray()))).ListOf(length)).Select(string.Concat),
            (names, text) => (Names: names, Text: text));

        var total = 0;
        Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            var index = Index([.. sample.Names]);
            var found = Find(index, sample.Text).Select(match => (match.Start, match.End, index.Names[match.Name])).ToList();
            Assert.Equal(Naive([.. index.Names], sample.Text), found);
            total += found.Count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        Assert.True(total > 500, $"the samples hold only {total} names");
    }

    [Theory]
    [InlineData("a Volt Typhoon group", "Volt Typhoon group")]
    [InlineData("Volt Typhoons", "Volt")]
    [InlineData("Typhoon group Volt", "Typhoon|Volt")]
    [InlineData("xVolt Typhoon", "Typhoon")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("Nguyen", "")]
    [InlineData("Ελλάδα", "Ελλάδα")]
    [InlineData("Росси\u0438\u0306", "Россий")]
    public void The_longest_whole_name_wins(string text, string expected)
    {
        var index = Index("Volt", "Typhoon", "Volt Typhoon", "Volt Typhoon group", "Zoë", "Nguyễn", "Ελλα\u0301δα", "Россий");

        Assert.Equal(expected, string.Join('|', Find(index, text).Select(match => index.Names[match.Name])));
    }

    [Fact]
    public void Names_of_one_character_are_left_out() => Assert.Equal("AB", string.Join('|', Index("A", " A ", "é", "AB").Names));

    [Fact]
    public void A_name_is_known_however_its_apostrophe_hyphen_and_space_are_written()
    {
        var index = new NameIndex([("People’s  Non-Army", new(Collection.Actors, "b")), ("People's Non\u2011Army", new(Collection.Actors, "a"))]);

        Assert.Equal([new(Collection.Actors, "a"), new(Collection.Actors, "b")], index.BearersOf("People's\nNon\u2010Army"));
        Assert.Empty(index.BearersOf("people's Non-Army"));
    }

    [Fact]
    public void An_index_without_names_finds_nothing() => Assert.Empty(Find(Index(), "anything"));

    private static NameIndex Index(params string[] names) => new(names.Select(name => (name, new RecordKey(Collection.Actors, "x"))));

    private static List<NameMatch> Find(NameIndex index, string text)
    {
        var found = new List<NameMatch>();
        index.Find(text, 0, text.Length, new FoldedText(), found);
        return found;
    }

    // Tries every name at every place of the text, cut into pieces that count as one character.
    private static List<(int Start, int End, string Name)> Naive(string[] names, string text)
    {
        var pieces = Regex.Matches(text, @"\s+|[aAe]\u0301|[\s\S]").ToArray();
        var found = new List<(int, int, string)>();
        for (var i = 0; i < pieces.Length; i++)
        {
            var best = names.Where(name => i + name.Length <= pieces.Length && name.Select((c, k) => Plain(pieces[i + k].Value) == c).All(same => same))
                .Select(name => (Name: name, Start: pieces[i].Index, End: pieces[i + name.Length - 1].Index + pieces[i + name.Length - 1].Length))
                .Where(match => !EndsInWord(text[..match.Start]) && !IsWordAt(text, match.End))
                .OrderByDescending(match => match.End).FirstOrDefault();
            if (best.Name is null) continue;
            found.Add((best.Start, best.End, best.Name));
            i += best.Name.Length - 1;
        }

        return found;
    }

    private static char Plain(string piece) => piece switch
    {
        "a\u0301" => 'á',
        "A\u0301" => 'Á',
        "e\u0301" => 'é',
        "\u2011" => '-',
        "’" => '\'',
        _ => char.IsWhiteSpace(piece[0]) ? ' ' : piece[0],
    };

    private static bool IsWordAt(string text, int index) => index < text.Length && IsWord(Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar);

    private static bool EndsInWord(string text) => text.Length > 0 && IsWord(Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar);

    private static bool IsWord(Rune rune) =>
        rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
