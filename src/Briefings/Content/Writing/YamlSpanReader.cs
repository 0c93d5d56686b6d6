using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Content.Writing;

/// <summary>Finds where the values of a YAML text stand. The text has been read as content before, so it is sound and has no tags, anchors or duplicate keys.</summary>
internal sealed class YamlSpanReader
{
    private readonly string _text;
    private readonly Parser _parser;

    private YamlSpanReader(string text)
    {
        _text = text;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The keys of a document; null when it has none, or is no YAML after all.</summary>
    /// <param name="text">Lines end in <c>\n</c>.</param>
    public static KeysSpan? Read(string text)
    {
        try
        {
            var reader = new YamlSpanReader(text);
            reader._parser.Consume<StreamStart>();
            return reader._parser.TryConsume<DocumentStart>(out _) ? reader.ReadNode() as KeysSpan : null;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser throws all of these for text that it cannot read.
            return null;
        }
    }

    private YamlSpan ReadNode()
    {
        if (_parser.TryConsume<Scalar>(out var scalar)) return ReadScalar(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return ReadList(sequence);
        return ReadKeys(_parser.Consume<MappingStart>());
    }

    private ScalarSpan ReadScalar(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        // A block ends where the next line begins that is not its own. Other white space, such as U+00A0, is text.
        var end = start + _text.AsSpan(start..(int)scalar.End.Index).TrimEnd(" \t\n").Length;
        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, start, end);
    }

    private ListSpan ReadList(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlSpan>();
        while (!_parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode());
        var end = _parser.Consume<SequenceEnd>();
        var isFlow = start.Style == SequenceStyle.Flow;
        var first = (int)start.Start.Index;
        return new(items.ToImmutable(), first, isFlow || items.Count == 0 ? BehindBracket(end.Start) : items[^1].End, isFlow);
    }

    private KeysSpan ReadKeys(MappingStart start)
    {
        var keys = ImmutableArray.CreateBuilder<KeySpan>();
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            var colon = _text.IndexOf(':', (int)key.End.Index) + 1;
            keys.Add(new(key.Value, (int)key.Start.Index, colon, ReadNode()));
        }

        var end = _parser.Consume<MappingEnd>();
        var isFlow = start.Style == MappingStyle.Flow;
        var first = keys.Count > 0 && !isFlow ? keys[0].Start : (int)start.Start.Index;
        return new(keys.ToImmutable(), first, isFlow || keys.Count == 0 ? BehindBracket(end.Start) : keys[^1].End, isFlow);
    }

    // The parser's end of a bracket lies before it; the one-pair mapping '[a: b]' has none.
    private int BehindBracket(in Mark end) => (int)end.Index + (end.Index < _text.Length && _text[(int)end.Index] is ']' or '}' ? 1 : 0);
}
