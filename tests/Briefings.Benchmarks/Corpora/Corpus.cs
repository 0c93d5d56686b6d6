using System.Globalization;

namespace Briefings.Benchmarks.Corpora;

/// <summary>
/// A neutral record of any size, the same for the same size: actors, incidents, responses and sources that refer to each other, and articles of some 720
/// words with two names to link in every paragraph. What it is written as is for <see cref="BriefingsSite"/>, <see cref="HugoSite"/> and
/// <see cref="EleventySite"/>.
/// </summary>
internal sealed class Corpus
{
    private const int Topics = 40;
    private const int SectionsPerArticle = 4;

    private static readonly string[] Words =
        ("the state office report network agency system access data public minister statement service official group campaign activity response partner " +
         "security policy centre government country week month year meeting analysis evidence concern measure law court charge sanction denial answer " +
         "record claim source story people work place time line part case point fact hand way end water house area money").Split(' ');

    private static readonly string[] Syllables = "ka mo ri ta ven sol dar nor el is an tor mi ra ze lu pen gor hal vik sen bur".Split(' ');
    private static readonly string[] ActorKinds = ["state", "government-body", "intrusion-set", "person", "company"];

    private readonly Random _random = new(7);
    private readonly int _articles;
    private readonly int _actors;
    private readonly int _incidents;
    private readonly int _responses;
    private readonly int _sources;
    private readonly string[] _names;

    private Corpus(int articles, int records)
    {
        _articles = articles;
        _actors = records * 4 / 10;
        _incidents = records * 3 / 10;
        _responses = records * 2 / 10;
        _sources = records - _actors - _incidents - _responses;
        _names = Names(_actors);
    }

    /// <summary>A record of so many articles and other records, ten to twelve; each is a page.</summary>
    public static Corpus OfPages(int count)
    {
        var articles = count * 10 / 22;
        return new(articles, count - articles);
    }

    /// <summary>All records, sources and actors first. To be gone through once: what is random goes on from where it was.</summary>
    public IEnumerable<Entry> Entries() =>
    [
        .. Enumerable.Range(0, _sources).Select(Source),
        .. Enumerable.Range(0, _actors).Select(Actor),
        .. Enumerable.Range(0, _incidents).Select(Incident),
        .. Enumerable.Range(0, _responses).Select(Response),
        .. Enumerable.Range(0, _articles).Select(Article),
    ];

    private Entry Source(int i) => new("sources", In($"s{i}"), In($"Report number {i}"), "media", Day()) { Publisher = In($"Agency {i % 20}") };

    private Entry Actor(int i)
    {
        var partner = ((i * 7) + 1) % _actors;
        return Described(new("actors", In($"a{i}"), _names[i], ActorKinds[i % ActorKinds.Length], ""), i) with { PartOf = partner == i ? null : In($"a{partner}") };
    }

    private Entry Incident(int i)
    {
        var (target, accused, day) = (_random.Next(_actors), _random.Next(_actors), Day());
        return Described(new("incidents", In($"i{i}"), In($"Incident {i} of {_names[target]}"), "espionage", day), i) with
        {
            Target = In($"a{target}"),
            Accused = In($"a{accused}"),
            By = In($"a{(accused + 1) % _actors}"),
        };
    }

    private Entry Response(int i)
    {
        var (by, incident) = (_random.Next(_actors), _random.Next(_incidents));
        return Described(new("responses", In($"r{i}"), In($"Response {i} by {_names[by]}"), "condemnation", Day()), i) with
        {
            By = In($"a{by}"),
            Target = In($"a{(by + 3) % _actors}"),
            Incidents = [In($"i{incident}")],
        };
    }

    private Entry Article(int i)
    {
        string[] actors = [.. Enumerable.Range(0, 5).Select(_ => In($"a{_random.Next(_actors)}")).Distinct(StringComparer.Ordinal)];
        string[] incidents = [.. Enumerable.Range(0, 2).Select(_ => In($"i{_random.Next(_incidents)}")).Distinct(StringComparer.Ordinal)];
        return new("articles", In($"n{i}"), In($"Article {i} about {_names[i % _actors]}"), "", Day())
        {
            Summary = Sentence(15),
            Actors = actors,
            Incidents = incidents,
            Topics = [In($"t{i % Topics}"), In($"t{(i + 1) % Topics}")],
            Sources = [In($"s{i % _sources}")],
            Sections = [.. Enumerable.Range(0, SectionsPerArticle).Select(_ => (Sentence(90), Sentence(90)))],
        };
    }

    private Entry Described(Entry entry, int i) =>
        entry with { Summary = Sentence(12), Description = Sentence(60), Topics = [In($"t{i % Topics}")], Sources = [In($"s{i % _sources}")] };

    private Passage Sentence(int words)
    {
        var chosen = Enumerable.Range(0, words).Select(_ => new Term(Words[_random.Next(Words.Length)], null)).ToList();
        for (var i = 0; i < 2; i++)
        {
            var actor = _random.Next(_names.Length);
            chosen.Insert(_random.Next(chosen.Count), new(_names[actor], In($"a{actor}")));
        }

        chosen[0] = chosen[0] with { Text = Capitalised(chosen[0].Text) };
        return new(chosen);
    }

    private string Day() => In($"20{_random.Next(15, 25)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}");

    private string[] Names(int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count) names.Add($"{Name()} {Name()}");
        return [.. names];
    }

    private string Name() =>
        Capitalised(string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Syllables[_random.Next(Syllables.Length)])));

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string In(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
