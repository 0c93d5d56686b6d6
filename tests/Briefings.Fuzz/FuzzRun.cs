using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;

namespace Briefings.Fuzz;

/// <summary>Gives targets input after input. Which ones depends on the seed alone; how many threads share them does not matter.</summary>
/// <param name="targets">What is tried.</param>
/// <param name="options">How much of it.</param>
internal sealed class FuzzRun(IReadOnlyList<IFuzzTarget> targets, FuzzOptions options) : IDisposable
{
    /// <summary>The kind of an input that takes longer than it may.</summary>
    public const string Slow = "slow";

    private const int TenThousand = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMinutes(1);

    private readonly Finds _finds = new(options.Folder);
    private readonly long[] _counts = new long[targets.Count];
    private readonly long[] _ticks = new long[targets.Count];
    private readonly ReaderWriterLockSlim _alone = new();
    private readonly Work[] _work = [.. Enumerable.Range(0, options.Threads).Select(thread => new Work(options.Folder, thread))];
    private readonly int[] _schedule = Schedule(targets);
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _next = options.First;

    /// <summary>Runs, and reports on the way and at the end.</summary>
    /// <returns>Whether nothing was found.</returns>
    public bool Run()
    {
        var threads = _work.Select(work => new Thread(() => Loop(work))).ToList();
        foreach (var thread in threads) thread.Start();
        var reported = TimeSpan.Zero;
        while (!threads.TrueForAll(thread => thread.Join(BetweenLooks)))
        {
            if (FindHang() is { } hung) return Hang(hung);
            if (Elapsed - reported < BetweenReports) continue;
            reported = Elapsed;
            Report(Console.Error);
        }

        Report(Console.Out);
        return _finds.Counts.Count == 0;
    }

    public void Dispose()
    {
        _alone.Dispose();
        foreach (var work in _work) work.Dispose();
    }

    /// <summary>Whether an input takes longer than it may, the best of three times.</summary>
    public static bool IsSlow(IFuzzTarget target, byte[] input)
    {
        for (var time = 0; time < 3; time++)
        {
            if (Measure(target, input, out _) <= target.Bound(input.Length)) return false;
        }

        return true;
    }

    private TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    private void Loop(Work work)
    {
        while (Elapsed < options.Time)
        {
            var number = Interlocked.Increment(ref _next) - 1;
            if (number - options.First >= options.Inputs) return;
            // The same share of every stretch of ten thousand inputs, so that a run that is cut short has tried all targets.
            var index = _schedule[number % _schedule.Length];
            One(work, index, number);
        }
    }

    private void One(Work work, int index, long number)
    {
        var target = targets[index];
        var input = target.Make(FuzzRandom.Of(options.Seed, target.Name, number));
        work.Begin(target, number, input);
        var begun = Stopwatch.GetTimestamp();
        _alone.EnterReadLock();
        TimeSpan taken;
        FuzzFailure? failure = null;
        try
        {
            taken = Measure(target, input, out var check);
            check();
        }
        catch (Exception fault)
        {
            taken = TimeSpan.Zero;
            failure = FuzzFailure.Of(fault);
        }
        finally
        {
            _alone.ExitReadLock();
        }

        if (taken > target.Bound(input.Length)) failure = Again(target, input, taken);
        work.End();
        if (failure is not null) _finds.Add(target, input, failure, Origin(target, number));
        Interlocked.Increment(ref _counts[index]);
        Interlocked.Add(ref _ticks[index], Stopwatch.GetElapsedTime(begun).Ticks);
    }

    // What seemed slow may have been a collection or the compiler: it counts when it is slow again, three times, and nothing else runs here.
    private FuzzFailure? Again(IFuzzTarget target, byte[] input, TimeSpan taken)
    {
        _alone.EnterWriteLock();
        try
        {
            return IsSlow(target, input) ? new($"{Slow}-{KindOf(input)}", $"{taken.TotalMilliseconds:F0} ms for {input.Length} bytes; {target.Bound(input.Length).TotalMilliseconds:F0} ms are allowed") : null;
        }
        finally
        {
            _alone.ExitWriteLock();
        }
    }

    // What is slow is mostly one piece over and over: how it begins tells one cause from another.
    private static string KindOf(byte[] input) => Convert.ToHexStringLower(input.AsSpan(0, Math.Min(input.Length, 8)));

    private static TimeSpan Measure(IFuzzTarget target, byte[] input, out Action check)
    {
        var before = ThreadTime.Now;
        check = target.Read(input);
        return ThreadTime.Now - before;
    }

    private Work? FindHang() => Array.Find(_work, work => work.IsLate(Patience));

    private bool Hang(Work hung)
    {
        var (target, number, input) = hung.Current;
        Directory.CreateDirectory(options.Folder);
        File.WriteAllBytes(Path.Combine(options.Folder, $"{target!.Name}-hang.input"), input!);
        Console.Error.WriteLine($"find: {target.Name}-hang ({Origin(target, number)}): no end after {Patience.TotalSeconds} s");
        Report(Console.Out);
        return false;
    }

    private string Origin(IFuzzTarget target, long number) => $"--seed {options.Seed} --target {target.Name} --only {number}";

    private void Report(TextWriter output)
    {
        var total = _counts.Sum();
        output.WriteLine($"{Numbers(total)} inputs in {Elapsed.TotalMinutes:F1} min, seed {options.Seed}, {_finds.Counts.Count} kinds of finds");
        for (var i = 0; i < targets.Count; i++)
        {
            var time = TimeSpan.FromTicks(_ticks[i]);
            output.WriteLine($"  {targets[i].Name,-14}{Numbers(_counts[i]),12} inputs {time.TotalSeconds,9:F1} s {(_counts[i] == 0 ? 0 : time.TotalMicroseconds / _counts[i]),9:F1} µs each");
        }

        foreach (var (name, count) in _finds.Counts) output.WriteLine($"  found {name}: {Numbers(count)}");
    }

    private static string Numbers(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static int[] Schedule(IReadOnlyList<IFuzzTarget> targets)
    {
        if (targets.Count == 1) return [0];
        var shares = targets.Sum(target => target.Share);
        var (schedule, owed) = (new int[TenThousand], new double[targets.Count]);
        for (var place = 0; place < TenThousand; place++)
        {
            for (var i = 0; i < targets.Count; i++) owed[i] += targets[i].Share / (double)shares;
            schedule[place] = Array.IndexOf(owed, owed.Max());
            owed[schedule[place]]--;
        }

        return schedule;
    }

    /// <summary>What a thread is at. Its number stands in a file as well, for a fault that ends the process (a stack that is used up) leaves no other trace.</summary>
    private sealed class Work : IDisposable
    {
        private readonly string _path;
        private readonly MemoryMappedFile _file;
        private readonly MemoryMappedViewAccessor _trace;
        private readonly Lock _gate = new();
        private (IFuzzTarget? Target, long Number, byte[]? Input) _current;
        private long _since;

        public Work(string folder, int thread)
        {
            Directory.CreateDirectory(folder);
            _path = Path.Combine(folder, $"running-{thread}");
            _file = MemoryMappedFile.CreateFromFile(_path, FileMode.Create, mapName: null, sizeof(long));
            _trace = _file.CreateViewAccessor();
        }

        public (IFuzzTarget? Target, long Number, byte[]? Input) Current
        {
            get
            {
                lock (_gate) return _current;
            }
        }

        public void Begin(IFuzzTarget target, long number, byte[] input)
        {
            _trace.Write(0, number);
            lock (_gate) (_current, _since) = ((target, number, input), Stopwatch.GetTimestamp());
        }

        public void End()
        {
            lock (_gate) _current = default;
        }

        public void Dispose()
        {
            _trace.Dispose();
            _file.Dispose();
            File.Delete(_path);
        }

        public bool IsLate(TimeSpan patience)
        {
            lock (_gate) return _current.Target is not null && Stopwatch.GetElapsedTime(_since) > patience;
        }
    }
}
