using System.Text;
using Briefings.Diagnostics;
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
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Golden, "input"), "*", SearchOption.AllDirectories))
        {
            var target = _folder.At(Path.GetRelativePath(Golden, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        _options = new() { Input = _folder.At("input"), Theme = _folder.At("theme"), AsOf = new CalendarDay(2026, 11, 21) };
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 3)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_edits_a_build_that_remembers_is_one_that_does_not(int seed)
    {
        var random = new Random(seed);
        Compare(changed: null, theme: true, "the first build");
        for (var step = 0; step < 8; step++)
        {
            var edits = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edits[random.Next(Edits.Length)]).ToList();
            var changed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, edit) in edits) edit(this, random, changed);
            Compare(random.Next(4) == 0 ? null : changed, theme: false, $"step {step}: {string.Join(", ", edits.Select(edit => edit.Name))}");
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
        ("settings", (site, random, changed) => site.SetKey("site.yaml", "page_size", random.Next(2) == 0 ? "2" : "25", changed)),
        ("an asset", (site, random, changed) => site.Append("assets/map.svg", " ", changed)),
        ("nothing", (site, random, changed) => changed.Add("articles/not-there.md.tmp")),
    ];

    private void Compare(IReadOnlySet<string>? changed, bool theme, string after)
    {
        var (remembering, fresh) = (new DiagnosticBag(), new DiagnosticBag());
        _memory.Expect(changed, theme);
        var one = Resolve(_memory, remembering);
        var other = Resolve(new BuildMemory(), fresh);

        Assert.Equal(fresh.ToSortedList(), remembering.ToSortedList());
        Assert.Equal(other is null, one is null);
        if (one is null || other is null || fresh.HasErrors) return;
        one.Review(remembering);
        other.Review(fresh);
        Assert.Equal(fresh.ToSortedList(), remembering.ToSortedList());
        var (left, right) = (Files(one), Files(other));
        Assert.Equal(right.Keys.Order(StringComparer.Ordinal), left.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in right) Assert.True(left[path].AsSpan().SequenceEqual(bytes), $"{path} differs after {after}");
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

    // A key at the top level: replaced, or put first.
    private void SetKey(string path, string key, string value, HashSet<string> changed)
    {
        var lines = Read(path).Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (at >= 0) lines[at] = $"{key}: {value}";
        else lines.Insert(lines[0] == "---" ? 1 : 0, $"{key}: {value}");
        Write(path, string.Join('\n', lines), changed);
    }

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
