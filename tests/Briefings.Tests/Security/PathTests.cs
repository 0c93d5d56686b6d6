using System.Security.Cryptography;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Security;

/// <summary>No name, address or link makes a build read beside its input or write beside its output.</summary>
public sealed class PathTests : IDisposable
{
    private const string Secret = "the secret words";

    private readonly TemporaryFolder _folder = SmallSite.Create();

    public PathTests()
    {
        _folder.Write("secret.txt", Secret);
        _folder.Write("outside/secret.yaml", $"name: {Secret}\nkind: state\n");
        _folder.Write("outside/site/index.html", Secret);
        _folder.Write("outside/old/index.html", Secret);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_old_address_that_is_no_path_of_the_site_is_refused()
    {
        string[] addresses =
        [
            "../x", "/../x", "/a/../../x", "/%2e%2e/x", "/%2E%2e/x", "/.%2e/x", "//evil.example/", "/a b", "/a\\b", "/*", "/a?b", "/a#b", "https://example.org/x", "file:///x", "C:/x", "\\\\host\\x",
        ];
        _folder.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\nredirect_from:\n" + string.Concat(addresses.Select(address => $"  - {ShapeTree.Quote(address)}\n")));

        Assert.Equal(Enumerable.Range(4, addresses.Length), await ErrorsAsync(error => error.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task An_old_address_that_no_file_can_have_makes_none()
    {
        string[] addresses =
        [
            "/..%2f..%2fx/", "/%2f%2fevil.example/x/", "/..%5c..%5cx/", "/a%00b/", "/%252e%252e/x/", "/con/", "/nul.txt", "/com1/x/", "/a./x/", "/a%20/x/", "/aux.html", "/a:b/", "/x/index.html/y/",
            "/C:/x/", "/~/x/", "/-rf/", "/%ff/",
        ];
        _folder.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\nredirect_from:\n" + string.Concat(addresses.Select(address => $"  - {ShapeTree.Quote(address)}\n")));
        var before = Around();

        var run = await CommandRun.On(_folder, "build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(before, Around());
        Assert.All(Published(), path => Assert.Null(Briefings.Site.ArtifactPath.Fault(path)));
    }

    [Fact]
    public async Task A_picture_that_is_no_asset_is_refused()
    {
        string[] paths =
        [
            "assets/../secret.txt", "assets/../../secret.txt", "assets/./x.png", "assets\\..\\..\\secret.txt", "assets/x\0.png", "assets", "assets/", "/etc/passwd", "file:///etc/passwd", "../secret.txt",
            "assets/x\n.png",
        ];
        for (var i = 0; i < paths.Length; i++)
            _folder.Write($"input/articles/a-{i}.md", $"---\ntitle: A\ndate: 2024-03-26\nimage: {{ src: {ShapeTree.Quote(paths[i])}, alt: x }}\n---\nText.\n");

        Assert.Equal(paths.Length, (await ErrorsAsync(FileOf)).Count);
    }

    [Theory]
    [InlineData("assets/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("assets/..%2f..%2fsecret.txt")]
    public async Task A_picture_that_is_not_there_is_refused(string path)
    {
        _folder.Write("input/articles/a.md", $"---\ntitle: A\ndate: 2024-03-26\nimage: {{ src: {ShapeTree.Quote(path)}, alt: x }}\n---\nText.\n");

        Assert.NotEmpty(await ErrorsAsync(FileOf));
    }

    [Fact]
    public async Task A_record_whose_name_some_system_cannot_hold_is_refused()
    {
        string[] names = ["con.yaml", "nul.yaml", "com1.yaml", "Other.yaml", "a..b.yaml", "a\\b.yaml", "-x.yaml", "a%2f..%2fb.yaml", "a\nb.yaml"];
        foreach (var name in names) _folder.Write("input/actors/" + name, $"name: {ShapeTree.Quote(name)}\nkind: state\n");

        // Messages show a line end in another way.
        var refused = await ErrorsAsync(error => Path.GetFileName(FileOf(error)));
        Assert.Equal([.. names.Where(name => !name.Contains('\n')).Order(StringComparer.Ordinal)], refused.Intersect(names).Order(StringComparer.Ordinal));
        Assert.True(refused.Count >= names.Length, string.Join('\n', refused));
    }

    [Fact]
    public async Task An_asset_whose_name_some_system_cannot_hold_or_tell_apart_is_refused()
    {
        string[] names = ["a\\b.png", "X.PNG", "\u202Egnp.exe"];
        string[] taken = ["x.png", "con.png", "aux", "x?.png", "y:y.png", "z .png ", "x."];
        foreach (var name in names.Concat(taken)) _folder.Write("input/assets/" + name, "x");

        // Of the two that differ in case only, one can stay.
        Assert.Equal(names.Length + taken.Length - 1, (await ErrorsAsync(FileOf)).Count);
    }

    [Theory]
    [InlineData("input/actors/secret.yaml", "../../outside/secret.yaml")]
    [InlineData("input/assets", "../outside")]
    [InlineData("input/assets/secret.txt", "../../secret.txt")]
    [InlineData("input/assets/passwd", "/etc/passwd")]
    [InlineData("input/assets/environ", "/proc/self/environ")]
    [InlineData("input/site.yml", "../secret.txt")]
    [InlineData("theme/assets/secret.txt", "../../secret.txt")]
    [InlineData("theme/partials", "../outside")]
    [InlineData("input/assets/hidden.txt", "../.hidden")]
    [InlineData("input/assets/folder", "../.folder/inner")]
    public async Task A_link_that_leads_out_or_to_what_is_hidden_is_refused(string link, string target)
    {
        _folder.Write("input/.hidden", Secret);
        _folder.Write("input/.folder/inner/x.txt", Secret);
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.At(link))!);
        File.CreateSymbolicLink(_folder.At(link), target);

        var run = await CommandRun.On(_folder, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(FileRules.LinkLeadsOut.Code, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error + run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("output")));
    }

    [Fact]
    public async Task Links_in_the_last_output_go_and_what_they_lead_to_stays()
    {
        _folder.Write("output/index.html", "the last version");
        Directory.CreateSymbolicLink(_folder.At("output/actors"), _folder.At("outside"));
        File.CreateSymbolicLink(_folder.At("output/about"), _folder.At("secret.txt"));
        File.CreateSymbolicLink(_folder.At("output/robots.txt"), _folder.At("secret.txt"));
        var before = Around();

        var run = await CommandRun.On(_folder, "build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(before, Around());
        Assert.DoesNotContain(new DirectoryInfo(_folder.At("output")).EnumerateFileSystemInfos("*", SearchOption.AllDirectories), entry => entry.LinkTarget is not null);
    }

    [Fact]
    public async Task A_link_that_poses_as_what_a_killed_build_left_is_not_followed()
    {
        Directory.CreateSymbolicLink(_folder.At(".output.0123456789ab"), "outside");
        Directory.CreateDirectory(_folder.At(".output.0123456789ac"));
        File.CreateSymbolicLink(_folder.At(".output.0123456789ac/lock"), _folder.At("made-by-a-link"));
        Directory.CreateDirectory(_folder.At(".output.0123456789ad"));
        Directory.CreateSymbolicLink(_folder.At(".output.0123456789ad/site"), _folder.At("outside"));
        var before = Around();

        var run = await CommandRun.On(_folder, "build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(before, Around());
        Assert.False(File.Exists(_folder.At("made-by-a-link")));
    }

    [Fact]
    public async Task What_is_taken_in_is_not_written_through_a_link()
    {
        _folder.Write("page.html", "<!doctype html><html lang=en><head><title>A title</title></head><body><article><h1>A title</h1><p>Words of a page, enough of them to be a story of its own.</p></article></body></html>");
        Directory.CreateSymbolicLink(_folder.At("input/sources"), _folder.At("outside"));
        Directory.CreateSymbolicLink(_folder.At("input/articles"), _folder.At("outside"));
        var before = Around();

        foreach (var command in (string[][])[["capture", _folder.At("page.html")], ["new", "article", "x"], ["new", "source", "x"]])
        {
            var run = await CommandRun.Of([.. command, "--input", _folder.At("input")]);
            Assert.NotEqual(0, run.ExitCode);
            Assert.Equal(before, Around());
        }
    }

    private static string FileOf(JsonElement error) => error.GetProperty("file").GetString()!;

    // What differs among the errors of a build, which publishes nothing.
    private async Task<List<T>> ErrorsAsync<T>(Func<JsonElement, T> part)
    {
        var run = await CommandRun.On(_folder, "build", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(_folder.At("output")));
        return [.. run.Json.GetProperty("diagnostics").EnumerateArray().Where(found => found.GetProperty("severity").GetString() == "error").Select(part).Distinct().Order()];
    }

    // Everything of the folder but the output and what is kept of it, and what it holds.
    private SortedDictionary<string, string> Around() => new(
        Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(_folder.At("output") + "/", StringComparison.Ordinal) && !Path.GetRelativePath(_folder.Root, file).StartsWith(".output.", StringComparison.Ordinal)
                && !file.StartsWith(_folder.At(".briefings") + "/", StringComparison.Ordinal))
            .ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private IEnumerable<string> Published() =>
        Directory.EnumerateFiles(_folder.At("output"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.At("output"), file));
}
