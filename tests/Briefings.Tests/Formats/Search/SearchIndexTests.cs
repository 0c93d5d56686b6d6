using Briefings.Formats.Search;
using Briefings.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Formats.Search;

public sealed class SearchIndexTests
{
    private static readonly string[] Syllables = ["ka", "mo", "ri", "ta", "ven", "sol", "dar", "nor", "el", "is", "an", "tor", "mi", "ra", "ze", "lu", "pen", "gor", "é", "-", "’s", "4", "ß"];

    private static readonly Gen<string> Names =
        from words in Gen.Choose(1, 3)
        from name in Gen.Choose(2, 5).SelectMany(length => Gen.Elements(Syllables).ListOf(length)).Select(string.Concat).ListOf(words)
        select "N" + string.Join(' ', name);

    [Fact]
    public void Every_actor_is_found_by_each_word_of_each_of_its_names_and_by_the_whole() => Check(Names.ListOf(12), names =>
    {
        var actors = names.Chunk(2).Select((pair, i) => Records.Actor($"a{i}", pair[0], pair[1..])).ToList();
        var reader = new SearchReader(new FormatSite([.. actors]));
        foreach (var actor in actors)
        {
            foreach (var name in actor.Aliases.Select(alias => alias.Name).Prepend(actor.Name))
            {
                Assert.All(WordsOf(name), word => Assert.Equal(SearchTier.Name, reader.Exactly(word)[$"/actors/{actor.Id}/"]));
                Assert.Contains($"/actors/{actor.Id}/", reader.Exactly(SearchWords.Joined(name)));
            }
        }
    });

    [Fact]
    public void Every_record_is_found_by_each_beginning_of_each_word_of_its_title() => Check(Names.ListOf(8), names =>
    {
        var incidents = names.Select((name, i) => Records.Incident($"i{i}") with { Name = name }).ToList();
        var reader = new SearchReader(new FormatSite([.. incidents]));
        foreach (var incident in incidents)
        {
            foreach (var word in WordsOf(incident.Name))
            {
                Assert.All(Enumerable.Range(1, word.Length), length => Assert.Contains($"/incidents/{incident.Id}/", reader.Beginning(word[..length])));
            }
        }
    });

    [Fact]
    public void A_name_is_found_with_any_one_slip()
    {
        var reader = LargeSite();
        var slips =
            from number in Gen.Choose(0, LargeNames.Count - 1)
            from kind in Gen.Choose(0, 3)
            from place in Gen.Choose(0, 100)
            from letter in Gen.Elements("aeiourtnlxz".ToCharArray())
            select (Name: LargeNames[number], Typed: Slip(LargeNames[number].ToLowerInvariant(), kind, place, letter));
        Check(slips, slip =>
        {
            reader.Read.Clear();
            Assert.Contains(slip.Name.ToLowerInvariant(), reader.Near(slip.Typed));
            Assert.InRange(reader.Read.Count, 1, 6);
        });
    }

    [Fact]
    public void No_file_grows_with_the_site_and_no_beginning_takes_more_than_two()
    {
        var reader = LargeSite();
        foreach (var beginning in new[] { "k", "ka", "kar", "karm", "i", "incident", "shared", "sh", "zz" })
        {
            reader.Read.Clear();
            reader.Beginning(beginning);
            Assert.InRange(reader.Read.Count(name => name.StartsWith("words-", StringComparison.Ordinal)), 1, 2);
        }

        Assert.NotEmpty(reader.Beginning("k"));
        Assert.All(LargePaths(reader), name => Assert.InRange(reader.BytesOf(name), 1, 20_000));
    }

    [Fact]
    public void A_word_that_everything_holds_keeps_its_best_places_and_says_that_some_are_left_out()
    {
        var postings = new Postings();
        for (var record = 0; record < 100_000; record++) postings.Add(record * 3, record == 90_000 ? SearchTier.Title : SearchTier.Text);
        var text = new PostingText().Of(postings);

        Assert.InRange(text.Length, 1, PostingText.MostCharacters);
        Assert.EndsWith("+", text, StringComparison.Ordinal);
        Assert.Equal((270_000, SearchTier.Title), SearchReader.Numbers(text).First());
        Assert.Equal(3, SearchReader.Numbers(text).ElementAt(2).Number);
    }

    [Fact]
    public void A_record_counts_once_for_a_word_in_the_best_of_its_places()
    {
        var reader = new SearchReader(new FormatSite(
            Records.Actor("a", "Alpha") with { Summary = "Alpha beta." },
            FormatSite.Article("n", "2024-03-28", "## Beta\n\nAlpha gamma beta.") with { Summary = "Alpha." }));

        Assert.Equal(new() { ["/actors/a/"] = SearchTier.Name, ["/articles/n/"] = SearchTier.Summary }, reader.Exactly("alpha"));
        Assert.Equal(new() { ["/actors/a/"] = SearchTier.Summary, ["/articles/n/"] = SearchTier.Heading }, reader.Exactly("beta"));
        Assert.Equal(new() { ["/articles/n/"] = SearchTier.Text }, reader.Exactly("gamma"));
    }

    [Theory]
    [InlineData("APT 40", "apt40")]
    [InlineData("PLA Unit 61398 of Shanghai", "unit61398")]
    [InlineData("Volt Typhoon", "volttyphoon")]
    [InlineData("Cozy-Bear", "cozybear")]
    public void A_name_is_found_when_it_is_typed_as_one_word(string name, string typed) =>
        Assert.Contains("/actors/a/", new SearchReader(new FormatSite(Records.Actor("a", name))).Exactly(typed));

    [Fact]
    public void Drafts_and_what_is_dated_later_are_in_no_file()
    {
        var site = new FormatSite(
            Records.Actor("shown", "Visible"),
            Records.Actor("hidden", "Secretname") with { IsDraft = true, Summary = "Secretsummary" },
            FormatSite.Article("later", "2030-01-01", "Secrettext"));

        Assert.Equal(1, new SearchReader(site).Count);
        Assert.All(site.Paths.Where(path => path.StartsWith("search/", StringComparison.Ordinal)),
            path => Assert.DoesNotContain("secret", site.Text(path), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Results_show_what_names_a_record_and_the_text_for_its_excerpt()
    {
        var reader = new SearchReader(new FormatSite(
            Records.Actor("apt", "APT40", "Leviathan", "Leviathan") with { Summary = "A group." },
            Records.Incident("breach", occurred: "2021-08") with { Impact = "Mail was read." },
            FormatSite.Article("n", "2024-03-28", "One *two* [[apt]].\n\n- three")));

        var actor = reader.Record(reader.NumberOf("/actors/apt/"));
        Assert.Equal("""{"id":"apt","title":"APT40","names":["Leviathan"],"kind":"state","summary":"A group."}""", actor.GetRawText());
        Assert.Equal("Aug 2021", reader.Record(reader.NumberOf("/incidents/breach/")).GetProperty("date").GetString());
        Assert.Equal("Mail was read.", reader.Text(reader.NumberOf("/incidents/breach/")));
        Assert.Equal("One two APT40.\nthree", reader.Text(reader.NumberOf("/articles/n/")));
    }

    [Fact]
    public void What_most_records_name_comes_first_and_otherwise_the_newest()
    {
        var reader = new SearchReader(new FormatSite(
            Records.Actor("aaa"), Records.Actor("hub"),
            Records.Incident("old", occurred: "2001") with { Targets = [Records.Party("hub")] },
            Records.Incident("new", occurred: "2021") with { Targets = [Records.Party("hub")] }));

        Assert.Equal(["hub", "aaa", "new", "old"], Enumerable.Range(0, reader.Count).Select(number => reader.Record(number).GetProperty("id").GetString()));
    }

    [Fact]
    public void An_empty_site_has_an_index_too()
    {
        var reader = new SearchReader(new FormatSite());
        Assert.Equal(0, reader.Count);
        Assert.Empty(reader.Beginning("a"));
    }

    // Words that differ in more than one slip, many of them with the same beginning or ending.
    private static List<string> LargeNames { get; } =
        [.. Enumerable.Range(0, 4_000).Select(i => $"K{Vowels(i / 400)}rm{Vowels(i / 20 % 20)}l{Vowels(i % 20)}t{i % 7}{(char)('a' + i % 26)}n").Distinct(StringComparer.Ordinal)];

    private static string Vowels(int i) => $"{"aeiou"[i % 5]}{"stnr"[i / 5 % 4]}{"aeiou"[(i + i / 5) % 5]}";

    private static SearchReader LargeSite() => new(Large.Value);

    private static Lazy<FormatSite> Large { get; } = new(() => new FormatSite(
    [
        .. LargeNames.Select((name, i) => (Record)(Records.Actor($"a{i}", name) with { Summary = "Shared words in every summary." })),
        .. Enumerable.Range(0, 400).Select(i => FormatSite.Article($"n{i}", "2024-03-28", $"shared text {i} {new string('x', i % 30)}")),
    ]));

    private static IEnumerable<string> LargePaths(SearchReader reader) =>
        Large.Value.Paths.Where(path => path.StartsWith("search/", StringComparison.Ordinal)).Select(path => path["search/".Length..^".json".Length]);

    private static string Slip(string word, int kind, int place, char letter)
    {
        var at = place % (word.Length - 1);
        return kind switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => word.Remove(at, 1).Insert(at, letter.ToString()),
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    private static List<string> WordsOf(string text)
    {
        var sink = new Sink();
        new SearchWords().Read(text, sink);
        return sink.Words;
    }

    private static void Check<T>(Gen<T> values, Action<T> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private sealed class Sink : IWordSink
    {
        public List<string> Words { get; } = [];

        public void Add(ReadOnlySpan<char> word) => Words.Add(word.ToString());
    }
}
