using System.Diagnostics;
using System.Globalization;

namespace Briefings.Fuzz;

/// <summary>Inputs that showed a fault, made as small as they get, one of each kind, in a folder.</summary>
/// <param name="folder">The folder; made when there is something to put in it.</param>
internal sealed class Finds(string folder)
{
    private const int MostTrials = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>How often each kind was met, by name.</summary>
    public IReadOnlyDictionary<string, long> Counts
    {
        get
        {
            lock (_gate) return new SortedDictionary<string, long>(_counts, StringComparer.Ordinal);
        }
    }

    /// <summary>Counts a find; the first of its kind is made smaller and written.</summary>
    public void Add(IFuzzTarget target, byte[] input, FuzzFailure failure, string origin)
    {
        var name = $"{target.Name}-{failure.Kind}";
        lock (_gate)
        {
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
            if (_counts[name] > 1) return;
        }

        var small = Shrink(input, smaller => Fails(target, smaller, failure.Kind));
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name + ".input"), small);
        File.WriteAllText(Path.Combine(folder, name + ".txt"), string.Create(CultureInfo.InvariantCulture, $"{origin}, {input.Length} bytes, made smaller to {small.Length}\n{failure.Message}\n"));
        Console.Error.WriteLine($"find: {name} ({origin}): {failure.Message.Split('\n')[0]}");
    }

    /// <summary>Leaves out what the fault does not need: halves, quarters, and so on down to single bytes.</summary>
    internal static byte[] Shrink(byte[] input, Func<byte[], bool> stillFails)
    {
        var trials = 0;
        var begun = Stopwatch.GetTimestamp();
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < input.Length && trials < MostTrials && Stopwatch.GetElapsedTime(begun) < Patience; trials++)
            {
                byte[] smaller = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + size))];
                if (smaller.Length < input.Length && stillFails(smaller)) input = smaller;
                else at += size;
            }
        }

        return input;
    }

    private static bool Fails(IFuzzTarget target, byte[] input, string kind)
    {
        try
        {
            if (kind.StartsWith(FuzzRun.Slow, StringComparison.Ordinal)) return FuzzRun.IsSlow(target, input);
            target.Check(input);
            return false;
        }
        catch (Exception fault)
        {
            return FuzzFailure.Of(fault).Kind == kind;
        }
    }
}
