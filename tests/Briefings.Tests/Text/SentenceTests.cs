using Briefings.Text;

namespace Briefings.Tests.Text;

public sealed class SentenceTests
{
    [Fact]
    public void A_page_of_marks_is_not_read_to_its_end_for_each_of_them()
    {
        var text = "Officials said so" + new string(Sentences.Mark, 200_000) + " and left";

        Assert.Equal("Officials said so…", Sentences.Clip(text, 5));
        var total = Enumerable.Range(0, 200_000).Sum(i => Sentences.Clip(text, 17 + i).Length);
        Assert.InRange(total, 200_000, 40 * 200_000);
    }

    [Theory]
    [InlineData("One. Two! Three?  Four", "One. |Two! |Three?  |Four")]
    [InlineData("The U.S. Treasury said so. It did.", "The U.S. Treasury said so. |It did.")]
    [InlineData("He left the U.S. The end.", "He left the U.S. |The end.")]
    [InlineData("Dr. J. Smith paid 3.5 m. to Acme Inc. in May.", "Dr. J. Smith paid 3.5 m. to Acme Inc. in May.")]
    [InlineData("See No. 5. She said no. Then “Yes.” And left.", "See No. 5. |She said no. |Then “Yes.” |And left.")]
    [InlineData("On 5 Jan. 2024 it began. (So they say.) Fine", "On 5 Jan. 2024 it began. |(So they say.) |Fine")]
    [InlineData("Known.\uFFFC Next \uFFFC. End", "Known.\uFFFC |Next \uFFFC. |End")]
    [InlineData("Wait… what? example.org is a site.", "Wait… what? example.org is a site.")]
    [InlineData("他否认。她也是。", "他否认。|她也是。")]
    [InlineData("", "")]
    public void Text_is_split_into_sentences(string text, string expected)
    {
        var ends = new List<int>();
        Sentences.FindEnds(text, ends);

        Assert.Equal(expected, string.Join('|', ends.Select((end, index) => text[(index == 0 ? 0 : ends[index - 1])..end])));
    }

    [Fact]
    public void A_sentence_is_one_line_without_marks() => Assert.Equal("One two, three.", Around("One\n two \uFFFC, three\uFFFC. Next.", 3));

    [Fact]
    public void A_long_sentence_is_cut_around_the_place_that_matters()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 200)) + "HERE " + string.Concat(Enumerable.Repeat("tail ", 200));
        var sentence = Around(text, text.IndexOf("HERE", StringComparison.Ordinal));

        Assert.InRange(sentence.Length, 250, Sentences.Longest);
        Assert.Contains(" HERE ", sentence, StringComparison.Ordinal);
        Assert.StartsWith("…word", sentence, StringComparison.Ordinal);
        Assert.EndsWith("tail…", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_word_is_cut_too() => Assert.Equal(Sentences.Longest, Around(new string('x', 1000), 0).Length);

    private static string Around(string text, int position)
    {
        var ends = new List<int>();
        Sentences.FindEnds(text, ends);
        return Sentences.Around(text, ends, position);
    }
}
