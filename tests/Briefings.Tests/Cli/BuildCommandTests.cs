using System.Text.RegularExpressions;

namespace Briefings.Tests.Cli;

public sealed partial class BuildCommandTests
{
    [Fact]
    public async Task A_good_site_is_published_and_counted()
    {
        using var site = SmallSite.Create();

        var run = await CommandRun.On(site, "build");

        Assert.Equal(0, run.ExitCode);
        var summary = SummaryLine().Match(run.Output);
        Assert.True(summary.Success, run.Output + run.Error);
        Assert.Equal("2", summary.Groups["records"].Value);
        var files = Directory.GetFiles(site.At("output"), "*", SearchOption.AllDirectories);
        var pages = files.Count(file => file.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(pages.ToString(), summary.Groups["pages"].Value);
        Assert.Equal((files.Length - pages).ToString(), summary.Groups["files"].Value);
    }

    [Fact]
    public async Task No_command_means_build()
    {
        using var site = SmallSite.Create();

        var run = await CommandRun.On(site);

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(site.At("output/actors/agency/index.html")));
    }

    [Fact]
    public async Task Options_may_stand_before_the_command()
    {
        using var site = SmallSite.Create();

        var run = await CommandRun.Of([.. CommandRun.Folders(site), "check"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Checked 2 records as", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("output")));
    }

    [Fact]
    public async Task A_broken_link_is_reported_at_its_line()
    {
        using var site = SmallSite.Create();
        site.Write("input/pages/links.md", "---\ntitle: Links\n---\nSee [one](/nope/).\n\nOr [two](../gone/), [three](#part),\n![a map](assets/a%20map.png).\n");

        var run = await CommandRun.On(site, "build");

        Assert.Equal(1, run.ExitCode);
        var places = Place().Matches(run.Error).Select(match => match.Value);
        Assert.Equal(["links.md(4,5): error BRF0601", "links.md(6,4): error BRF0601", "links.md(6,21): error BRF0602", "links.md(7,1): error BRF0601"], places);
    }

    [Fact]
    public async Task Content_errors_leave_the_last_output_and_name_the_place()
    {
        using var site = SmallSite.Create();
        await CommandRun.On(site, "build");
        var before = File.ReadAllText(site.At("output/about/index.html"));
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: goverment-body\n");
        site.Write("input/pages/about.md", SmallSite.Page + "More.\n");

        var run = await CommandRun.On(site, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"agency\.yaml\(2,7\): error BRF\d{4}: .*goverment-body", run.Error);
        Assert.Contains("Nothing published: 1 error. The last good output is untouched.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(before, File.ReadAllText(site.At("output/about/index.html")));
    }

    [Fact]
    public async Task A_warning_stops_the_build_only_when_strict()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/notes.txt", "Not read.\n");

        var lenient = await CommandRun.On(site, "check");
        var strict = await CommandRun.On(site, "check", "--strict");

        Assert.Equal(0, lenient.ExitCode);
        Assert.Contains(": warning BRF2001: ", lenient.Error, StringComparison.Ordinal);
        Assert.Contains(", 1 warning", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains(": error BRF2001: ", strict.Error, StringComparison.Ordinal);
        Assert.Contains("raised by --strict", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_warnings_of_one_kind_the_first_are_shown_and_the_rest_counted()
    {
        using var site = SmallSite.Create();
        for (var i = 0; i < 23; i++) site.Write($"input/actors/note-{i}.txt", "Not read.\n");

        var run = await CommandRun.On(site, "check");

        Assert.Equal(20, run.Error.Split('\n').Count(line => line.Contains("warning BRF2001", StringComparison.Ordinal)));
        Assert.Contains("and 3 more of BRF2001", run.Error, StringComparison.Ordinal);
        Assert.Contains(", 23 warnings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_must_not_be_replaced_is_wrong_usage()
    {
        using var site = SmallSite.Create();
        site.Write("output/letters/private.txt", "Mine.\n");

        var run = await CommandRun.On(site, "build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.At("output/letters/private.txt")));
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_machine_is_exit_code_3_and_no_stack_trace()
    {
        using var site = SmallSite.Create();
        // A file where a folder of the output path should be: the system refuses, whoever runs the test.
        site.Write("blocked", "A file.\n");

        var run = await CommandRun.Of("build", "--format", "json", "--input", site.At("input"), "--theme", site.At("theme"), "--output", site.At("blocked/output"));

        Assert.Equal(3, run.ExitCode);
        var diagnostic = Assert.Single(run.Json.GetProperty("diagnostics").EnumerateArray());
        Assert.StartsWith("BRF09", diagnostic.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_leaves_the_output_and_exits_with_130()
    {
        using var site = SmallSite.Create();
        await CommandRun.On(site, "build");
        var before = Directory.GetLastWriteTimeUtc(site.At("output/index.html"));
        var error = new StringWriter();
        var console = new Briefings.Cli.ConsoleEnvironment { Out = TextWriter.Null, Error = error, Time = new NoonTime() };

        var exitCode = await Briefings.Cli.BriefingsCommand.RunAsync(["build", .. CommandRun.Folders(site)], console, new CancellationToken(canceled: true));

        Assert.Equal(130, exitCode);
        Assert.Contains("interrupted", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetLastWriteTimeUtc(site.At("output/index.html")));
    }

    [Fact]
    public async Task A_terminal_shows_the_line_and_a_caret_below()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: goverment-body\n");

        var run = await CommandRun.OnTerminal(["check", .. CommandRun.Folders(site)]);

        Assert.Equal(1, run.ExitCode);
        var lines = run.Error.Split('\n').Select(line => Escapes().Replace(line, "").TrimEnd()).ToList();
        var source = lines.IndexOf("2 | kind: goverment-body");
        Assert.True(source > 0, run.Error);
        Assert.Equal("  |       ^", lines[source + 1]);
        Assert.Contains("\u001b[", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: a\u001b]0;title\u0007b\n");

        var run = await CommandRun.OnTerminal(["check", .. CommandRun.Folders(site)]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("\u001b]0;", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0007", run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"links\.md\(\d+,\d+\): error BRF\d{4}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^Published (?<records>\d+) records as (?<pages>\d+) pages and (?<files>\d+) files in \d+\.\d s\r?\n$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SummaryLine();

    [GeneratedRegex("\u001b\\[[0-9;?]*[A-Za-z]", RegexOptions.None, 1000)]
    private static partial Regex Escapes();
}
