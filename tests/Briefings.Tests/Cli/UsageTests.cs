namespace Briefings.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("biuld", "unknown command 'biuld'; did you mean 'build'?")]
    [InlineData("build --strcit", "unknown option '--strcit'; did you mean '--strict'?")]
    [InlineData("build --strcit=yes", "unknown option '--strcit'; did you mean '--strict'?")]
    [InlineData("preview --prot 5080", "unknown option '--prot'; did you mean '--port'?")]
    [InlineData("build elsewhere", "'briefings build' does not take 'elsewhere'")]
    [InlineData("new artcle x", "unknown command 'artcle'; did you mean 'article'?; 'new' takes site, article, actor, incident, response, source, topic, page")]
    [InlineData("new briefing x", "unknown command 'briefing'; 'new' takes site, article, actor, incident, response, source, topic, page")]
    [InlineData("new", "'new' needs to know what: site, article, actor, incident, response, source")]
    [InlineData("schemata", "unknown command 'schemata'")]
    [InlineData("build --as-of 2026-02-30", "--as-of takes a day such as '2026-11-21', not '2026-02-30'")]
    [InlineData("build --base-url ftp://example.org/", "--base-url takes an address")]
    [InlineData("build --base-url https://example.org/?a=b", "--base-url takes an address")]
    [InlineData("build --base-url https://example.org//", "--base-url takes an address")]
    [InlineData("build --format xml", "--format takes 'text', 'json', 'sarif' or 'github', not 'xml'")]
    [InlineData("build --only input", "unknown option '--only'")]
    [InlineData("check --only no-such-file.yaml", "--only takes files and folders, and there is no 'no-such-file.yaml'")]
    [InlineData("check --only", "'--only'")]
    [InlineData("check --watch --format json", "--watch is for people: it takes no --format but 'text'")]
    [InlineData("preview --port 65536", "--port takes a number from 0 to 65535, not '65536'")]
    [InlineData("build --input", "'--input'")]
    public async Task Wrong_usage_says_what_is_wrong_and_what_is_near(string line, string message)
    {
        var run = await CommandRun.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Help_lists_the_commands_and_options()
    {
        var run = await CommandRun.Of("--help");

        Assert.Equal(0, run.ExitCode);
        string[] expected =
        [
            "briefings", "build", "check", "preview", "new", "import", "diff",
            "--input", "--theme", "--output", "--base-url", "--as-of", "--drafts", "--strict", "--format", "--version", "--help",
        ];
        Assert.All(expected, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("preview --help", "--port")]
    [InlineData("check --help", "--watch")]
    [InlineData("check --help", "--only <PATH>")]
    [InlineData("new --help", "incident")]
    [InlineData("import --help", "stix <file>")]
    [InlineData("import csl --help", "--update")]
    [InlineData("diff --help", "a Git revision (main~3, a tag, a commit) or a folder")]
    [InlineData("new source --help", "<id>")]
    [InlineData("new site --help", "<folder>")]
    public async Task Each_command_has_help(string line, string expected)
    {
        var run = await CommandRun.Of(line.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await CommandRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^briefings \d+\.\d+\.\d+\S*\r?\n$", run.Output);
    }
}
