namespace Briefings.Fuzz;

/// <summary>Numbers that a seed settles on every machine and runtime (SplitMix64), so that an input can be made again from its number alone.</summary>
internal sealed class FuzzRandom(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A number for one input of one target.</summary>
    public static FuzzRandom Of(ulong seed, string target, long input)
    {
        var state = seed;
        foreach (var c in target) state = Mix(state ^ c);
        return new(Mix(state + ((ulong)input * Step)));
    }

    /// <summary>A number from 0 to below the bound.</summary>
    public int Below(int bound) => (int)((Next() >> 32) * (ulong)bound >> 32);

    /// <summary>Whether a chance of one in so many comes about.</summary>
    public bool OneIn(int many) => Below(many) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next() => Mix(_state += Step);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
