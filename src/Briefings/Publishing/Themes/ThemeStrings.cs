using System.Text;

using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Publishing.Themes.Templates;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Publishing.Themes;

/// <summary>The texts of <c>strings.yaml</c>: a flat mapping from key to text. <c>{name}</c> in a text stands for a parameter.</summary>
internal sealed class ThemeStrings
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the overlay over the default: a site's strings.yaml need only hold what it says otherwise.</summary>
    public static ThemeStrings Read(IEnumerable<ThemeFile> layers, DiagnosticBag diagnostics)
    {
        var strings = new ThemeStrings();
        foreach (var file in layers) strings.ReadFile(file, diagnostics);
        return strings;
    }

    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The text of a key that takes no parameters; null when it takes some, or there is no such key.</summary>
    public string? Constant(string key) => _texts.TryGetValue(key, out var text) && !text.Contains('{', StringComparison.Ordinal) ? text : null;

    /// <summary>The text of a key with its parameters filled in.</summary>
    /// <exception cref="ThemeFault">No such key, or a parameter is missing or not used by the text.</exception>
    public string Get(string key, ReadOnlySpan<KeyValuePair<string, object?>> parameters)
    {
        if (!_texts.TryGetValue(key, out var text)) throw Unknown(key);
        foreach (var (name, _) in parameters)
        {
            if (!text.Contains($"{{{name}}}", StringComparison.Ordinal))
                throw new ThemeFault(ThemeRules.UnknownText, name, $"the text {Quoting.Quote(key)} has no '{{{name}}}'", "remove the parameter or use it in strings.yaml");
        }

        return text.Contains('{', StringComparison.Ordinal) ? Fill(key, text, parameters) : text;
    }

    public ThemeFault Unknown(string key) => new(ThemeRules.UnknownText, key, $"no text {Quoting.Quote(key)}{Spelling.DidYouMean(key, Keys)}",
        "correct the key or add it to the theme's strings.yaml");

    private static string Fill(string key, string text, ReadOnlySpan<KeyValuePair<string, object?>> parameters)
    {
        var filled = new StringBuilder(text.Length + 16);
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('{', position);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) break;
            filled.Append(text, position, open - position).Append(TemplateValue.Text(Find(text.AsSpan(open + 1, close - open - 1), key, parameters)));
            position = close + 1;
        }

        return filled.Append(text, position, text.Length - position).ToString();
    }

    private static object? Find(ReadOnlySpan<char> name, string key, ReadOnlySpan<KeyValuePair<string, object?>> parameters)
    {
        foreach (var (given, value) in parameters)
        {
            if (name.Equals(given, StringComparison.Ordinal)) return value;
        }

        throw new ThemeFault(ThemeRules.UnknownText, key, $"the text {Quoting.Quote(key)} needs {Quoting.Quote(name.ToString())}", $"write {{{{t \"{key}\" {name}=…}}}}");
    }

    private void ReadFile(ThemeFile file, DiagnosticBag diagnostics)
    {
        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(file.Content)));
        var last = Mark.Empty;
        try
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            string? key = null;
            var depth = 0;
            while (parser.MoveNext())
            {
                var current = parser.Current!;
                last = current.Start;
                if (current is MappingStart && depth++ == 0) continue;
                if (current is MappingEnd && --depth == 0) continue;
                if (current is StreamStart or StreamEnd or DocumentStart or DocumentEnd or Comment) continue;
                if (current is not Scalar scalar || depth != 1)
                {
                    // An empty file is one empty scalar.
                    if (current is Scalar { Value.Length: 0 }) continue;
                    Report(diagnostics, file, last, key is null ? "not a mapping from key to text" : $"the value of {Quoting.Quote(key)} is not a text");
                    return;
                }

                if (key is null)
                {
                    key = scalar.Value;
                    if (!own.Add(key)) Report(diagnostics, file, last, $"{Quoting.Quote(key)} is there twice");
                    continue;
                }

                _texts[key] = scalar.Value;
                key = null;
            }
        }
        catch (YamlException error)
        {
            Report(diagnostics, file, error.Start, error.Message);
        }
        catch (InvalidOperationException)
        {
            // The parser throws this bare for an unclosed bracket; its last event is the nearest place.
            Report(diagnostics, file, last, "not valid YAML");
        }
    }

    private static void Report(DiagnosticBag diagnostics, ThemeFile file, Mark at, string message) =>
        diagnostics.Report(ThemeRules.BadStrings, new(file.Origin, (int)at.Line, (int)at.Column), message,
            "write one 'key: text' a line; put a text with ':' or '#' in quotes");
}
