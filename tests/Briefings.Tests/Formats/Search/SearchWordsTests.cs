using Briefings.Formats.Search;

namespace Briefings.Tests.Formats.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Volt Typhoon, 2021!", "volt typhoon 2021")]
    [InlineData("APT40 (Leviathan)", "apt40 leviathan")]
    [InlineData("Café CAFE\u0301 cafe", "cafe cafe cafe")]
    [InlineData("Dvořák Łódź Straße Ærø Œuvre İstanbul ılık þing", "dvorak lodz strasse aero oeuvre istanbul ilik thing")]
    [InlineData("Київ Йод ΆΛΦΑ Οδός", "киів иод αλφα οδοσ")]
    [InlineData("state-linked cyber\u2011attack soft\u00ADware", "state linked statelinked cyber attack cyberattack software")]
    [InlineData("one- -two --", "one two")]
    [InlineData("People’s China's O'Brien 'tis rock 'n' roll", "peoples people chinas china obrien tis rock n roll")]
    [InlineData("国家安全部 😀 が", "国家安全部 が")]
    [InlineData("a_b a.b a/b a@b", "a b a b a b a b")]
    public void A_text_is_cut_into_folded_words(string text, string words) => Assert.Equal(words, string.Join(' ', Read(text)));

    [Fact]
    public void A_very_long_word_is_cut() => Assert.Equal([new string('a', SearchWords.LongestWord)], Read(new string('a', 1000)));

    [Theory]
    [InlineData("Volt Typhoon", "volttyphoon")]
    [InlineData("People’s Republic", "peoplesrepublic")]
    [InlineData("APT-40", "apt40")]
    [InlineData("Straße 1", "strasse1")]
    public void A_name_is_also_one_word(string name, string joined) => Assert.Equal(joined, SearchWords.Joined(name));

    private static List<string> Read(string text)
    {
        var sink = new Sink();
        new SearchWords().Read(text, sink);
        return sink.Words;
    }

    private sealed class Sink : IWordSink
    {
        public List<string> Words { get; } = [];

        public void Add(ReadOnlySpan<char> word) => Words.Add(word.ToString());
    }
}
