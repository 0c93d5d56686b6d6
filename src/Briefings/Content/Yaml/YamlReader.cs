using Briefings.Content.Files;
using Briefings.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Content.Yaml;

/// <summary>
/// Reads one YAML document into nodes with their places. What makes YAML surprising (anchors, tags, merge keys, duplicate keys) is reported and
/// left out; what is no YAML at all ends the reading. It never throws for bad text, and takes time linear in its length.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;
    private const int MostNodes = 100_000;
    private const string CoreTags = "tag:yaml.org,2002:";

    private readonly YamlText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private ParsingEvent? _last;
    private int _nodes;

    private YamlReader(YamlText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(text.Text));
    }

    /// <summary>Reads the keys of a document.</summary>
    /// <param name="text">The YAML, and the place of its first line in the file.</param>
    /// <param name="diagnostics">Takes everything that is wrong.</param>
    /// <returns>Null when nothing could be read; a mapping without keys when nothing is written.</returns>
    public static YamlMapping? Read(YamlText text, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(text, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (RefusedDocumentException refused)
        {
            diagnostics.Report(refused.Rule, refused.At, refused.Message, refused.Remedy);
        }
        catch (BrokenTextException broken)
        {
            YamlSyntax.Report(text, broken.Message, broken.At, reader._last, diagnostics);
        }

        return null;
    }

    private YamlMapping? ReadDocument()
    {
        Expect<StreamStart>();
        if (Next() is StreamEnd) return new YamlMapping([], _text.Start);

        var root = ReadNode(Next(), depth: 0);
        Expect<DocumentEnd>();
        if (Next() is DocumentStart second)
        {
            var at = _text.At(second.Start);
            _diagnostics.Report(YamlRules.SeveralDocuments, at, "a second document starts here", "put it in a file of its own");
        }

        switch (root)
        {
            case YamlMapping mapping: return mapping;
            case YamlRefused: return null;
            case { IsEmpty: true }: return new YamlMapping([], _text.Start);
        }

        var found = root is YamlScalar scalar ? $"expected keys with values, found the text {Quoting.Quote(scalar.Value)}" : $"expected keys with values, found {root.Kind}";
        _diagnostics.Report(YamlRules.NotKeys, root.At, found, "write 'key: value', with a space after the colon");
        return null;
    }

    private YamlNode ReadNode(ParsingEvent next, int depth)
    {
        if (++_nodes > MostNodes)
        {
            throw new RefusedDocumentException(YamlRules.TooManyValues, _text.At(next.Start), $"more than {MostNodes:N0} values in one file", "split it into several records");
        }

        if (depth > DeepestNesting)
        {
            throw new RefusedDocumentException(
                YamlRules.TooDeep, _text.At(next.Start), $"more than {DeepestNesting} levels of lists and mappings", "close the brackets that are open, or flatten the value");
        }

        switch (next)
        {
            case AnchorAlias alias:
                var at = _text.At(alias.Start);
                _diagnostics.Report(YamlRules.Anchor, at, $"alias {Quoting.Quote($"*{alias.Value}")}", "write the value itself; put text that starts with '*' in quotation marks");
                return new YamlRefused(at);
            case Scalar scalar:
                CheckProperties(scalar);
                return ReadScalar(scalar);
            case SequenceStart sequence:
                CheckProperties(sequence);
                return ReadSequence(sequence, depth);
            case MappingStart mapping:
                CheckProperties(mapping);
                return ReadMapping(mapping, depth);
            default:
                // After a lone ':' the parser ends a mapping where a value is due.
                throw new BrokenTextException(YamlSyntax.EndsTooEarly, default);
        }
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var at = _text.At(scalar.Start);
        var (textAt, linesMatch) = _text.PlaceOfText(scalar);
        // An escape can bring in what the check of the file itself did not see.
        if (scalar.Style == ScalarStyle.DoubleQuoted && !TextChecks.IsClean(scalar.Value))
        {
            TextChecks.Report(scalar.Value, (_, _) => at, _diagnostics);
        }

        return new YamlScalar(scalar.Value, StyleOf(scalar), at, textAt, linesMatch);
    }

    private static YamlStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.Plain => YamlStyle.Plain,
        ScalarStyle.Literal => YamlStyle.Literal,
        ScalarStyle.Folded => YamlStyle.Folded,
        _ => YamlStyle.Quoted,
    };

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        for (var next = Next(); next is not SequenceEnd; next = Next()) items.Add(ReadNode(next, depth + 1));
        return new YamlSequence(items, _text.At(start.Start));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var keys = new KeyList();
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            var key = ReadNode(next, depth + 1);
            var value = ReadNode(Next(), depth + 1);
            if (KeyOf(key, value) is not { } name) continue;
            if (keys.TryAdd(new YamlEntry(name, key.At, value), out var first)) continue;
            _diagnostics.Report(
                YamlRules.DuplicateKey, key.At, $"key {Quoting.Quote(name)} is already on line {first.KeyAt.Line}", "join the two values in one, or delete one of the lines");
        }

        // The one-pair mapping '[a: b]' carries no place of its own.
        var at = keys.Entries.Count > 0 && !_text.HasBrace(start.Start) ? keys.Entries[0].KeyAt : _text.At(start.Start);
        return new YamlMapping(keys.Entries, at);
    }

    private string? KeyOf(YamlNode key, YamlNode value)
    {
        if (key is YamlRefused) return null;
        if (key is YamlScalar { Value: "<<" })
        {
            _diagnostics.Report(YamlRules.MergeKey, key.At, $"merge key '<<' with {value.Kind}", "write the keys out");
            return null;
        }

        if (key is YamlScalar { IsEmpty: false } scalar) return scalar.Value;
        var found = key is YamlScalar ? "a key without a name" : $"{key.Kind} as a key";
        // The parser gives a key that is not there the place of the key before it.
        var at = key is YamlScalar && !value.IsEmpty ? value.At : key.At;
        _diagnostics.Report(YamlRules.KeyNotText, at, found, "write a word before the colon; put text that starts with '[' or '{' in quotation marks");
        return null;
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _diagnostics.Report(
                YamlRules.Anchor, _text.At(node.Start), $"anchor {Quoting.Quote($"&{node.Anchor.Value}")}", "remove it; put text that starts with '&' in quotation marks");
        }

        if (node.Tag.IsEmpty) return;
        _diagnostics.Report(
            YamlRules.Tag, _text.At(node.Start), $"tag {Quoting.Quote(AsWritten(node.Tag.Value))}", "remove it; put text that starts with '!' in quotation marks");
    }

    // The parser gives '!!str' in its long form, which nobody wrote.
    private static string AsWritten(string tag) => tag.StartsWith(CoreTags, StringComparison.Ordinal) ? "!!" + tag[CoreTags.Length..] : tag;

    private ParsingEvent Next()
    {
        try
        {
            if (_parser.MoveNext() && _parser.Current is { } current)
            {
                // The end of a block lies on the next line that is not its own, maybe past the end of the file: no place to send an editor to.
                if (current.NestingIncrease >= 0) _last = current;
                return current;
            }
        }
        catch (YamlException fault)
        {
            throw new BrokenTextException(fault.Message, fault.Start);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // For a bracket that stays open the parser throws more than its own exceptions; these know no place and say nothing of use.
            throw new BrokenTextException(YamlSyntax.EndsTooEarly, default);
        }

        throw new BrokenTextException(YamlSyntax.EndsTooEarly, default);
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        if (Next() is not T) throw new BrokenTextException(YamlSyntax.EndsTooEarly, default);
    }

    /// <summary>The parser gave up.</summary>
    private sealed class BrokenTextException(string message, Mark at) : Exception(message)
    {
        public Mark At { get; } = at;
    }

    /// <summary>A limit was passed: reading on would cost time and memory for nothing.</summary>
    private sealed class RefusedDocumentException(DiagnosticRule rule, SourceLocation at, string message, string remedy) : Exception(message)
    {
        public DiagnosticRule Rule { get; } = rule;

        public SourceLocation At { get; } = at;

        public string Remedy { get; } = remedy;
    }
}
