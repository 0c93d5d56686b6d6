namespace Briefings.OutwardLinks;

/// <summary>Looks at all links: those that a run before looked at lately are left alone, the hosts of the others are asked side by side.</summary>
/// <param name="settings">How.</param>
/// <param name="handler">Makes the connections.</param>
/// <param name="memory">What is known, and takes what is found.</param>
/// <param name="time">Measures pauses and ages.</param>
internal sealed class LinkRun(LinkSettings settings, HttpMessageHandler handler, LinkMemory memory, TimeProvider time)
{
    // What was out of order is asked for again sooner: it may be mended, and a host that fails twice a day apart counts as gone.
    private static readonly TimeSpan Soon = TimeSpan.FromHours(12);
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    private readonly Lock _gate = new();
    private long _saved = time.GetTimestamp();
    private int _asked;

    /// <summary>How many links were asked for.</summary>
    public int Asked => _asked;

    /// <summary>Looks, and saves now and then and at the end, however it comes.</summary>
    /// <param name="links">Each address once.</param>
    /// <param name="progress">Told after each link, one at a time.</param>
    /// <param name="cancellation">Stops the work; what was found until then is kept.</param>
    public async Task RunAsync(IReadOnlyList<OutwardLink> links, IProgress<LinkProgress> progress, CancellationToken cancellation)
    {
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        var client = new PoliteClient(invoker, new HostGates(settings.Pace, time), settings, time);
        var fetcher = new LinkFetcher(client, new RobotsLibrary(client), time);
        var due = links.Where(link => !IsKnown(link.Address)).ToList();
        progress.Report(new(links.Count - due.Count, links.Count, 0));
        try
        {
            // The longest first: a host's links follow one another, so these take the longest.
            var hosts = due.GroupBy(link => link.Address.IdnHost, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(host => host.Count())
                .ThenBy(host => host.Key, StringComparer.Ordinal);
            await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = settings.Hosts, CancellationToken = cancellation }, async (host, stop) =>
            {
                foreach (var link in host)
                {
                    memory.Keep(link.Address, await fetcher.LookAsync(link.Address, memory.Of(link.Address), stop));
                    Note(links.Count - due.Count, links.Count, progress);
                }
            });
            memory.Forget(links.Select(link => link.Address), time.GetUtcNow() - Remembered);
        }
        finally
        {
            memory.Save();
        }
    }

    private bool IsKnown(Uri address)
    {
        if (memory.Of(address) is not { } known) return false;
        var age = time.GetUtcNow() - known.LookedAt;
        var lasts = known.Outcome == LinkOutcome.Ok || settings.MaxAge < Soon ? settings.MaxAge : Soon;
        // A time to come is a clock that was wrong.
        return age >= TimeSpan.Zero && age < lasts;
    }

    private void Note(int known, int total, IProgress<LinkProgress> progress)
    {
        lock (_gate)
        {
            _asked++;
            progress.Report(new(known + _asked, total, _asked));
            if (time.GetElapsedTime(_saved) < SaveEvery) return;
            memory.Save();
            _saved = time.GetTimestamp();
        }
    }
}
