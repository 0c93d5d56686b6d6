using System.Collections.Concurrent;

namespace Briefings.Graph;

/// <summary>
/// What the graph was asked while something was made of it, so that a later build can tell whether it would come out the same. Each thread makes one thing at a time, and others
/// within it. A question is known by its number among <see cref="ReadFacts"/>.
/// </summary>
/// <param name="facts">How many questions there are.</param>
internal sealed class ReadLog(int facts)
{
    private readonly ConcurrentDictionary<int, Listeners> _ofThreads = new();

    /// <summary>Makes something, and says what was asked for it: one who keeps it has to <see cref="Note(ReadOnlySpan{int})"/> that whenever it is used again.</summary>
    public (T Made, int[] Asked) Listen<T>(Func<T> make)
    {
        var listeners = _ofThreads.GetOrAdd(Environment.CurrentManagedThreadId, static (_, facts) => new(facts), facts);
        var listener = listeners.Push();
        try
        {
            return (make(), listener.ToArray());
        }
        finally
        {
            listeners.Pop();
        }
    }

    /// <summary>Does something, and says what was asked for it.</summary>
    public int[] Listen(Action make) => Listen(() =>
    {
        make();
        return true;
    }).Asked;

    /// <summary>A question was asked.</summary>
    public void Note(int fact) => Listening()?.Add(fact);

    /// <summary>All these questions were asked when something was made that is used now.</summary>
    public void Note(ReadOnlySpan<int> asked)
    {
        if (Listening() is not { } listener) return;
        foreach (var fact in asked) listener.Add(fact);
    }

    private Listener? Listening() => _ofThreads.GetValueOrDefault(Environment.CurrentManagedThreadId)?.Top;

    private sealed class Listeners(int facts)
    {
        private readonly List<Listener> _all = [];
        private int _depth;

        public Listener? Top { get; private set; }

        public Listener Push()
        {
            if (_all.Count == _depth) _all.Add(new(facts));
            Top = _all[_depth++];
            Top.Begin();
            return Top;
        }

        /// <summary>What was asked within something was asked for it.</summary>
        public void Pop()
        {
            var done = _all[--_depth];
            Top = _depth == 0 ? null : _all[_depth - 1];
            if (Top is null) return;
            foreach (var fact in done.Asked) Top.Add(fact);
        }
    }

    private sealed class Listener(int facts)
    {
        // The run in which each question was noted last, so that no table has to be cleared between runs.
        private readonly int[] _noted = new int[facts];
        private readonly List<int> _asked = [];
        private int _run;

        public IReadOnlyList<int> Asked => _asked;

        public void Begin()
        {
            _asked.Clear();
            _run++;
        }

        public void Add(int fact)
        {
            if (_noted[fact] == _run) return;
            _noted[fact] = _run;
            _asked.Add(fact);
        }

        public int[] ToArray() => [.. _asked];
    }
}
