namespace Briefings.Fuzz;

/// <summary>An input showed a fault.</summary>
/// <param name="kind">What faults of one cause have in common; stands in the name of the file.</param>
/// <param name="message">What happened.</param>
internal sealed class FuzzFailure(string kind, string message) : Exception(message)
{
    public string Kind { get; } = kind;

    /// <summary>Any exception as such a failure: of one kind are those that the same method threw.</summary>
    public static FuzzFailure Of(Exception fault)
    {
        if (fault is FuzzFailure failure) return failure;
        var inner = fault is AggregateException { InnerException: { } first } ? first : fault;
        var frame = (inner.StackTrace ?? "").Split('\n').FirstOrDefault(line => line.Contains("Briefings.", StringComparison.Ordinal)) ?? "";
        var method = frame.Trim().Split('(')[0].Replace("at ", "", StringComparison.Ordinal).Split('.')[^1];
        return new($"{inner.GetType().Name}-{new string([.. method.Where(char.IsLetterOrDigit)])}", fault.ToString());
    }

    /// <summary>Fails unless something holds.</summary>
    public static void Unless(bool holds, string kind, string message)
    {
        if (!holds) throw new FuzzFailure(kind, message);
    }
}
