using Briefings.OutwardLinks;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.OutwardLinks;

public sealed class LinkMemoryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_kept_is_known_again_and_the_file_is_the_same_in_whatever_order()
    {
        using var folder = new TemporaryFolder();
        (Uri Address, LinkResult Result)[] known =
        [
            (new("https://b.example/"), new() { Outcome = LinkOutcome.Ok, Status = 200, ETag = "W/\"a\"", LastModified = "Fri, 20 Nov 2026 08:00:00 GMT", LookedAt = Noon, Final = new("http://c.example/x"), MovedTo = new("http://c.example/x"), IsDowngraded = true }),
            (new("https://a.example/?q=ä"), new() { Outcome = LinkOutcome.Unreachable, Reason = "answers 503", Status = 503, LookedAt = Noon, FailingSince = Noon.AddDays(-2) }),
        ];

        Write("one.json", known);
        Write("sub/two.json", known.Reverse());
        var memory = LinkMemory.Load(folder.At("one.json"));

        Assert.Equal("", memory.Fault);
        Assert.All(known, one => Assert.Equal(one.Result, memory.Of(one.Address)));
        Assert.Equal(File.ReadAllText(folder.At("one.json")), File.ReadAllText(folder.At("sub/two.json")));
        Assert.Equal(["one.json", "sub"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        void Write(string name, IEnumerable<(Uri Address, LinkResult Result)> results)
        {
            var fresh = LinkMemory.Load(folder.At(name));
            foreach (var (address, result) in results) fresh.Keep(address, result);
            fresh.Save();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":\"1\",\"links\":[]}")]
    [InlineData("{\"version\":2,\"links\":[]}")]
    [InlineData("{\"version\":1,\"links\":[{}]}")]
    [InlineData("{\"version\":1,\"links\":[7]}")]
    [InlineData("{\"version\":1,\"links\":[{\"address\":\"https://a.example/\",\"outcome\":\"fine\",\"looked_at\":\"2026-11-21T12:00:00Z\"}]}")]
    [InlineData("{\"version\":1,\"links\":[{\"address\":\"https://a.example/\",\"outcome\":\"ok\",\"looked_at\":\"yesterday\"}]}")]
    [InlineData("{\"version\":1,\"links\":[{\"address\":\"https://a.example/\",\"outcome\":\"ok\",\"looked_at\":\"2026-11-21T12:00:00Z\"},")]
    public void A_file_that_is_damaged_is_told_and_begun_anew(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("links.json", text);

        var memory = LinkMemory.Load(folder.At("links.json"));

        Assert.NotEqual("", memory.Fault);
        Assert.Null(memory.Of(new("https://a.example/")));
        memory.Save();
        Assert.Equal("", LinkMemory.Load(folder.At("links.json")).Fault);
    }

    [Fact]
    public void What_the_content_names_no_more_is_forgotten_in_time()
    {
        using var folder = new TemporaryFolder();
        var memory = LinkMemory.Load(folder.At("links.json"));
        Uri[] addresses = [new("https://named.example/"), new("https://old.example/"), new("https://recent.example/")];
        foreach (var address in addresses) memory.Keep(address, new() { Outcome = LinkOutcome.Ok, LookedAt = address.Host == "recent.example" ? Noon : Noon.AddDays(-100) });

        memory.Forget([addresses[0]], Noon.AddDays(-90));

        Assert.Equal([true, false, true], addresses.Select(address => memory.Of(address) is not null));
    }
}
