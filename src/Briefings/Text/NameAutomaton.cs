namespace Briefings.Text;

/// <summary>
/// Finds all of many words in one pass (Aho and Corasick, 1975). Nodes are numbered breadth first, so the children of a node lie side
/// by side and the whole is five flat arrays.
/// </summary>
internal sealed class NameAutomaton
{
    private const int Root = 0;
    private const int None = -1;

    private readonly char[] _labels;
    private readonly int[] _firstChild;
    private readonly int[] _fail;
    private readonly int[] _word;
    private readonly int[] _nextEnding;
    private readonly int[] _rootAscii = new int[128];

    /// <summary>Builds the automaton of the words.</summary>
    /// <param name="words">Distinct, not empty, in ordinal order; a word's number is its index.</param>
    public NameAutomaton(IReadOnlyList<string> words)
    {
        var labels = new List<char> { '\0' };
        var firstChild = new List<int>();
        var word = new List<int>();
        var ranges = new Queue<(int From, int To, int Depth)>([(0, words.Count, 0)]);
        while (ranges.TryDequeue(out var range))
        {
            var (from, to, depth) = range;
            var ends = from < to && words[from].Length == depth;
            word.Add(ends ? from++ : None);
            firstChild.Add(labels.Count);
            while (from < to)
            {
                var label = words[from][depth];
                var next = from + 1;
                while (next < to && words[next][depth] == label) next++;
                labels.Add(label);
                ranges.Enqueue((from, next, depth + 1));
                from = next;
            }
        }

        firstChild.Add(labels.Count);
        _labels = [.. labels];
        _firstChild = [.. firstChild];
        _word = [.. word];
        for (var child = _firstChild[Root]; child < _firstChild[Root + 1]; child++)
        {
            if (_labels[child] < _rootAscii.Length) _rootAscii[_labels[child]] = child;
        }

        _fail = new int[_labels.Length];
        _nextEnding = new int[_labels.Length];
        LinkSuffixes();
    }

    /// <summary>The node before the first character.</summary>
    public static int Start => Root;

    /// <summary>The node after one more character.</summary>
    public int Next(int node, char c)
    {
        while (node != Root)
        {
            var child = Child(node, c);
            if (child != None) return child;
            node = _fail[node];
        }

        if (c < _rootAscii.Length) return _rootAscii[c];
        return Math.Max(Child(Root, c), Root);
    }

    /// <summary>The first of the nodes whose words end here, longest word first, or -1.</summary>
    public int FirstEnding(int node) => _word[node] != None ? node : _nextEnding[node];

    /// <summary>The node of the next shorter word that ends here, or -1.</summary>
    public int NextEnding(int node) => _nextEnding[node];

    /// <summary>The number of the word that ends at a node which <see cref="FirstEnding"/> or <see cref="NextEnding"/> gave.</summary>
    public int WordAt(int node) => _word[node];

    private void LinkSuffixes()
    {
        _nextEnding[Root] = None;
        for (var node = Root; node < _labels.Length; node++)
        {
            for (var child = _firstChild[node]; child < _firstChild[node + 1]; child++)
            {
                var suffix = node == Root ? Root : Next(_fail[node], _labels[child]);
                _fail[child] = suffix;
                _nextEnding[child] = _word[suffix] != None ? suffix : _nextEnding[suffix];
            }
        }
    }

    private int Child(int node, char c)
    {
        var first = _firstChild[node];
        var index = _labels.AsSpan(first, _firstChild[node + 1] - first).BinarySearch(c);
        return index < 0 ? None : first + index;
    }
}
