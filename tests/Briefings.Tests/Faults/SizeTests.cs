using Briefings.Site;
using Briefings.Tests.Support;
using Briefings.Text;

namespace Briefings.Tests.Faults;

/// <summary>Files that are larger than anybody means.</summary>
public sealed class SizeTests
{
    [Fact]
    public void An_asset_of_200_MB_is_copied_and_never_held()
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("assets/film.mp4", []);
        using (var file = File.OpenWrite(Path.Combine(site.Input, "assets/film.mp4"))) file.SetLength(200_000_000);
        var artifact = new AssetArtifact(Assert.Single(site.ReadClean().Assets));
        var before = GC.GetAllocatedBytesForCurrentThread();

        artifact.Write(Stream.Null);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void An_article_of_200_MB_is_refused_unread()
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("articles/x.md", []);
        using (var file = File.OpenWrite(Path.Combine(site.Input, "articles/x.md"))) file.SetLength(200_000_000);

        Assert.Equal(
            ["input/articles/x.md: error BRF0005: the file has 200,000,000 bytes; a text file may have 8,388,608 (8 MB); split it into several files"],
            site.ReadFaults());
    }

    [Fact]
    public void A_text_as_long_as_three_novels_is_refused()
    {
        using var site = SiteFolder.Write("-- pages/x.md --\n---\ntitle: X\n---\n" + string.Concat(Enumerable.Repeat("Some words.\n", 60_000)));

        Assert.Equal(
            ["input/pages/x.md(4,1): error BRF0005: the text has 719,999 characters; one text may have 524,288; split it into several articles or pages"],
            site.CheckFaults());
    }

    [Theory]
    [InlineData("[", 1_001)]
    [InlineData("[x]: /y\n", 1_001)]
    [InlineData("> [^1]: y\n", 1_001)]
    public void What_takes_the_parser_too_long_is_refused_before_it_is_parsed(string piece, int count)
    {
        Assert.False(MarkdownBounds.Hold(string.Concat(Enumerable.Repeat(piece, count))));
        Assert.True(MarkdownBounds.Hold(string.Concat(Enumerable.Repeat(piece, count - 1))));
    }

    [Theory]
    [InlineData("[x]\n")]
    [InlineData("a [[b]] c [@d] [e](f)\n")]
    [InlineData("[x]: /y\n\n")]
    [InlineData("[\n\n")]
    public void What_long_texts_are_full_of_is_parsed(string piece) => Assert.True(MarkdownBounds.Hold(string.Concat(Enumerable.Repeat(piece, 5_000))));
}
