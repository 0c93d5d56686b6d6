namespace Briefings.Changes.Git;

/// <summary>A version that was asked for cannot be found: wrong usage, not a fault of the content or the machine.</summary>
/// <param name="reason">What is wrong, naming the value; no full stop.</param>
/// <param name="remedy">What to do; no full stop.</param>
internal sealed class RevisionException(string reason, string remedy) : Exception(reason)
{
    /// <summary>What is wrong; no full stop.</summary>
    public string Reason { get; } = reason;

    /// <summary>What to do; no full stop.</summary>
    public string Remedy { get; } = remedy;
}
