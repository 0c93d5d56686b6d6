using System.Collections.Immutable;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Text.Wording;

public sealed class WordShinglesTests
{
    // What no run can be shorter than to be found for certain.
    private const int Certain = 12;

    private const string Paragraph = "The harbour master told reporters on Tuesday that nobody had looked at the 316 lists of Port Aldan for most of the winter.";

    [Fact]
    public void Twelve_words_in_a_row_are_found_wherever_they_come_from_and_fewer_than_eight_never()
    {
        var texts = Gen.Choose(0, 400).ListOf(60).Select(numbers => numbers.Select(Word).ToList());
        var cases = from words in texts from start in Gen.Choose(0, 60 - Certain) from length in Gen.Choose(1, Certain) select (words, start, length);

        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var copied = $"Our own. {string.Join(' ', one.words.Skip(one.start).Take(one.length))} zz {string.Join(" zz ", one.words)}";
            var isFound = Mistakes(string.Join(' ', one.words), copied).Count > 0;
            return one.length == Certain ? isFound : one.length >= WordShingles.Words || !isFound;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("The harbour master told reporters on Tuesday that nobody had looked at the 316 lists of Port Aldan for most of the winter.", true)]
    [InlineData("THE HARBOUR-MASTER: the harbour — master told *reporters* on Friday that nobody had looked at the 7 lists of Sylvania for most of the winter", true)]
    [InlineData("“The harbour master told reporters on Tuesday that nobody had looked at the lists of Port Aldan for most of the winter.”", false)]
    [InlineData("\"The harbour master told reporters on Tuesday that nobody had looked at the lists of Port Aldan for most of the winter, or so I have heard it from my very good friends there.\"", true)]
    [InlineData("Reporters on Tuesday heard that all winter nobody opened the 316 lists of Port Aldan.", false)]
    public void Names_figures_and_marks_make_no_difference_and_short_quotations_are_left_alone(string text, bool isFound) => Assert.Equal(isFound, Mistakes(Paragraph, text).Count > 0);

    [Fact]
    public void A_mark_is_read_as_it_was_written()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<ulong[]>(), numbers =>
        {
            var hashes = numbers.Select(number => number >> 16).Distinct().Order().ToArray();
            var faults = new DiagnosticBag();
            var read = CaptureMark.Read(new("title: X\n" + CaptureMark.Write(hashes), "x.yaml", 1), faults);
            return read.SequenceEqual(hashes) && faults.ToSortedList().Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    // Words in small letters, all different.
    private static string Word(int number) => string.Concat((char)('a' + number % 20), (char)('a' + number / 20 % 20), (char)('a' + number / 400), 'w');

    private static List<string> Mistakes(string captured, string text)
    {
        var sample = new SortedSet<ulong>();
        WordShingles.AddSample(captured, sample);
        var found = new List<string>();
        var source = new Source { Id = "wire", At = default, CapturedWording = sample.ToImmutableArray() };
        CapturedWording.Of([source])!.Read(text, isQuotation: false, index => index, (_, _, message, _) => found.Add(message));
        return found;
    }
}
