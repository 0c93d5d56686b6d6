namespace Briefings.Fuzz;

/// <summary>What a run is asked for.</summary>
internal sealed record FuzzOptions
{
    /// <summary>Settles every input.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The number of the first input.</summary>
    public long First { get; init; }

    /// <summary>The most inputs.</summary>
    public long Inputs { get; init; } = long.MaxValue;

    /// <summary>The most time.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.MaxValue;

    /// <summary>How many inputs at once.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Where finds are written.</summary>
    public string Folder { get; init; } = "artifacts/fuzz";
}
