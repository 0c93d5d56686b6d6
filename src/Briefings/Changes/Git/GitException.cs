namespace Briefings.Changes.Git;

/// <summary>Git is not there, or would not answer: a fault of the machine.</summary>
/// <param name="reason">What is wrong; no full stop.</param>
/// <param name="remedy">What to do; no full stop.</param>
internal sealed class GitException(string reason, string remedy) : Exception(reason)
{
    /// <summary>What is wrong; no full stop.</summary>
    public string Reason { get; } = reason;

    /// <summary>What to do; no full stop.</summary>
    public string Remedy { get; } = remedy;
}
