using System.Text.Json;
using Briefings.Diagnostics;

namespace Briefings.Tests.Cli;

public sealed class ReportTests
{
    [Fact]
    public async Task Json_is_one_document_with_summary_and_diagnostics()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: goverment-body\n");

        var run = await CommandRun.On(site, "build", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        var json = run.Json;
        Assert.Equal("build", json.GetProperty("command").GetString());
        Assert.Equal(1, json.GetProperty("exit_code").GetInt32());
        Assert.False(json.GetProperty("summary").GetProperty("published").GetBoolean());
        Assert.Equal(1, json.GetProperty("summary").GetProperty("errors").GetInt32());
        var diagnostic = Assert.Single(json.GetProperty("diagnostics").EnumerateArray());
        Assert.StartsWith("BRF0", diagnostic.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.EndsWith("/actors/agency.yaml", diagnostic.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, diagnostic.GetProperty("line").GetInt32());
        Assert.Equal(7, diagnostic.GetProperty("column").GetInt32());
        Assert.Contains("government-body", diagnostic.GetProperty("message").GetString() + diagnostic.GetProperty("remedy").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_of_a_good_build_counts_what_was_published()
    {
        using var site = SmallSite.Create();

        var run = await CommandRun.On(site, "build", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        var summary = run.Json.GetProperty("summary");
        Assert.True(summary.GetProperty("published").GetBoolean());
        Assert.Equal(2, summary.GetProperty("records").GetInt32());
        var files = Directory.GetFiles(site.At("output"), "*", SearchOption.AllDirectories).Length;
        Assert.Equal(files, summary.GetProperty("pages").GetInt32() + summary.GetProperty("files").GetInt32());
    }

    [Fact]
    public async Task Sarif_has_every_rule_and_a_region_for_every_place()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: goverment-body\n");

        var run = await CommandRun.On(site, "check", "--format", "sarif");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("2.1.0", run.Json.GetProperty("version").GetString());
        var report = Assert.Single(run.Json.GetProperty("runs").EnumerateArray());
        var rules = report.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Rules.All.Select(rule => rule.Code), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(Text(rule, "shortDescription"));
            Assert.NotEmpty(Text(rule, "fullDescription"));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["error", "warning"]);
        });
        var result = Assert.Single(report.GetProperty("results").EnumerateArray());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/actors/agency.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(7, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public void Sarif_explains_each_rule_and_leads_to_its_section_where_the_repository_is_known()
    {
        var known = RulesOf(new Uri("https://code.example/briefings/"));
        var unknown = RulesOf(repository: null);

        Assert.All(Rules.All.Zip(known, unknown), triple =>
        {
            var (rule, with, without) = triple;
            Assert.Equal($"https://code.example/briefings/blob/main/docs/diagnostics.md#{rule.Code.ToLowerInvariant()}", with.GetProperty("helpUri").GetString());
            Assert.False(without.TryGetProperty("helpUri", out _));
            Assert.Contains(rule.Why, Text(without, "help"), StringComparison.Ordinal);
            var markdown = without.GetProperty("help").GetProperty("markdown").GetString()!;
            Assert.StartsWith($"**{rule.Code}: ", markdown, StringComparison.Ordinal);
            Assert.Equal(Text(without, "help"), Markdig.Markdown.ToPlainText(markdown).Replace(rule.Title + "\n", rule.Title + ". ", StringComparison.Ordinal).TrimEnd().Replace('\n', ' '));
        });
    }

    [Theory]
    [InlineData("https://code.example/briefings.git", "https://code.example/briefings")]
    [InlineData("https://code.example/briefings", "https://code.example/briefings")]
    [InlineData("git@code.example:briefings.git", null)]
    [InlineData("ssh://git@code.example/briefings", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_an_address_that_browsers_open_counts_as_that_of_the_repository(string? value, string? address) =>
        Assert.Equal(address, Briefings.Cli.ToolVersion.AddressIn(value)?.AbsoluteUri);

    [Fact]
    public void Sarif_gives_places_below_the_folder_relative_to_it()
    {
        var outcome = new Briefings.Cli.Building.BuildOutcome(
            Briefings.Cli.Building.BuildKind.Check,
            [new(FileRules.EmptyFile, Severity.Error, new("input/actors/a b.yaml", 3), "the file is empty", "write the record")],
            Records: 1, default, IsPublished: false, IsFault: false, TimeSpan.Zero);
        var writer = new StringWriter();

        Briefings.Cli.Reporting.SarifReport.Write(outcome.Diagnostics, [], outcome.ExitCode, Path.GetTempPath(), repository: null, writer);

        var place = JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("input/actors/a%20b.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("SRCROOT", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.False(place.GetProperty("region").TryGetProperty("startColumn", out _));
    }

    [Fact]
    public void Sarif_marks_a_mistake_alike_when_its_line_has_moved_and_apart_from_its_neighbours()
    {
        using var site = SmallSite.Create();
        const string Twice = "sources: [a, a]\n";
        site.Write("input/actors/agency.yaml", Twice + Twice);
        var before = Marks(site, 1, 2);
        site.Write("input/actors/agency.yaml", "# a line more\n" + Twice + Twice + "sources: [b, b]\n");
        var after = Marks(site, 2, 3, 4);

        Assert.Distinct(after);
        Assert.Equal(before, after[..2]);
    }

    [Fact]
    public void Sarif_keeps_what_has_no_file_out_of_the_results_which_code_hosts_would_refuse()
    {
        var run = SarifOf(Path.GetTempPath(), new Diagnostic(EnvironmentRules.DiskFull, Severity.Error, default, "the disk is full", "free some space"));

        Assert.Empty(run.GetProperty("results").EnumerateArray());
        var note = Assert.Single(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("error", note.GetProperty("level").GetString());
        Assert.Equal(EnvironmentRules.DiskFull.Code, note.GetProperty("associatedRule").GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_is_waived_is_counted_in_the_summary_and_suppressed_in_sarif()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\n# briefings: allow BRF2004 until 2999-03-01: copied as it is\naliases: [A, A]\n");

        var text = await CommandRun.On(site, "check", "--strict");
        var json = await CommandRun.On(site, "check", "--strict", "--format", "json");
        var sarif = await CommandRun.On(site, "check", "--strict", "--format", "sarif");

        Assert.Equal((0, 0, 0), (text.ExitCode, json.ExitCode, sarif.ExitCode));
        Assert.EndsWith(" s, 1 waived", text.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(1, json.Json.GetProperty("summary").GetProperty("waived").GetInt32());
        Assert.Empty(json.Json.GetProperty("diagnostics").EnumerateArray());
        var waived = Assert.Single(json.Json.GetProperty("waived").EnumerateArray());
        Assert.Equal(("BRF2004", 4, "copied as it is", "2999-03-01"),
            (waived.GetProperty("code").GetString(), waived.GetProperty("line").GetInt32(), waived.GetProperty("reason").GetString(), waived.GetProperty("until").GetString()));
        var suppression = Assert.Single(Assert.Single(sarif.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray()).GetProperty("suppressions").EnumerateArray());
        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("copied as it is (until 2999-03-01)", suppression.GetProperty("justification").GetString());
        Assert.Equal(3, suppression.GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task Github_gets_one_workflow_command_for_each_mistake_and_the_summary()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: goverment-body\n");
        site.Write("input/readme.txt", "x");

        var run = await CommandRun.On(site, "check", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"::error file={site.At("input/actors/agency.yaml")},line=2,col=7,title=BRF0204::{site.At("input/actors/agency.yaml")}(2,7): ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"::warning file={site.At("input/readme.txt")},title=BRF2001::", lines[1], StringComparison.Ordinal);
        Assert.Equal("Not ready to publish: 1 error, 1 warning.", run.Error.Trim());
    }

    [Fact]
    public void Github_gets_paths_below_the_folder_and_nothing_that_would_end_a_command_early()
    {
        var writer = new StringWriter();
        Diagnostic[] found =
        [
            new(FileRules.EmptyFile, Severity.Error, new("input/actors/50%, a:b.yaml", 3), "the '100%' file is ::empty", "write it, please"),
            new(EnvironmentRules.DiskFull, Severity.Error, default, "the disk is full", "free some space"),
        ];

        Briefings.Cli.Reporting.GithubReport.Write(found, Path.GetTempPath(), writer);

        Assert.Equal(
            """
            ::error file=input/actors/50%25%2C a%3Ab.yaml,line=3,title=BRF0006::input/actors/50%25, a:b.yaml(3): the '100%25' file is ::empty; write it, please
            ::error title=BRF0901::the disk is full; free some space

            """,
            writer.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_file_with_thousands_of_errors_shows_the_first_and_hides_no_other_file()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\n" + string.Concat(Enumerable.Repeat("draft: false\n", 5001)));
        site.Write("input/actors/zebra.yaml", "name: Zebra\nkind: animal\n");

        var text = await CommandRun.On(site, "check");
        var json = await CommandRun.On(site, "check", "--format", "json");
        var sarif = await CommandRun.On(site, "check", "--format", "sarif");

        Assert.Equal((1, 1, 1), (text.ExitCode, json.ExitCode, sarif.ExitCode));
        var lines = text.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(100, lines.Count(line => line.Contains(": error BRF0108: ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("agency.yaml(4,1): error", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("zebra.yaml(2,7): error BRF0204", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("agency.yaml: and 4,900 more errors in this file", StringComparison.Ordinal));
        Assert.Contains("5001 errors", text.Error + text.Output, StringComparison.Ordinal);
        Assert.Equal(5001, json.Json.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal(5001, json.Json.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(5001, sarif.Json.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static string[] Marks(Publishing.TemporaryFolder site, params int[] lines) =>
    [
        .. SarifOf(site.At(""), [.. lines.Select(line => new Diagnostic(EditorialRules.RepeatedItem, Severity.Warning, new("input/actors/agency.yaml", line, 14), "'x' stands twice", "remove one"))])
            .GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("briefingsLine/v1").GetString()!),
    ];

    private static List<JsonElement> RulesOf(Uri? repository)
    {
        var writer = new StringWriter();
        Briefings.Cli.Reporting.SarifReport.Write([], [], exitCode: 0, Path.GetTempPath(), repository, writer);
        return [.. JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
    }

    private static JsonElement SarifOf(string folder, params Diagnostic[] diagnostics)
    {
        var writer = new StringWriter();
        Briefings.Cli.Reporting.SarifReport.Write(diagnostics, [], exitCode: 1, folder, repository: null, writer);
        return JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("runs")[0];
    }

    private static string Text(JsonElement rule, string name) => rule.GetProperty(name).GetProperty("text").GetString()!;
}
