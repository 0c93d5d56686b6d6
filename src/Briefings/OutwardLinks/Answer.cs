namespace Briefings.OutwardLinks;

/// <summary>What a host answered to one request, or why it did not.</summary>
internal sealed record Answer
{
    /// <summary>The status (RFC 9110, section 15); 0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>Where it leads, as the host gave it; null where it leads nowhere.</summary>
    public Uri? Location { get; init; }

    /// <summary>As the host gave it, or empty.</summary>
    public string ETag { get; init; } = "";

    /// <summary>As the host gave it, or empty.</summary>
    public string LastModified { get; init; } = "";

    /// <summary>How long the host asks to be left alone; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The start of the body, where it was asked for.</summary>
    public string Body { get; init; } = "";

    /// <summary>Why there was no answer, as a result of the link; null where there was one.</summary>
    public LinkOutcome? Failure { get; init; }

    /// <summary>Why there was no answer, as an end to "the address …"; or empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether the host took the request and then broke off, as some do at a method that they do not know.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>No answer.</summary>
    public static Answer None(LinkOutcome failure, string reason) => new() { Failure = failure, Reason = reason };
}
