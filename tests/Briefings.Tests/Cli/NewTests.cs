using System.Text.RegularExpressions;
using Briefings.Cli;
using Briefings.Cli.Creating;
using Briefings.Content.Binding;
using Briefings.Model;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Cli;

public sealed partial class NewTests
{
    public static TheoryData<string> Kinds => new(RecordKind.All.Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_draft_passes_the_check_as_it_is(string kind)
    {
        using var site = SmallSite.Create();

        var made = await CommandRun.Of("new", kind, "a-new-one", "--input", site.At("input"));
        var check = await CommandRun.On(site, "check", "--drafts", "--strict");
        var build = await CommandRun.On(site, "build", "--drafts");
        var without = await CommandRun.On(site, "check", "--strict");

        Assert.Equal(0, made.ExitCode);
        Assert.True(File.Exists(made.Output.TrimEnd()), made.Output);
        Assert.Equal("", check.Error.Split('\n').FirstOrDefault(line => line.Contains("BRF", StringComparison.Ordinal)) ?? "");
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(0, build.ExitCode);
        Assert.True(File.Exists(site.At(kind == "page" ? "output/a-new-one/index.html" : $"output/{kind}s/a-new-one/index.html")));
        Assert.Equal(0, without.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_draft_explains_every_key(string kind)
    {
        var record = RecordKind.All.Single(one => one.Name == kind);
        var shape = record.Collection switch
        {
            Collection.Articles => ArticleBinder.Shape,
            Collection.Actors => ActorBinder.Shape,
            Collection.Incidents => IncidentBinder.Shape,
            Collection.Responses => ResponseBinder.Shape,
            Collection.Topics => TopicBinder.Shape,
            Collection.Pages => PageBinder.Shape,
            _ => SourceBinder.Shape,
        };
        var text = Template.Fill(record.Template, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.All(shape.Keys, key => Assert.Matches($"(?m)^(# )?{key.Name}:( |$)", text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_key_of_a_draft_is_one_that_the_record_takes(string kind)
    {
        using var site = SmallSite.Create();
        site.Write("input/assets/picture.jpg", "A picture.\n");
        var made = await CommandRun.Of("new", kind, "a-new-one", "--input", site.At("input"));
        var path = made.Output.TrimEnd();
        // Examples are lines such as '# key: value' and what is indented below them; explanations are sentences.
        var lines = File.ReadAllLines(path).Select(line => IsExample(line) ? line[2..] : line);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");

        var check = await CommandRun.On(site, "check", "--drafts", "--format", "json");

        var codes = check.Json.GetProperty("diagnostics").EnumerateArray().Where(one => one.GetProperty("severity").GetString() == "error").ToList();
        Assert.NotEmpty(codes);
        // The ids in the examples lead nowhere; all else must be right.
        Assert.All(codes, one => Assert.Matches("^BRF(03..|0401|0404)$", one.GetProperty("code").GetString()!));
    }

    [Theory]
    [InlineData("APT 40", "write 'apt-40'")]
    [InlineData("Éire", "write 'eire'")]
    [InlineData("../x", "write 'x'")]
    [InlineData("--", "")]
    public async Task A_bad_id_is_refused_with_a_better_one(string id, string suggestion)
    {
        using var site = SmallSite.Create();

        var run = await CommandRun.Of("new", "actor", "--input", site.At("input"), "--", id);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(suggestion, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(site.At("input/actors")));
    }

    [Fact]
    public async Task An_id_that_exists_in_any_folder_is_refused()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/groups/one.yml", "name: One\nkind: intrusion-set\n");

        var run = await CommandRun.Of("new", "actor", "one", "--input", site.At("input"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("groups/one.yml", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At("input/actors/one.yaml")));
    }

    [Fact]
    public async Task A_record_needs_a_site()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.Of("new", "actor", "one", "--input", folder.At("input"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("briefings new site", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("input")));
    }

    [Fact]
    public async Task A_new_site_builds_strictly()
    {
        using var folder = new TemporaryFolder();

        var made = await CommandRun.Of("new", "site", folder.At("site"));
        var build = await CommandRun.Of(
            "build", "--strict", "--input", folder.At("site/input"), "--theme", folder.At("site/theme"), "--output", folder.At("site/output"));

        Assert.Equal(0, made.ExitCode);
        Assert.DoesNotContain("BRF", build.Error, StringComparison.Ordinal);
        Assert.Equal(0, build.ExitCode);
        Assert.All((string[])["netlify.toml", ".gitignore", "README.md"], file => Assert.True(File.Exists(folder.At("site/" + file)), file));
        Assert.True(File.Exists(folder.At("site/output/articles/first-briefing/index.html")));
    }

    [Fact]
    public async Task A_new_site_does_not_touch_a_folder_with_something_in_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/letter.txt", "Mine.\n");

        var run = await CommandRun.Of("new", "site", folder.At("site"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder.At("site")));
    }

    [Fact]
    public void Templates_leave_no_word_unfilled()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["ID"] = "", ["SCHEMA"] = "", ["TITLE"] = "", ["TODAY"] = "", ["LAST_YEAR"] = "" };

        Assert.All(EmbeddedFiles.Below("Templates/"), path => Assert.DoesNotMatch("@[A-Z_]+@", Template.Fill(path, words)));
    }

    private static bool IsExample(string line) => Example().IsMatch(line);

    [GeneratedRegex("^# (  |[a-z_]+:( |$))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
