using Briefings.Tests.Changes;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Cli;

public sealed class ChangedFilesTests : IDisposable
{
    private const string Day = "2026-03-01T10:00:00Z";

    private readonly GitSite _site = new("-- actors/old.yaml --\nname: Old\nkind: animal\n-- actors/agency.yaml --\nname: Agency\nkind: government-body\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Only_what_differs_from_the_last_commit_is_reported_staged_or_not()
    {
        _site.Commit(Day);
        _site.Write("-- actors/agency.yaml --\nname: Agency\nkind: animal\n-- actors/staged.yaml --\nname: Staged\nkind: animal\n");
        _site.Git("add", "input/actors/staged.yaml");
        _site.Write("-- actors/untracked one.yaml --\nname: Untracked\nkind: state\n");

        var run = await Check("--changed");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["actors/agency.yaml(2,7): BRF0204", "actors/staged.yaml(2,7): BRF0204", "actors/untracked one.yaml: BRF0010"], Found(run));
        Assert.Contains("3 errors, 1 mistake in other files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_staged_and_then_undone_in_the_folder_is_still_looked_at()
    {
        _site.Commit(Day);
        _site.Write("-- actors/old.yaml --\nname: Older\nkind: animal\n");
        _site.Git("add", "--all");
        _site.Write("-- actors/old.yaml --\nname: Old\nkind: animal\n");

        Assert.Equal(["actors/old.yaml(2,7): BRF0204"], Found(await Check("--changed")));
    }

    [Fact]
    public async Task Where_nothing_differs_nothing_is_reported_and_mistakes_elsewhere_are_counted()
    {
        _site.Commit(Day);

        var run = await Check("--changed", "--strict");

        Assert.Equal((0, 0), (run.ExitCode, Found(run).Count));
        Assert.EndsWith(", 1 mistake in other files", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_revision_it_is_what_differs_since_the_work_left_it()
    {
        _site.Commit(Day);
        _site.Git("checkout", "--quiet", "-b", "work");
        _site.Commit(Day, "-- actors/mine.yaml --\nname: Mine\nkind: animal\n");
        _site.Git("checkout", "--quiet", "main");
        _site.Commit(Day, "-- actors/theirs.yaml --\nname: Theirs\nkind: animal\n-- actors/agency.yaml --\nname: Agency of theirs\nkind: government-body\n");
        _site.Git("checkout", "--quiet", "work");
        _site.Write("-- actors/new.yaml --\nname: New\nkind: animal\n");

        Assert.Equal(["actors/mine.yaml(2,7): BRF0204", "actors/new.yaml(2,7): BRF0204"], Found(await Check("--changed", "main")));
    }

    [Fact]
    public async Task Before_the_first_commit_every_file_is_new()
    {
        _site.Git("add", "input/actors/old.yaml");
        _site.Write("-- actors/new.yaml --\nname: New\nkind: animal\n");

        Assert.Equal(["actors/new.yaml(2,7): BRF0204", "actors/old.yaml(2,7): BRF0204"], Found(await Check("--changed")));
    }

    [Fact]
    public async Task A_folder_that_is_not_read_is_told_when_a_file_in_it_is_new()
    {
        _site.Commit(Day);
        _site.Write("-- actor/new.yaml --\nname: New\nkind: state\n");

        Assert.Equal(["actor: BRF2001"], Found(await Check("--changed")));
    }

    [Fact]
    public async Task A_changed_template_is_looked_at_too()
    {
        _site.Commit(Day, "-- actors/old.yaml --\nname: Old\nkind: state\n-- ../theme/layouts/actor.html --\n{{> top}}{{> bottom}}\n");
        _site.Write("-- ../theme/layouts/actor.html --\n{{#if title}}x\n");

        var run = await Check("--changed");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("layouts/actor.html(1,1): error BRF0509", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_found_through_a_link_to_the_folder()
    {
        _site.Commit(Day);
        _site.Write("-- actors/agency.yaml --\nname: Agency\nkind: animal\n");
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere.At("content"), _site.Input);

        var run = await CommandRun.Of("check", "--changed", "--input", elsewhere.At("content"), "--theme", elsewhere.At("theme"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/actors/agency.yaml(2,7): error BRF0204", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_a_repository_and_without_the_revision_it_is_wrong_usage()
    {
        _site.Commit(Day);
        using var plain = SmallSite.Create();

        var outside = await CommandRun.On(plain, "check", "--changed");
        var unknown = await Check("--changed", "nowhere");
        var both = await Check("--changed", "--only", _site.Input);

        Assert.Equal((2, 2, 2), (outside.ExitCode, unknown.ExitCode, both.ExitCode));
        Assert.Equal($"briefings: '{plain.At("input")}' is not in a Git repository; name the files with --only, or check the whole site\n", outside.Error);
        Assert.StartsWith("briefings: Git knows no revision 'nowhere'; ", unknown.Error, StringComparison.Ordinal);
        Assert.StartsWith("briefings: --only and --changed both say which files are reported; give one of them\n", both.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> Check(params string[] args) =>
        CommandRun.Of(["check", .. args, "--input", _site.Input, "--theme", Path.Combine(_site.Root, "theme")]);

    private List<string> Found(CommandRun run) =>
    [
        .. run.Error.Split('\n').Where(line => line.StartsWith(_site.Input, StringComparison.Ordinal)).Select(line =>
        {
            var parts = line[(_site.Input.Length + 1)..].Split(": ");
            return $"{parts[0]}: {parts[1].Split(' ')[1]}";
        }),
    ];
}
