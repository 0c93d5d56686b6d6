using System.Globalization;
using System.Text;

namespace Briefings.Benchmarks;

/// <summary>
/// A neutral site of any size, the same for the same size: actors, incidents, responses and sources that refer to each other, and articles of some 720
/// words with two names to link in every paragraph.
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
    private readonly string _input;
    private readonly int _articles;
    private readonly int _actors;
    private readonly int _incidents;
    private readonly int _responses;
    private readonly int _sources;
    private readonly string[] _names;

    private Corpus(string input, int articles, int records)
    {
        _input = input;
        _articles = articles;
        _actors = records * 4 / 10;
        _incidents = records * 3 / 10;
        _responses = records * 2 / 10;
        _sources = records - _actors - _incidents - _responses;
        _names = Names(_actors);
    }

    /// <summary>Writes a site into a folder that is not there yet.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="records">How many other records, at least 10.</param>
    public static void Write(string input, int articles, int records) => new Corpus(input, articles, records).Write();

    private void Write()
    {
        File("site.yaml", "title: Corpus\nurl: https://corpus.example/\nzone: Etc/UTC\n");
        for (var i = 0; i < _sources; i++) Source(i);
        for (var i = 0; i < _actors; i++) Actor(i);
        for (var i = 0; i < _incidents; i++) Incident(i);
        for (var i = 0; i < _responses; i++) Response(i);
        for (var i = 0; i < _articles; i++) Article(i);
    }

    private void Source(int i) =>
        File(In($"sources/s{i}.yaml"), In($"title: Report number {i}\npublisher: Agency {i % 20}\npublisher_kind: media\npublished: {Day()}\n"));

    private void Actor(int i)
    {
        var partner = ((i * 7) + 1) % _actors;
        var link = partner == i ? "" : In($"links:\n  - type: part-of\n    actor: a{partner}\n    sources: [s{i % _sources}]\n");
        File(
            In($"actors/a{i}.yaml"),
            In($"name: {_names[i]}\nkind: {ActorKinds[i % ActorKinds.Length]}\nsummary: {Sentence(12)}\ndescription: |\n  {Sentence(60)}\ntopics: [t{i % Topics}]\nsources: [s{i % _sources}]\n{link}"));
    }

    private void Incident(int i)
    {
        var (target, accused, day) = (_random.Next(_actors), _random.Next(_actors), Day());
        File(
            In($"incidents/i{i}.yaml"),
            In($"title: Incident {i} of {_names[target]}\nkind: espionage\noccurred: {day[..7]}\ndisclosed: {day}\ntargets: [a{target}]\n") +
            In($"attributed_to:\n  actor: a{accused}\n  by: a{(accused + 1) % _actors}\n  sources: [s{i % _sources}]\n") +
            In($"summary: {Sentence(12)}\ndescription: |\n  {Sentence(60)}\ntopics: [t{i % Topics}]\nsources: [s{i % _sources}]\n"));
    }

    private void Response(int i)
    {
        var (by, incident) = (_random.Next(_actors), _random.Next(_incidents));
        File(
            In($"responses/r{i}.yaml"),
            In($"title: Response {i} by {_names[by]}\nkind: condemnation\nannounced: {Day()}\nby: a{by}\ntoward: a{(by + 3) % _actors}\nincidents: i{incident}\n") +
            In($"summary: {Sentence(12)}\ndescription: |\n  {Sentence(60)}\ntopics: [t{i % Topics}]\nsources: [s{i % _sources}]\n"));
    }

    private void Article(int i)
    {
        var actors = string.Join(", ", Enumerable.Range(0, 5).Select(_ => In($"a{_random.Next(_actors)}")).Distinct(StringComparer.Ordinal));
        var incidents = string.Join(", ", Enumerable.Range(0, 2).Select(_ => In($"i{_random.Next(_incidents)}")).Distinct(StringComparer.Ordinal));
        var body = new StringBuilder();
        for (var section = 0; section < SectionsPerArticle; section++) body.Append(In($"\n## Part {section}\n\n{Sentence(90)}\n\n{Sentence(90)}\n"));
        File(
            In($"articles/n{i}.md"),
            In($"---\ntitle: Article {i} about {_names[i % _actors]}\ndate: {Day()}\nsummary: {Sentence(15)}\nactors: [{actors}]\nincidents: [{incidents}]\n") +
            In($"topics: [t{i % Topics}, t{(i + 1) % Topics}]\nsources: [s{i % _sources}]\n---\n{body}"));
    }

    private string Sentence(int words)
    {
        var chosen = Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]).ToList();
        for (var i = 0; i < 2; i++) chosen.Insert(_random.Next(chosen.Count), _names[_random.Next(_names.Length)]);
        var text = string.Join(' ', chosen);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private string Day() => In($"20{_random.Next(15, 25)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}");

    private string[] Names(int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count) names.Add($"{Name()} {Name()}");
        return [.. names];
    }

    private string Name()
    {
        var name = string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Syllables[_random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private void File(string path, string text)
    {
        var full = Path.Combine(_input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
    }

    private static string In(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
