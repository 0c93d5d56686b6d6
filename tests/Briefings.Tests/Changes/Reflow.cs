using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Briefings.Tests.Changes;

/// <summary>Lays a content file out anew, at random, without changing what it says.</summary>
internal sealed class Reflow(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A path in another folder of the same collection.</summary>
    public string Move(string path)
    {
        var parts = path.Split('/');
        if (parts.Length < 2 || parts[0] == "assets" || _random.Next(2) == 0) return path;
        return $"{parts[0]}/{(char)('a' + _random.Next(26))}/{parts[^1]}";
    }

    /// <summary>A file's text.</summary>
    public string Text(string path, string text)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return Yaml(text);
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return $"---\n{Yaml(text[4..(end + 1)])}---\n{Markdown(text[(end + 5)..])}";
    }

    private string Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var node = stream.Documents[0].RootNode;
        Rewrite(node);
        var written = new StringWriter { NewLine = "\n" };
        stream.Save(new Emitter(written, new EmitterSettings(2 + _random.Next(3), 30 + _random.Next(200), isCanonical: false, 1024)), assignAnchors: false);
        return $"# Laid out anew.\n{written.ToString().Replace("...\n", "", StringComparison.Ordinal)}";
    }

    private void Rewrite(YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                var entries = mapping.Children.ToArray();
                _random.Shuffle(entries);
                mapping.Children.Clear();
                foreach (var (key, value) in entries)
                {
                    Rewrite(value);
                    mapping.Children.Add(key, value);
                }

                break;
            case YamlSequenceNode sequence:
                foreach (var item in sequence.Children) Rewrite(item);
                break;
            case YamlScalarNode { Value: { } text } scalar when text is not ("true" or "false" or ""):
                // Markdown in a block keeps its lines; they are wrapped otherwise, not joined.
                if (scalar.Style == ScalarStyle.Literal) scalar.Value = Markdown(text);
                else scalar.Style = _random.Next(4) switch { 0 => ScalarStyle.Plain, 1 => ScalarStyle.SingleQuoted, 2 => ScalarStyle.Folded, _ => ScalarStyle.DoubleQuoted };
                break;
        }
    }

    // Wraps paragraphs of words at another width; everything else stays as it is.
    private string Markdown(string text)
    {
        var result = new StringBuilder();
        foreach (var block in text.Split("\n\n"))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (lines.Length > 0 && lines.All(IsWords)) Wrap(block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), result);
            else result.Append(block).Append('\n');
            result.Append('\n');
        }

        return result.ToString();
    }

    private static bool IsWords(string line) => char.IsLetter(line[0]) && !line.Contains('|') && !line.Contains('`');

    private void Wrap(string[] words, StringBuilder result)
    {
        var width = 20 + _random.Next(100);
        var column = 0;
        foreach (var word in words)
        {
            // A line must not begin with what would be markup there.
            if (column > width && char.IsLetter(word[0]))
            {
                result.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                result.Append(' ');
            }

            result.Append(word);
            column += word.Length + 1;
        }

        result.Append('\n');
    }
}
