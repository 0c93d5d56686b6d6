using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Briefings.Tests.Content.Schemas;

/// <summary>YAML as an editor's tool sees it: values without quotation marks are typed by the core schema of YAML 1.2 (10.3.2).</summary>
internal static partial class YamlAsJson
{
    /// <summary>The document, its tokens marked with their lines (see <see cref="LinesOf"/>).</summary>
    /// <param name="text">The document.</param>
    /// <param name="firstLine">The line that an empty document is said to start on.</param>
    public static JToken Read(string text, int firstLine = 1)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents is [var document, ..]) return Convert(document.RootNode, document.RootNode);
        var empty = new JObject();
        empty.AddAnnotation(new Lines(firstLine, firstLine));
        return empty;
    }

    /// <summary>The front matter of a Markdown file, with its lines as they are in the file.</summary>
    public static JToken ReadFrontMatter(string text) => Read("#" + text[..text.IndexOf("\n---", StringComparison.Ordinal)], firstLine: 2);

    /// <summary>The lines on which a value and its key start, from 1.</summary>
    public static IEnumerable<int> LinesOf(JToken token) => token.Annotation<Lines>() is { } lines ? [(int)lines.OfKey, (int)lines.OfValue] : [];

    private static JToken Convert(YamlNode node, YamlNode key)
    {
        JToken token = node switch
        {
            YamlMappingNode mapping => new JObject(mapping.Children.Select(pair => new JProperty(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value, pair.Key)))),
            YamlSequenceNode sequence => new JArray(sequence.Children.Select(item => Convert(item, item))),
            YamlScalarNode { Style: ScalarStyle.Plain } scalar => Typed(scalar.Value ?? ""),
            _ => new JValue(((YamlScalarNode)node).Value),
        };
        token.AddAnnotation(new Lines(key.Start.Line, node.Start.Line));
        return token;
    }

    private static JValue Typed(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new(true),
        "false" or "False" or "FALSE" => new(false),
        _ when Whole().IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out var whole) => new(whole),
        _ when Number().IsMatch(text) => new(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => new(text),
    };

    [GeneratedRegex("^[-+]?[0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    private sealed record Lines(long OfKey, long OfValue);
}
