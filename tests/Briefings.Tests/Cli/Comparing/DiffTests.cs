using System.Text.Json;
using Briefings.Tests.Changes;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Cli.Comparing;

public sealed class DiffTests
{
    private const string Denial =
        """
        -- responses/denial.yaml --
        title: China denies it
        kind: denial
        by: china
        denies: attribution
        """;

    [Fact]
    public async Task A_revision_is_compared_with_the_folder_as_it_stands()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Write(Denial);

        var run = await CommandRun.Of("diff", "HEAD", "--input", site.Input);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"""
            attribution of parliament to apt40: disputed by china  [{site.Input}/responses/denial.yaml(4,9)]
            china denies attribution: denial  [{site.Input}/responses/denial.yaml]
            2 changes in meaning between 'HEAD' and '{site.Input}'.

            """, run.Output);
    }

    [Fact]
    public async Task Two_revisions_are_compared_and_the_folder_is_not_looked_at()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Git("tag", "first");
        var second = site.Commit("2026-03-02T10:00:00Z", Denial);
        site.Write("-- incidents/parliament.yaml --\nnot: [readable\n");

        var run = await CommandRun.Of("diff", "first", second[..10], "--input", site.Input, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Json.GetProperty("summary").GetProperty("changes").GetInt32());
        Assert.Equal(1, run.Json.GetProperty("summary").GetProperty("claims").GetInt32());
        var change = run.Json.GetProperty("changes")[0];
        Assert.Equal("attribution-disputed", change.GetProperty("kind").GetString());
        Assert.Equal("attribution of parliament to apt40: disputed by china", change.GetProperty("sentence").GetString());
        Assert.Equal("/incidents/parliament/", change.GetProperty("record").GetProperty("address").GetString());
        Assert.Equal("Parliament compromised", change.GetProperty("record").GetProperty("title").GetString());
        Assert.Equal(4, change.GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, change.GetProperty("before").ValueKind);
    }

    [Fact]
    public async Task A_pull_request_is_told_in_Markdown_that_calls_nobody_and_hides_nothing()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Write(Denial);
        site.Write("-- sources/rnz.yaml --\ntitle: \"RNZ <b> @everyone *reports* #12\"\nurl: https://rnz.example/1\n");

        var run = await CommandRun.Of("diff", "HEAD", "--input", site.Input, "--format", "markdown");

        Assert.Contains($"### Who says who did it\n\n- attribution of `parliament` to `apt40`: disputed by `china` (`{site.Input}/responses/denial.yaml:4`)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("“RNZ \\<b\\> @<!-- -->everyone \\*reports\\* #<!-- -->12”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_moved_and_reflowed_files()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Write("-- incidents/parliament.yaml --\n-- incidents/2021/parliament.yml --\nsources: [\"rnz\"]\noccurred: '2021-05'\ntitle: >-\n  Parliament\n  compromised\n");

        var run = await CommandRun.Of("diff", "HEAD", "--input", site.Input);

        Assert.Equal((0, $"No difference in meaning between 'HEAD' and '{site.Input}'.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Folders_are_compared_without_Git()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "old", "new" }) folder.Write($"{name}/site.yaml", Support.SiteText.PlainSettings);
        folder.Write("new/actors/china.yaml", "name: China\nkind: state\n");

        var run = await CommandRun.Of("diff", folder.At("old"), folder.At("new"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("actor added: china", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-thing", "Git knows no revision 'no-such-thing'")]
    [InlineData("HEAD~99", "Git knows no revision 'HEAD~99'")]
    [InlineData("HEAD:input", "Git knows no revision 'HEAD:input'")]
    [InlineData("./nowhere", "Git knows no revision './nowhere'")]
    public async Task A_version_that_is_not_there_is_wrong_usage(string revision, string message)
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");

        var run = await CommandRun.Of("diff", revision, "--input", site.Input);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"briefings: {message}; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_outside_of_a_repository_has_no_revisions()
    {
        using var folder = SmallSite.Create();

        var run = await CommandRun.Of("diff", "HEAD", "--input", folder.At("input"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not in a Git repository", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_the_revision_has_not_is_wrong_usage()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");

        var run = await CommandRun.Of("diff", "HEAD", "HEAD", "--input", Path.Combine(site.Root, "elsewhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no such input folder in 'HEAD'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_with_errors_is_not_compared()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Write("-- incidents/parliament.yaml --\ntitle: Parliament compromised\noccured: 2021\n");

        var run = await CommandRun.Of("diff", "HEAD", "--input", site.Input);
        var json = await CommandRun.Of("diff", "HEAD", "--input", site.Input, "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{site.Input}/incidents/parliament.yaml(2,1): error BRF0201", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, json.ExitCode);
        Assert.Equal("BRF0201", json.Json.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(0, json.Json.GetProperty("changes").GetArrayLength());
    }

    [Theory]
    [InlineData("diff", "'diff'")]
    [InlineData("diff HEAD --format sarif", "--format takes 'text', 'json' or 'markdown', not 'sarif'")]
    [InlineData("diff a b c", "'briefings diff' does not take 'c'")]
    public async Task Wrong_usage_is_said(string line, string message)
    {
        var run = await CommandRun.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_files_may_be_in_any_language_and_hold_spaces()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Write("-- assets/Karte für Ōtautahi \"1\".txt --\nA map\n");
        var second = site.Commit("2026-03-02T10:00:00Z");

        var run = await CommandRun.Of("diff", "HEAD~1", second, "--input", site.Input);

        Assert.StartsWith("file added: assets/Karte für Ōtautahi \"1\".txt\n", run.Output, StringComparison.Ordinal);
    }
}
