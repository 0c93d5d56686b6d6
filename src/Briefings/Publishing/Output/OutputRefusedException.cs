namespace Briefings.Publishing.Output;

/// <summary>The folder that was asked for must not be overwritten: wrong usage, exit code 2.</summary>
/// <param name="reason">What is wrong with it; no full stop.</param>
/// <param name="remedy">What to do; no full stop.</param>
internal sealed class OutputRefusedException(string reason, string remedy) : Exception($"{reason}; {remedy}")
{
    public string Reason { get; } = reason;

    public string Remedy { get; } = remedy;
}
