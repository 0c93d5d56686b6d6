using Briefings.OutwardLinks;

namespace Briefings.Cli.Linking;

/// <summary>What became of a look at links.</summary>
/// <param name="Links">All of them, by address.</param>
/// <param name="Memory">What is known of them; null when nobody looked.</param>
/// <param name="Asked">How many were asked for in this run.</param>
internal sealed record LinksOutcome(IReadOnlyList<OutwardLink> Links, LinkMemory? Memory, int Asked)
{
    /// <summary>Nobody looked.</summary>
    public static LinksOutcome Nothing { get; } = new([], null, 0);

    /// <summary>Each link with what is known of it.</summary>
    public IEnumerable<(OutwardLink Link, LinkResult Result)> Results =>
        Links.Select(link => (Link: link, Result: Memory?.Of(link.Address))).Where(pair => pair.Result is not null).Select(pair => (pair.Link, pair.Result!));

    /// <summary>How many ended so.</summary>
    public int Count(LinkOutcome outcome) => Results.Count(pair => pair.Result.Outcome == outcome);
}
