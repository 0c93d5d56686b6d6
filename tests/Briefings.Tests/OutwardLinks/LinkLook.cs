using Briefings.OutwardLinks;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.OutwardLinks;

/// <summary>Runs over the links of one test, with a memory that stays between them and a clock that skips its waits.</summary>
internal sealed class LinkLook : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SkippingTime Time { get; } = new();

    public LinkSettings Settings { get; set; } = new() { UserAgent = "briefings/1.2.3 (+https://briefings.example/)", AllowPrivate = true };

    public string File => _folder.At("links.json");

    /// <summary>Looks at addresses, and gives what is known of each then.</summary>
    public async Task<IReadOnlyList<LinkResult?>> AtAsync(IEnumerable<Uri> addresses, IProgress<LinkProgress>? progress = null, CancellationToken cancellation = default)
    {
        var links = addresses.Select(address => new OutwardLink(address, [])).ToList();
        using var handler = LinkConnections.CreateHandler(Settings.AllowPrivate);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, TestContext.Current.CancellationToken);
        await new LinkRun(Settings, handler, LinkMemory.Load(File), Time).RunAsync(links, progress ?? new Unheard(), both.Token);
        // From the file: what the next run knows.
        var memory = LinkMemory.Load(File);
        return [.. links.Select(link => memory.Of(link.Address))];
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
