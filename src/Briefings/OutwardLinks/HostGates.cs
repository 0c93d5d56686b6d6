using System.Collections.Concurrent;

namespace Briefings.OutwardLinks;

/// <summary>Lets one request at a time through to a host, and none before the host has had its pause.</summary>
/// <param name="pace">From the end of a request to the start of the next.</param>
/// <param name="time">Measures the pauses.</param>
internal sealed class HostGates(TimeSpan pace, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for its turn, makes the request, and starts the pause.</summary>
    public async Task<T> PassAsync<T>(string host, Func<Task<T>> request, CancellationToken cancellation)
    {
        var gate = GateOf(host);
        await gate.Turn.WaitAsync(cancellation);
        try
        {
            if (time.GetElapsedTime(time.GetTimestamp(), gate.Until) is var wait && wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation);
            try
            {
                return await request();
            }
            finally
            {
                Rest(host, pace);
            }
        }
        finally
        {
            gate.Turn.Release();
        }
    }

    /// <summary>Grants a host a pause from now on, unless it has a longer one.</summary>
    public void Rest(string host, TimeSpan pause) => GateOf(host).Rest(time.GetTimestamp() + (long)(pause.TotalSeconds * time.TimestampFrequency));

    /// <summary>Leaves a host alone for the rest of the run.</summary>
    public void Close(string host) => GateOf(host).IsClosed = true;

    /// <summary>Whether the host is left alone.</summary>
    public bool IsClosed(string host) => GateOf(host).IsClosed;

    private Gate GateOf(string host) => _gates.GetOrAdd(host, _ => new Gate());

    private sealed class Gate
    {
        private volatile bool _isClosed;
        private long _until;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public long Until => Interlocked.Read(ref _until);

        public bool IsClosed
        {
            get => _isClosed;
            set => _isClosed = value;
        }

        public void Rest(long until)
        {
            for (var known = Until; until > known; known = Until) Interlocked.CompareExchange(ref _until, until, known);
        }
    }
}
