using Briefings.Cli;
using Briefings.Cli.Linking;
using Briefings.Tests.OutwardLinks;
using Briefings.Tests.Publishing;
using Spectre.Console;

namespace Briefings.Tests.Cli.Linking;

public sealed class LinksTests
{
    [Fact]
    public async Task A_broken_link_is_told_at_every_place_and_fails_the_run()
    {
        await using var server = await LinkServer.StartAsync();
        using var site = Site(server);

        var run = await Run(site);

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        var at = site.At("input");
        Assert.Equal(
            $"""
            Asking for 4 links; 0 of 4 are known from before
            {at}/pages/about.md(4,5): error BRF2201: '{server.At("/gone")}' answers 404 (not found); correct the address or remove the link
            {at}/sources/moved.yaml(2,6): warning BRF2204: '{server.At("/old")}' has moved for good; if it is the same document, write '{server.At("/new")}'
            {at}/sources/saved.yaml(2,6): warning BRF2202: '{server.At("/gone")}' answers 404 (not found); the archived copy '{server.At("/copy")}' answers; correct the address if the source has moved; else the copy stands in for it
            Looked at 4 outward links (4 asked for now): 2 in order, 1 broken, 1 closed to programs. 1 error, 2 warnings, 1 waived.

            """,
            run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task Warnings_do_not_fail_the_run_and_a_second_one_asks_for_nothing()
    {
        await using var server = await LinkServer.StartAsync();
        using var site = Site(server);
        site.Write("input/pages/about.md", SmallSite.Page);
        await Run(site);
        server.Forget();

        var run = await Run(site, "--format", "json");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Empty(server.Asked);
        Assert.Equal((0, 4), (run.Json.GetProperty("summary").GetProperty("asked").GetInt32(), run.Json.GetProperty("links").GetArrayLength()));
        Assert.Equal(["BRF2204", "BRF2202"], run.Json.GetProperty("diagnostics").EnumerateArray().Select(one => one.GetProperty("code").GetString()));
        Assert.True(File.Exists(site.At(".briefings/links.json")));
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Other_programs_get_the_same_report_as_of_a_check(string format)
    {
        await using var server = await LinkServer.StartAsync();
        using var site = Site(server);

        var run = await Run(site, "--format", format);

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.Contains("BRF2201", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Asking", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_interrupted_says_that_it_can_go_on()
    {
        await using var server = await LinkServer.StartAsync();
        using var site = Site(server);
        using var stop = new CancellationTokenSource();
        server.OnRequest = request =>
        {
            if (request.Path == "/gone") stop.Cancel();
        };
        var error = new StringWriter();

        var exitCode = await BriefingsCommand.RunAsync(Arguments(site), new ConsoleEnvironment { Out = TextWriter.Null, Error = error, Time = new NoonTime() }, stop.Token);

        Assert.Equal(ExitCode.Interrupted, exitCode);
        Assert.EndsWith("Stopped after 2 links. What was found is kept; run it again to go on.\nbriefings: interrupted\n", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(server.At("/closed").AbsoluteUri, await File.ReadAllTextAsync(site.At(".briefings/links.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_a_bar()
    {
        var error = new StringWriter();
        var console = new ConsoleEnvironment
        {
            Out = TextWriter.Null,
            Error = error,
            Time = new NoonTime(),
            OpenTerminal = () => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes }),
        };

        await LinksProgress.ShowAsync(console, total: 4, progress =>
        {
            for (var done = 0; done <= 4; done++) progress.Report(new(done, 4, done));
            return Task.CompletedTask;
        });

        Assert.Contains("Asking for links, 4 of 4", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("100%", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_of_results_is_told_and_written_anew()
    {
        await using var server = await LinkServer.StartAsync();
        using var site = SmallSite.Create();
        site.Write("kept/links.json", "{ no");
        var cache = site.At("kept/links.json");

        var run = await Run(site, "--cache", cache);
        var again = await Run(site, "--cache", cache);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"{cache}: warning BRF2209: what was known of links cannot be read: it is damaged; nothing has to be done", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BRF2209", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_cannot_be_read_is_told_and_no_link_is_asked_for()
    {
        await using var server = await LinkServer.StartAsync();
        using var site = Site(server);
        site.Write("input/actors/agency.yaml", "name: [");

        var run = await Run(site);

        Assert.Equal(ExitCode.ContentErrors, run.ExitCode);
        Assert.Empty(server.Asked);
        Assert.EndsWith("No link was asked for: 1 error.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_check_nor_build_asks_for_links_or_minds_their_waivers()
    {
        await using var server = await LinkServer.StartAsync();
        using var site = Site(server);

        var check = await CommandRun.On(site, "check");
        var build = await CommandRun.On(site, "build");

        Assert.Equal((ExitCode.Success, ExitCode.Success), (check.ExitCode, build.ExitCode));
        Assert.DoesNotContain("BRF2902", check.Error, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    [Theory]
    [InlineData("--pace", "4000", "--pace takes a number from 0 to 3600, not '4000'")]
    [InlineData("--hosts", "0", "--hosts takes a whole number from 1 to 64, not '0'")]
    [InlineData("--hosts", "2.5", "--hosts takes a whole number from 1 to 64, not '2.5'")]
    [InlineData("--timeout", "soon", "--timeout takes a number from 0.1 to 600, not 'soon'")]
    [InlineData("--cache", "", "--cache takes the path of a file, not of a folder")]
    public async Task What_makes_no_sense_is_refused(string option, string value, string said)
    {
        using var site = SmallSite.Create();

        var run = await CommandRun.Of("links", "--input", site.At("input"), option, value);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_not_kept_among_the_content()
    {
        using var site = SmallSite.Create();

        var run = await Run(site, "--cache", site.At("input/links.json"));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("is in the input folder", run.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Site(LinkServer server)
    {
        server.Redirect("/old", 301, "/new").On("/new", 200).On("/copy", 200).On("/closed", 403);
        var site = SmallSite.Create();
        site.Write("input/pages/about.md", $"---\ntitle: A page\n---\nThe [first]({server.At("/gone#part")}) words.\n");
        site.Write("input/sources/moved.yaml", $"title: Moved\nurl: {server.At("/old")}\n");
        site.Write("input/sources/saved.yaml", $"title: Saved\nurl: {server.At("/gone")}\narchive_url: {server.At("/copy")}\n");
        site.Write("input/sources/closed.yaml", $"title: Closed\n# briefings: allow BRF2205 until 2027-11-21: seen in a browser\nurl: {server.At("/closed")}\n");
        return site;
    }

    private static Task<CommandRun> Run(TemporaryFolder site, params string[] more) => CommandRun.Of([.. Arguments(site), .. more]);

    private static string[] Arguments(TemporaryFolder site) => ["links", "--input", site.At("input"), "--pace", "0", "--allow-private"];
}
