using System.Threading.Channels;
using Briefings.Cli;

namespace Briefings.Tests.Cli;

public sealed class CheckTests
{
    private const string Wrong = "name: Agency\nkind: goverment-body\n";

    [Fact]
    public async Task A_draft_may_use_a_topic_that_nothing_published_has_yet()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/hidden.yaml", "name: Hidden\nkind: company\ndraft: true\ntopics: [power-grids]\n");

        var without = await CommandRun.On(site, "check", "--strict");
        var with = await CommandRun.On(site, "check", "--strict", "--drafts");

        Assert.DoesNotContain("BRF", without.Error, StringComparison.Ordinal);
        Assert.Equal((0, 0), (without.ExitCode, with.ExitCode));
    }

    [Fact]
    public async Task Only_limits_the_report_and_the_exit_code_to_the_files_that_are_named()
    {
        using var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", Wrong);
        site.Write("input/actors/zebra.yaml", "name: Zebra\nkind: animal\n");

        var one = await CommandRun.On(site, "check", "--only", site.At("input/actors/zebra.yaml"), site.At("input/site.yaml"));
        var none = await CommandRun.On(site, "check", "--only", site.At("input/pages/about.md"));
        var folder = await CommandRun.On(site, "check", "--only", site.At("input/actors/"), "--format", "json");

        Assert.Equal((1, 0, 1), (one.ExitCode, none.ExitCode, folder.ExitCode));
        Assert.Contains("zebra.yaml(2,7): error BRF0204", one.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("agency.yaml", one.Error, StringComparison.Ordinal);
        Assert.Contains("Not ready to publish: 1 error, 1 mistake in other files.", one.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BRF0204", none.Error, StringComparison.Ordinal);
        Assert.EndsWith(", 2 mistakes in other files", none.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(2, folder.Json.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal(0, folder.Json.GetProperty("summary").GetProperty("elsewhere").GetInt32());
    }

    [Fact]
    public async Task Only_still_reads_the_whole_site()
    {
        using var site = SmallSite.Create();
        site.Write("input/articles/a.md", "---\ntitle: A\ndate: 2024-03-26\nsummary: A\nactors: agency\n---\nA.\n");

        var run = await CommandRun.On(site, "check", "--only", site.At("input/articles/a.md"));

        Assert.Equal((0, ""), (run.ExitCode, string.Join('\n', run.Error.Split('\n').Where(line => line.Contains("BRF", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task Watch_checks_again_after_a_change_and_ends_as_the_last_check_did()
    {
        using var site = SmallSite.Create();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(90));
        var lines = new LineChannel();
        var console = new ConsoleEnvironment { Out = lines, Error = lines, Time = new NoonTime() };
        var run = Task.Run(() => BriefingsCommand.RunAsync(["check", "--watch", .. CommandRun.Folders(site)], console, stop.Token), CancellationToken.None);

        await lines.UntilAsync("Watching for changes", stop.Token);
        SmallSite.SaveByRename(site, "input/actors/agency.yaml", Wrong);
        var second = await lines.UntilAsync("Not ready to publish: 1 error.", stop.Token);
        await stop.CancelAsync();

        Assert.Contains("---- check 2 ----", second, StringComparison.Ordinal);
        Assert.Contains("agency.yaml(2,7): error BRF0204", second, StringComparison.Ordinal);
        Assert.Equal(1, await run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Contains("Watching stopped", lines.ToString(), StringComparison.Ordinal);
    }

    private sealed class LineChannel : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

        public override void WriteLine(string? value)
        {
            lock (_lines) base.WriteLine(value);
            _lines.Writer.TryWrite(value ?? "");
        }

        public override void WriteLine(object? value) => WriteLine(value?.ToString());

        /// <summary>What is said up to a line that holds the words.</summary>
        public async Task<string> UntilAsync(string words, CancellationToken cancellation)
        {
            var said = new List<string>();
            await foreach (var line in _lines.Reader.ReadAllAsync(cancellation))
            {
                said.Add(line);
                if (line.Contains(words, StringComparison.Ordinal)) return string.Join('\n', said);
            }

            throw new InvalidOperationException("the output ended");
        }
    }
}
