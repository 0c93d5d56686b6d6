namespace Briefings.OutwardLinks;

/// <summary>How a look at an address ended.</summary>
internal enum LinkOutcome
{
    /// <summary>Something is there.</summary>
    Ok,

    /// <summary>Nothing is there, as the host says itself.</summary>
    Broken,

    /// <summary>Programs are not let in.</summary>
    Refused,

    /// <summary>There was no answer, or the host has a fault.</summary>
    Unreachable,

    /// <summary>In a private network; not asked.</summary>
    Private,
}

/// <summary>What is known of an address.</summary>
internal sealed record LinkResult
{
    /// <summary>How the look ended.</summary>
    public required LinkOutcome Outcome { get; init; }

    /// <summary>The status that the host answered with (RFC 9110, section 15); 0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>What is wrong, as an end to "the address …"; empty when nothing is.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Where the address has moved for good; null when it has not.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The address that answered in the end.</summary>
    public Uri? Final { get; init; }

    /// <summary>Whether an encrypted address led to an unencrypted one.</summary>
    public bool IsDowngraded { get; init; }

    /// <summary>Of what was there last, as the host gave it; or empty.</summary>
    public string ETag { get; init; } = "";

    /// <summary>Of what was there last, as the host gave it; or empty.</summary>
    public string LastModified { get; init; } = "";

    /// <summary>When somebody looked.</summary>
    public DateTimeOffset LookedAt { get; init; }

    /// <summary>When it was unreachable for the first time since it last was not; null unless it is.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Whether enough has been tried to say that nothing is there.</summary>
    public bool IsGone => Outcome == LinkOutcome.Broken || (Outcome == LinkOutcome.Unreachable && LookedAt - FailingSince >= TimeSpan.FromDays(1));
}
