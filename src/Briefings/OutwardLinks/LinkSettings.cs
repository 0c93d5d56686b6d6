namespace Briefings.OutwardLinks;

/// <summary>How links are looked at.</summary>
internal sealed record LinkSettings
{
    /// <summary>What requests call themselves: the tool with its version, and the address of the site.</summary>
    public required string UserAgent { get; init; }

    /// <summary>From the end of a request to the start of the next one to the same host.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For one request, from its start to the head of the answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a link that is in order is not asked for again.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How many hosts are asked at once.</summary>
    public int Hosts { get; init; } = 8;

    /// <summary>The longest rest that a host is granted within a run (<c>Retry-After</c>); one that asks for more is left alone until the next.</summary>
    public TimeSpan LongestRest { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether addresses of private networks are asked.</summary>
    public bool AllowPrivate { get; init; }
}
