using System.Collections.Concurrent;

namespace Briefings.OutwardLinks;

/// <summary>The <c>robots.txt</c> of every host that a run meets, each asked for once.</summary>
internal sealed class RobotsLibrary(PoliteClient client)
{
    // RFC 9309, section 2.3.1.2.
    private const int MostRedirects = 5;

    private readonly ConcurrentDictionary<string, Lazy<Task<Entry>>> _entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why an address may not be asked for; null when it may.</summary>
    public async Task<Answer?> RefusalOfAsync(Uri address, CancellationToken cancellation)
    {
        var root = new Uri(address.GetLeftPart(UriPartial.Authority) + "/robots.txt");
        var entry = await _entries.GetOrAdd(root.AbsoluteUri, _ => new(() => FetchAsync(root, cancellation))).Value;
        if (entry.Refusal is not null) return entry.Refusal;
        return entry.Rules.Allows(address) ? null : Answer.None(LinkOutcome.Refused, "is closed to programs by the robots.txt of its host");
    }

    private async Task<Entry> FetchAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            var answer = await client.AskAsync(HttpMethod.Get, address, known: null, RobotsRules.MostBytes, cancellation);
            if (answer.Failure is not null) return new(RobotsRules.None, answer);
            // Section 2.3.1.4: who cannot tell asks for nothing. A host that wants fewer requests is no host without rules either.
            if (answer.Status is >= 500 or 429) return new(RobotsRules.None, Answer.None(LinkOutcome.Refused, $"is on a host whose robots.txt answers {answer.Status}, so that nobody knows what it allows"));
            if (answer.Status is >= 200 and < 300) return new(RobotsRules.Parse(answer.Body), null);
            var next = answer.Status is >= 300 and < 400 && answer.Location is { } location && redirects < MostRedirects ? LinkAddresses.Follow(address, location) : null;
            // Section 2.3.1.3: a file that is not there forbids nothing.
            if (next is null) return new(RobotsRules.None, null);
            address = next;
        }
    }

    private sealed record Entry(RobotsRules Rules, Answer? Refusal);
}
