using Briefings.Publishing.Output;

namespace Briefings.Tests.Publishing;

public sealed class OutputGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputGuardTests()
    {
        _folder.Write("site/input/site.yaml", "");
        _folder.Write("repository/.git/HEAD", "");
        _folder.Write("repository/index.html", "");
        _folder.Write("worktree/.git", "gitdir: x");
        _folder.Write("photos/one.jpg", "");
        _folder.Write("old/index.html", "");
        _folder.Write("file", "");
        Directory.CreateDirectory(_folder.At("empty"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("site/input", "overlap")]
    [InlineData("site/input/output", "overlap")]
    [InlineData("site", "overlap")]
    [InlineData("site/output/../input/", "overlap")]
    [InlineData("repository", "contains a .git")]
    [InlineData("worktree", "contains a .git")]
    [InlineData("photos", "is not empty and holds no site")]
    [InlineData("file", "is a file")]
    public void A_folder_that_may_hold_what_is_not_ours_is_refused(string output, string reason) =>
        Assert.Contains(reason, Refusal(_folder.At(output)), StringComparison.Ordinal);

    [Theory]
    [InlineData("site/output")]
    [InlineData("site/input-output")]
    [InlineData("old")]
    [InlineData("empty")]
    [InlineData("new/folder")]
    public void A_folder_of_its_own_is_taken(string output) => Assert.EndsWith(output, Check(_folder.At(output)), StringComparison.Ordinal);

    [Fact]
    public void The_root_the_home_and_the_current_folder_are_refused()
    {
        Assert.Contains("overlap", Refusal("/"), StringComparison.Ordinal);
        Assert.Contains("is the root of a disk", Assert.Throws<OutputRefusedException>(() => OutputGuard.Check(Path.GetPathRoot(_folder.Root)!, [])).Reason, StringComparison.Ordinal);
        Assert.Contains("current folder", Refusal("."), StringComparison.Ordinal);
        Assert.Contains("current folder", Refusal(".."), StringComparison.Ordinal);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.Contains("home folder", Refusal(home), StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_counts_as_what_it_leads_to()
    {
        Directory.CreateSymbolicLink(_folder.At("to-input"), _folder.At("site/input"));
        Directory.CreateSymbolicLink(_folder.At("to-old"), "old");

        Assert.Contains("overlap", Refusal(_folder.At("to-input/output")), StringComparison.Ordinal);
        Assert.Equal(Check(_folder.At("old")), Check(_folder.At("to-old")));
    }

    [Fact]
    public void Symbolic_links_in_a_circle_are_a_fault_and_not_the_end()
    {
        Directory.CreateSymbolicLink(_folder.At("one"), "two");
        Directory.CreateSymbolicLink(_folder.At("two"), "one");

        Assert.ThrowsAny<IOException>(() => Check(_folder.At("one/output")));
    }

    private string Check(string output) => OutputGuard.Check(output, [_folder.At("site/input"), _folder.At("site/theme")]);

    private string Refusal(string output) => Assert.Throws<OutputRefusedException>(() => Check(output)).Message;
}
