namespace Briefings.OutwardLinks;

/// <summary>Looks at one address: what robots.txt says, a HEAD, a GET where that is refused, and along redirects to where they end.</summary>
internal sealed class LinkFetcher(PoliteClient client, RobotsLibrary robots, TimeProvider time)
{
    private const int MostRedirects = 10;

    /// <summary>Looks, and keeps of what was known before what still holds.</summary>
    /// <param name="address">The address.</param>
    /// <param name="before">What was found the last time; null when nobody has looked.</param>
    /// <param name="cancellation">Stops the look.</param>
    public async Task<LinkResult> LookAsync(Uri address, LinkResult? before, CancellationToken cancellation)
    {
        var found = await WalkAsync(address, before, cancellation);
        var now = time.GetUtcNow();
        return found with
        {
            LookedAt = now,
            FailingSince = found.Outcome == LinkOutcome.Unreachable ? before?.FailingSince ?? now : null,
        };
    }

    private async Task<LinkResult> WalkAsync(Uri start, LinkResult? before, CancellationToken cancellation)
    {
        var (here, seen) = (start, new HashSet<Uri> { start });
        var (movedTo, isPermanent, isDowngraded) = ((Uri?)null, true, false);
        while (true)
        {
            if (here.UserInfo.Length > 0) return End(LinkOutcome.Refused, 0, "carries a user name or a password, which is not sent");
            if (await robots.RefusalOfAsync(here, cancellation) is { Failure: { } refusal } why) return End(refusal, 0, why.Reason);
            var answer = await AskAsync(here, before is not null && before.Final == here ? before : null, cancellation);
            if (answer.Failure is { } failure) return End(failure, 0, answer.Reason);
            if (answer.Status is not (301 or 302 or 303 or 307 or 308)) return Judge(answer);

            if (answer.Location is not { } location || LinkAddresses.Follow(here, location) is not { } next)
                return End(LinkOutcome.Broken, answer.Status, $"answers {answer.Status} and leads to no web address");
            if (!seen.Add(next)) return End(LinkOutcome.Broken, answer.Status, "leads in a circle");
            if (seen.Count > MostRedirects + 1) return End(LinkOutcome.Broken, answer.Status, $"leads on more than {MostRedirects} times");
            isDowngraded |= here.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp;
            isPermanent &= answer.Status is 301 or 308;
            if (isPermanent) movedTo = next;
            here = next;
        }

        LinkResult Judge(Answer answer)
        {
            var status = answer.Status;
            if (status is 304) return End(LinkOutcome.Ok, status, "");
            if (status is >= 200 and < 400)
                return new() { Outcome = LinkOutcome.Ok, Status = status, MovedTo = movedTo, Final = here, IsDowngraded = isDowngraded, ETag = answer.ETag, LastModified = answer.LastModified };
            var outcome = status switch { 404 or 410 => LinkOutcome.Broken, >= 500 and < 600 => LinkOutcome.Unreachable, _ => LinkOutcome.Refused };
            return End(outcome, status, $"answers {status}{Words(status)}");
        }

        // What is known of the document stays: when the host is itself again, it need not send it.
        LinkResult End(LinkOutcome outcome, int status, string reason) => new()
        {
            Outcome = outcome,
            Status = status,
            Reason = reason.Length > 0 && here != start ? $"leads to '{here.AbsoluteUri}', which {reason}" : reason,
            MovedTo = outcome == LinkOutcome.Ok ? movedTo : null,
            Final = outcome == LinkOutcome.Ok ? here : before?.Final,
            IsDowngraded = isDowngraded,
            ETag = before?.ETag ?? "",
            LastModified = before?.LastModified ?? "",
        };
    }

    // Many servers answer a HEAD wrongly; nothing is called broken before it was asked for as readers ask.
    private async Task<Answer> AskAsync(Uri address, LinkResult? known, CancellationToken cancellation)
    {
        var head = await client.AskAsync(HttpMethod.Head, address, known, mostBytes: 0, cancellation);
        var isAnswered = head.Failure is null ? head.Status is < 400 or 401 or 407 or 429 || head.RetryAfter is not null : !head.IsCutOff;
        return isAnswered ? head : await client.AskAsync(HttpMethod.Get, address, known, mostBytes: 0, cancellation);
    }

    private static string Words(int status) => status switch
    {
        401 => " (unauthorised)",
        403 => " (forbidden)",
        404 => " (not found)",
        410 => " (gone)",
        429 => " (too many requests)",
        500 => " (internal server error)",
        503 => " (service unavailable)",
        _ => "",
    };
}
