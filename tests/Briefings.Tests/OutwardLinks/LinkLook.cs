using Briefings.OutwardLinks;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.OutwardLinks;

/// <summary>Runs over the links of one test, with a memory that stays between them and a clock that skips its waits.</summary>
internal sealed class LinkLook : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SkippingTime Time { get; } = new();

    public LinkSettings Settings { get; set; } = new() { UserAgent = "briefings/1.2.3 (+https://briefings.example/)", AllowPrivate = true };

    /// <summary>Answers in place of a network; null for real connections.</summary>
    public HttpMessageHandler? Handler { get; init; }

    public string File => _folder.At("links.json");

    /// <summary>Looks at addresses, and gives what is known of each then.</summary>
    public async Task<IReadOnlyList<LinkResult?>> AtAsync(IReadOnlyList<Uri> addresses)
    {
        await UntilAsync(addresses, TestContext.Current.CancellationToken);
        // From the file: what the next run knows.
        var memory = LinkMemory.Load(File);
        return [.. addresses.Select(memory.Of)];
    }

    /// <summary>Looks at addresses until it is stopped.</summary>
    public async Task UntilAsync(IReadOnlyList<Uri> addresses, CancellationToken stop)
    {
        using var handler = Handler ?? LinkConnections.CreateHandler(Settings.AllowPrivate);
        await new LinkRun(Settings, handler, LinkMemory.Load(File), Time).RunAsync([.. addresses.Select(address => new OutwardLink(address, []))], new Unheard(), stop);
    }

    public async Task<LinkResult> AtAsync(Uri address) => (await AtAsync([address]))[0]!;

    public void Dispose() => _folder.Dispose();

    private sealed class Unheard : IProgress<LinkProgress>
    {
        public void Report(LinkProgress value)
        {
        }
    }
}
