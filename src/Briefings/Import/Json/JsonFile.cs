using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;

namespace Briefings.Import.Json;

/// <summary>Reads a file of JSON (RFC 8259) into values with their places. Of the many objects that such files hold, only those that are asked for are kept.</summary>
internal ref struct JsonFile
{
    /// <summary>The most bytes that a file may have. The largest bundle that is published today, all of MITRE ATT&amp;CK, has half of it.</summary>
    public const int MostBytes = 100 * 1024 * 1024;

    // A hundred megabytes of '{}' would take gigabytes to hold; all of MITRE ATT&CK has half as many.
    private const int MostValues = 5_000_000;

    private const int DeepestNesting = 64;
    private const int MostCompared = 16;
    private const string TooLargeRemedy = "split it, or leave out what the site has no place for";

    private readonly string _file;
    private readonly string _list;
    private readonly Func<JsonMap, bool> _isWanted;
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _line;
    private int _column;
    private int _counted;
    private int _values;

    private JsonFile(ReadOnlySpan<byte> bytes, string file, string list, Func<JsonMap, bool> isWanted)
    {
        _bytes = bytes;
        _file = file;
        _list = list;
        _isWanted = isWanted;
        (_line, _column) = (1, 1);
        _reader = new(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting });
    }

    /// <summary>The file's value; null when there is none, which is then reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="list">The member of the outermost object that lists many; empty when the file itself is the list.</param>
    /// <param name="isWanted">Which objects of that list are kept; asked once for each, in their order.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static JsonValue? Read(ContentFile file, string list, Func<JsonMap, bool> isWanted, DiagnosticBag diagnostics)
    {
        if (file.Length > MostBytes)
        {
            diagnostics.Report(ImportRules.TooLarge, file.At, $"the file has {file.Length:N0} bytes; {MostBytes:N0} (100 MB) are the most", TooLargeRemedy);
            return null;
        }

        if (TextFile.ReadBytes(file, MostBytes, diagnostics) is not { } read) return null;
        ReadOnlySpan<byte> bytes = read;
        if (!TextFile.IsUtf8(ref bytes, file, diagnostics)) return null;

        var json = new JsonFile(bytes, file.Shown, list, isWanted);
        try
        {
            return json.ReadAll();
        }
        catch (JsonException fault)
        {
            // Lines are counted from 0, columns in bytes.
            var at = new SourceLocation(file.Shown, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
            diagnostics.Report(ImportRules.NotJson, at, $"not JSON: {Explain(fault.Message)}", "export the file again, or correct it");
        }
        catch (RefusedFileException refused)
        {
            diagnostics.Report(refused.Rule, refused.At, refused.Message, refused.Remedy);
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for an escape such as \ud800 alone.
            diagnostics.Report(ImportRules.NotJson, json.Here(), "not JSON: half of a surrogate pair in a string", "correct the escape that starts with '\\ud'");
        }

        return null;
    }

    private JsonValue ReadAll()
    {
        _reader.Read();
        var value = ReadValue(isRoot: true, isList: _list.Length == 0);
        // Whatever follows is refused here.
        _reader.Read();
        return value;
    }

    private JsonValue ReadValue(bool isRoot, bool isList)
    {
        var at = Here();
        if (++_values > MostValues) throw new RefusedFileException(ImportRules.TooLarge, at, $"more than {MostValues:N0} values in one file", TooLargeRemedy);
        switch (_reader.TokenType)
        {
            case JsonTokenType.String: return new JsonText(_reader.GetString()!, at);
            case JsonTokenType.Number: return new JsonNumber(Encoding.ASCII.GetString(_reader.ValueSpan), at);
            case JsonTokenType.True: return new JsonWord(true, at);
            case JsonTokenType.False: return new JsonWord(false, at);
            case JsonTokenType.StartArray: return ReadList(at, isList);
            case JsonTokenType.StartObject: return ReadMap(at, isRoot);
            default: return new JsonWord(null, at);
        }
    }

    private JsonList ReadList(SourceLocation at, bool isFiltered)
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var item = ReadValue(isRoot: false, isList: false);
            if (!isFiltered || item is not JsonMap map || _isWanted(map)) items.Add(item);
        }

        return new(items.DrainToImmutable(), at);
    }

    private JsonMap ReadMap(SourceLocation at, bool isRoot)
    {
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, JsonValue>>();
        HashSet<string>? names = null;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = _reader.GetString()!;
            if (members.Count == MostCompared) names = members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
            if (names is not null ? !names.Add(name) : members.Any(member => string.Equals(member.Key, name, StringComparison.Ordinal)))
                throw new RefusedFileException(ImportRules.DuplicateName, Here(), $"{Quoting.Quote(name)} stands twice in one object", "remove one of the two");
            _reader.Read();
            members.Add(new(name, ReadValue(isRoot: false, isList: isRoot && string.Equals(name, _list, StringComparison.Ordinal))));
        }

        return new(members.DrainToImmutable(), at);
    }

    // The reader knows its line only when it fails. Every byte is looked at once.
    private SourceLocation Here()
    {
        var start = (int)_reader.TokenStartIndex;
        var passed = _bytes[_counted..start];
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(last + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _counted = start;
        return new(_file, _line, _column);
    }

    private static string Explain(string message)
    {
        // What follows repeats the place.
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (end < 0 ? message : message[..end]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
        return Quoting.Escape(reason);
    }

    private sealed class RefusedFileException(DiagnosticRule rule, SourceLocation at, string message, string remedy) : Exception(message)
    {
        public DiagnosticRule Rule { get; } = rule;

        public SourceLocation At { get; } = at;

        public string Remedy { get; } = remedy;
    }
}
