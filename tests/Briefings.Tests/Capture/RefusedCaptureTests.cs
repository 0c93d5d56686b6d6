using System.Text;
using Briefings.Content.Files;

namespace Briefings.Tests.Capture;

public sealed class RefusedCaptureTests
{
    [Theory]
    [InlineData("", "page.txt: error BRF0006: the file is empty; write its content, or delete it")]
    [InlineData(" \n\t\n", "page.txt: error BRF0006: the file is empty; save the page again")]
    [InlineData("%PDF-1.7\n", "page.txt: error BRF0804: the file is a PDF document; save the page as 'Web page, HTML only', or copy its text into a file")]
    [InlineData("From: <Saved by Blink>\n", "page.txt: error BRF0804: the file is a web archive (MHTML); save the page as 'Web page, HTML only', or copy its text into a file")]
    [InlineData("text and\0nothing", "page.txt: error BRF0804: the file is no text; save the page as 'Web page, HTML only', or copy its text into a file")]
    [InlineData("Home\nNews\nSubscribe to our newsletter", "page.txt: error BRF0805: there is no story in the file; save the page of the story itself, or copy its text into a file")]
    [InlineData("<html><body><nav>Home</nav><script>var a = 1;</script></body></html>", "page.txt: error BRF0805: there is no story in the file; save the page of the story itself, or copy its text into a file")]
    public async Task A_file_that_is_no_page_is_told_with_a_remedy_and_nothing_is_written(string content, string said)
    {
        using var site = new CaptureSite();

        Assert.Equal(said, await site.CaptureInVain(content));
    }

    [Fact]
    public async Task A_file_of_another_encoding_is_told()
    {
        using var site = new CaptureSite();
        await File.WriteAllBytesAsync(site.At("utf16.txt"), Encoding.Unicode.GetBytes("Some text"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(site.At("latin.html"), [.. "<html>\ncaf"u8, 0xE9], TestContext.Current.CancellationToken);

        var utf16 = await site.Capture("utf16.txt", []);
        var latin = await site.Capture("latin.html", []);

        Assert.Equal((1, 1), (utf16.ExitCode, latin.ExitCode));
        Assert.Contains("utf16.txt: error BRF0007: the file is UTF-16; ", utf16.Error, StringComparison.Ordinal);
        Assert.Contains("latin.html(2,4): error BRF0007: byte 0xE9 is not UTF-8; ", latin.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_even_read()
    {
        using var site = new CaptureSite();
        await using (var file = File.Create(site.At("large.html"))) file.SetLength(TextFile.MostBytes + 1);

        var run = await site.Capture("large.html", []);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("large.html: error BRF0005: the file has 8,388,609 bytes; ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.txt", "there is no file ")]
    [InlineData("input", "is a folder; name a file")]
    public async Task What_is_no_file_is_wrong_usage(string name, string said)
    {
        using var site = new CaptureSite();

        var run = await site.Capture(name, []);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_mistakes_takes_nothing_in()
    {
        using var site = new CaptureSite("-- actors/one.yaml --\nname: One\n");

        Assert.Equal("input/actors/one.yaml(1,1): error BRF0202: an actor needs 'kind'; add 'kind': one of actor_kinds", await site.CaptureInVain(SavedPages.NoHeadline));
    }

    [Theory]
    [InlineData("<div>", "BRF0804: elements are nested more than 512 deep; copy the text of the page into a file")]
    [InlineData("<p><a href=x>", "BRF0804: elements are nested more than 512 deep; ")]
    [InlineData("<p>", "BRF0805: ")]
    [InlineData("<div></div><p>a", "BRF0805: ")]
    [InlineData("<section class=related><p>a</section>", "BRF0805: ")]
    public async Task A_page_beyond_all_reason_is_refused_or_read_in_its_time(string piece, string said)
    {
        using var site = new CaptureSite();

        Assert.Contains(said, await site.CaptureInVain($"<html><body>{string.Concat(Enumerable.Repeat(piece, 20_000))}"), StringComparison.Ordinal);
    }
}
