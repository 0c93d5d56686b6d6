using System.Text;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model.Dates;
using Briefings.Site;
using Briefings.Tests.Support;

namespace Briefings.Tests;

/// <summary>A build that remembers must come to the same as one that does not, whatever an editor does in between.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private static readonly string Golden = Repository.Path("tests/Briefings.Tests/Golden");

    private readonly Publishing.TemporaryFolder _folder = new();
    private readonly BuildMemory _memory = new();
    private readonly BuildOptions _options;

    public BuildMemoryTests()
    {
        FolderCopy.Make(Path.Combine(Golden, "input"), _folder.At("input"));
        _options = new() { Input = _folder.At("input"), Theme = _folder.At("theme"), AsOf = new CalendarDay(2026, 11, 21) };
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_edits_a_build_that_remembers_is_one_that_does_not(int seed)
    {
        var random = new Random(seed);
        Compare(changed: null, theme: true, "the first build");
        for (var step = 0; step < 12; step++)
        {
            var files = Input();
            var edits = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edits[random.Next(Edits.Length)]).ToList();
            var changed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, edit) in edits) edit(this, random, changed);
            var isGood = Compare(random.Next(4) == 0 ? null : changed, theme: false, $"step {step}: {string.Join(", ", edits.Select(edit => edit.Name))}");
            if (isGood || random.Next(3) == 0) continue;

            // Or mistakes would pile up, and few pages be compared.
            var mended = Mend(files);
            Compare(mended, theme: false, $"step {step}, mended");
        }
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_read_again()
    {
        Resolve(_memory, new DiagnosticBag());
        var before = _memory.Last!.Context.Graph;
        Append("articles/a-second.md", "\nA new paragraph.\n");
        _memory.Expect(new HashSet<string>(["articles/a-second.md"], StringComparer.Ordinal), theme: false);

        Resolve(_memory, new DiagnosticBag());

        var after = _memory.Last!.Context.Graph;
        Assert.NotSame(before, after);
        Assert.True(after.Index.SharesIdentitiesWith(before.Index));
        Assert.Same(before.Claims, after.Claims);
        Assert.Same(before.Names, after.Names);
        Assert.Single(after.Index.Records.Zip(before.Index.Records), pair => !ReferenceEquals(pair.First, pair.Second) && pair.First is Briefings.Model.Article);
    }

    [Fact]
    public void A_new_file_leaves_what_others_refer_to_as_it_was_but_for_the_numbers()
    {
        Resolve(_memory, new DiagnosticBag());
        var before = _memory.Last!.Context.Graph;
        Write("articles/a-new-one.md", "---\ntitle: News\ndate: 2026-11-01\nsummary: It is new.\nactors: example-group\n---\nSee [[mail-breach]].\n", null);
        // Nobody tells of this one, so only who looks through the folder finds it.
        Write("articles/untold.md", "---\ntitle: Untold\ndate: 2026-11-01\nsummary: It is new.\n---\nText.\n", null);
        _memory.Expect(new HashSet<string>(["articles/a-new-one.md"], StringComparer.Ordinal), theme: false);

        Resolve(_memory, new DiagnosticBag());

        var after = _memory.Last!.Context.Graph;
        Assert.Equal(before.Index.Records.Length + 1, after.Index.Records.Length);
        Assert.Same(before.Claims, after.Claims);
        Assert.Same(before.Names, after.Names);
        Assert.Equal(Told(before), Told(after).Where(link => !link.Contains("a-new-one", StringComparison.Ordinal)));
        Assert.Contains("article:a-new-one Subject actor:example-group", Told(after));
    }

    [Fact]
    public void A_file_that_another_shows_by_a_link_changes_both()
    {
        File.CreateSymbolicLink(_folder.At("input/pages/linked.md"), _folder.At("input/pages/about.md"));
        Compare(changed: null, theme: true, "a link");
        Append("pages/about.md", "\nA new paragraph.\n");
        Compare(new HashSet<string>(["pages/about.md"], StringComparer.Ordinal), theme: false, "what the link leads to");
    }

    [Fact]
    public void A_mistake_that_is_there_from_the_beginning_is_found_when_pages_are_shown_early()
    {
        SetKey("articles/the-breach.md", "actors", "nobody-at-all", []);
        var found = new DiagnosticBag();

        ResolvedSite.Of(
            _options, TimeProvider.System, found, new Progress<string>(), TestContext.Current.CancellationToken, memory: _memory, early: _ => Assert.Fail("shown"));

        Assert.Contains(found.ToSortedList(), one => one.Rule == ReferenceRules.UnknownRecord);
    }

    [Fact]
    public void A_mistake_in_a_file_that_did_not_change_stays_known()
    {
        Append("pages/about.md", "\n[[nobody-at-all]]\n");
        Compare(changed: null, theme: true, "a mistake");
        Append("articles/a-second.md", "\nA new paragraph.\n");
        Compare(new HashSet<string>(["articles/a-second.md"], StringComparer.Ordinal), theme: false, "another file");
    }

    [Fact]
    public void A_site_can_be_shown_before_its_texts_are_read_and_comes_to_the_same()
    {
        var early = new List<string>();
        var site = ResolvedSite.Of(
            _options, TimeProvider.System, new DiagnosticBag(), new Progress<string>(), TestContext.Current.CancellationToken, memory: _memory,
            early: first => early.AddRange(Files(first).Keys));

        Assert.Equal(Files(site!).Keys.Order(StringComparer.Ordinal), early.Order(StringComparer.Ordinal));
        Compare(changed: null, theme: false, "after an early look");
    }

    private static (string Name, Action<BuildMemoryTests, Random, HashSet<string>> Edit)[] Edits { get; } =
    [
        ("a paragraph", (site, random, changed) => site.Append(site.Any(random, "articles", "pages"), $"\nA sentence about Exland and example agency, number {random.Next(1000)}.\n", changed)),
        ("a link", (site, random, changed) => site.Append(site.Any(random, "articles", "pages"), "\nSee [[mail-breach]] and [[actor:example-group]].\n", changed)),
        ("a summary", (site, random, changed) => site.SetKey(site.Any(random, "actors", "incidents", "responses"), "summary", $"Words number {random.Next(1000)}", changed)),
        ("a name", (site, random, changed) => site.SetKey("actors/example-agency.yaml", "name", random.Next(2) == 0 ? "Example Agency" : "The Example Office", changed)),
        ("a title", (site, random, changed) => site.SetKey("incidents/mail-breach.yaml", "title", $"The mail breach {random.Next(3)}", changed)),
        ("a draft", (site, random, changed) => site.SetKey(site.Any(random, "sources", "responses"), "draft", random.Next(3) == 0 ? "true" : "false", changed)),
        ("a date", (site, random, changed) => site.SetKey("responses/exland-denies.yaml", "announced", $"2024-03-{random.Next(10, 28)}", changed)),
        ("a new actor", (site, random, changed) => site.Write($"actors/new-{random.Next(3)}.yaml", $"name: Newcomer {random.Next(3)}\nkind: company\n", changed)),
        ("a deleted file", (site, random, changed) => site.Delete($"actors/new-{random.Next(3)}.yaml", changed)),
        ("a renamed file", (site, random, changed) => site.Rename($"actors/new-{random.Next(3)}.yaml", $"actors/bodies/new-{random.Next(3)}.yaml", changed)),
        ("a mistake", (site, random, changed) => site.Append("pages/about.md", "\n[[no-such-record]]\n", changed)),
        ("a mended mistake", (site, random, changed) => site.Replace("pages/about.md", "[[no-such-record]]", "Nothing.", changed)),
        ("a bad key", (site, random, changed) => site.SetKey("actors/exland.yaml", "sumary", "A slip", changed)),
        ("a mended key", (site, random, changed) => site.Replace("actors/exland.yaml", "sumary: A slip", "", changed)),
        ("a topic", (site, random, changed) => site.SetKey("articles/a-second.md", "topics", random.Next(2) == 0 ? "[mail, elections]" : "[mail]", changed)),
        ("an ambiguous id", (site, random, changed) => site.Write($"actors/{Of(random, "mail-breach", "agency-names-group", "report")}.yaml", "name: Someone else\nkind: company\n", changed)),
        ("no ambiguous id", (site, random, changed) => site.Delete($"actors/{Of(random, "mail-breach", "agency-names-group", "report")}.yaml", changed)),
        ("a second file of one id", (site, random, changed) => site.Write($"actors/bodies/new-{random.Next(3)}.yaml", "name: The same again\nkind: company\n", changed)),
        ("no second file of one id", (site, random, changed) => site.Delete($"actors/bodies/new-{random.Next(3)}.yaml", changed)),
        ("a file that is not read", (site, random, changed) => site.Write("actors/notes.txt", "Notes.\n", changed)),
        ("a name that cannot be used", (site, random, changed) => site.Write("sources/A Report.yaml", "title: A report\nkind: media\n", changed)),
        ("no name that cannot be used", (site, random, changed) => site.Delete("sources/A Report.yaml", changed)),
        ("a new article", (site, random, changed) => site.Write($"articles/{Of(random, "a-0", "b-0", "z-0")}.md",
            $"---\ntitle: News of Exland\ndate: 2026-{random.Next(10, 13)}-01\nsummary: It is new.\nactors: example-group\ntopics: [mail, new-topic-{random.Next(2)}]\nsources: report\n---\nExland and [[mail-breach]].\n", changed)),
        ("no new article", (site, random, changed) => site.Delete($"articles/{Of(random, "a-0", "b-0", "z-0")}.md", changed)),
        ("a new incident", (site, random, changed) => site.Write("incidents/a-second-breach.yaml",
            $"title: A second breach\nkind: espionage\noccurred: 202{random.Next(5)}\nsummary: Made up.\nattributed_to: {{ actor: exland, by: example-agency, rank: {Of(random, "preferred", "normal", "deprecated")}, reason: Made up, date: 2024-0{random.Next(1, 9)}, sources: report }}\nsources: report\n", changed)),
        ("no new incident", (site, random, changed) => site.Delete("incidents/a-second-breach.yaml", changed)),
        ("what is attributed", (site, random, changed) => site.SetKey("responses/agency-names-group.yaml", "incidents", Of(random, "mail-breach", "[mail-breach]", "[mail-breach, a-second-breach]"), changed)),
        ("whom it names", (site, random, changed) => site.SetKey("responses/agency-names-group.yaml", "attributes", $"{{ actor: {Of(random, "example-group", "exland")}, confidence: likely }}", changed)),
        ("what is denied", (site, random, changed) => site.SetKey("responses/exland-denies.yaml", "denies", Of(random, "agency-names-group", "[]"), changed)),
        ("a circle", (site, random, changed) => site.SetKey("responses/agency-names-group.yaml", "answers", Of(random, "exland-denies", "[]", "[]", "[]"), changed)),
        ("a retold source", (site, random, changed) => site.SetKey("sources/report.yaml", "repeats", Of(random, "advisory", "no-such-source", "advisory"), changed)),
        ("a draft among deeds", (site, random, changed) => site.SetKey(site.Any(random, "incidents", "actors", "articles"), "draft", random.Next(4) == 0 ? "true" : "false", changed)),
        ("a lost file", (site, random, changed) => site.Delete(site.Any(random, "responses", "sources", "articles"), changed)),
        ("an old address", (site, random, changed) => site.SetKey("incidents/mail-breach.yaml", "redirect_from", Of(random, "/old-breach/", "/articles/the-breach/", "[]"), changed)),
        ("a near topic", (site, random, changed) => site.SetKey("articles/a-second.md", "topics", Of(random, "[mial]", "[mail]", "[]"), changed)),
        ("settings", (site, random, changed) => site.SetKey("site.yaml", "page_size", random.Next(2) == 0 ? "2" : "25", changed)),
        ("an asset", (site, random, changed) => site.Append("assets/map.svg", " ", changed)),
        ("nothing", (site, random, changed) => changed.Add("articles/not-there.md.tmp")),
    ];

    private bool Compare(IReadOnlySet<string>? changed, bool theme, string after)
    {
        var (remembering, fresh) = (new DiagnosticBag(), new DiagnosticBag());
        _memory.Expect(changed, theme);
        var one = Resolve(_memory, remembering);
        var other = Resolve(new BuildMemory(), fresh);

        Assert.True(fresh.ToSortedList().SequenceEqual(remembering.ToSortedList()), $"""
            Other mistakes after {after}:
            {string.Join('\n', fresh.ToSortedList())}
            but with a memory
            {string.Join('\n', remembering.ToSortedList())}
            """);
        Assert.Equal(other is null, one is null);
        if (one is null || other is null || fresh.HasErrors) return false;
        one.Review(remembering);
        other.Review(fresh);
        Assert.Equal(fresh.ToSortedList(), remembering.ToSortedList());
        var (left, right) = (Files(one), Files(other));
        Assert.Equal(right.Keys.Order(StringComparer.Ordinal), left.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in right) Assert.True(left[path].AsSpan().SequenceEqual(bytes), $"{path} differs after {after}");
        return true;
    }

    private Dictionary<string, string> Input()
    {
        var input = _folder.At("input");
        return Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(input, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    private HashSet<string> Mend(Dictionary<string, string> files)
    {
        var (now, changed) = (Input(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var path in now.Keys.Where(path => !files.ContainsKey(path))) Delete(path, changed);
        foreach (var (path, text) in files)
        {
            if (now.GetValueOrDefault(path) != text) Write(path, text, changed);
        }

        return changed;
    }

    private ResolvedSite? Resolve(BuildMemory memory, DiagnosticBag diagnostics) =>
        ResolvedSite.Of(_options, TimeProvider.System, diagnostics, new Progress<string>(), TestContext.Current.CancellationToken, memory: memory);

    private static Dictionary<string, byte[]> Files(ResolvedSite site) =>
        new SiteLayout(site).Parts.SelectMany(part => part.Value).ToDictionary(artifact => artifact.Path, Bytes, StringComparer.Ordinal);

    private static byte[] Bytes(Artifact artifact)
    {
        using var stream = new MemoryStream();
        artifact.Write(stream);
        return stream.ToArray();
    }

    private static string Of(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    private static List<string> Told(RecordGraph graph) =>
    [
        .. graph.Links.All.Select(link => $"{link.From.Key} {link.Role} {link.To.Key}"),
        .. graph.Index.Records.SelectMany(record => graph.Links.Into(record.Key)).Select(link => $"{link.To.Key} from {link.From.Key} {link.Role}"),
        .. graph.Index.Records.SelectMany(record => graph.Backlinks(record.Key).Select(backlink => $"{record.Key} in {backlink.From.Key} #{backlink.Anchor} {backlink.Sentence}")),
    ];

    private string Any(Random random, params string[] folders)
    {
        var input = _folder.At("input");
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(input, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(input, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files[random.Next(files.Count)];
    }

    private void Append(string path, string text, HashSet<string>? changed = null) => Write(path, Read(path) + text, changed);

    private void Replace(string path, string what, string with, HashSet<string> changed) => Write(path, Read(path).Replace(what, with, StringComparison.Ordinal), changed);

    private void SetKey(string path, string key, string value, HashSet<string> changed) => Write(path, SiteText.WithKey(Read(path), key, value), changed);

    private string Read(string path) => File.Exists(_folder.At("input/" + path)) ? File.ReadAllText(_folder.At("input/" + path)) : "";

    private void Write(string path, string text, HashSet<string>? changed)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.At("input/" + path))!);
        File.WriteAllText(_folder.At("input/" + path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        changed?.Add(path);
    }

    private void Delete(string path, HashSet<string> changed)
    {
        if (File.Exists(_folder.At("input/" + path))) File.Delete(_folder.At("input/" + path));
        changed.Add(path);
    }

    private void Rename(string from, string to, HashSet<string> changed)
    {
        if (!File.Exists(_folder.At("input/" + from))) return;
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.At("input/" + to))!);
        File.Move(_folder.At("input/" + from), _folder.At("input/" + to), overwrite: true);
        changed.Add(from);
        changed.Add(to);
    }
}
