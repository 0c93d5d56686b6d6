using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Content.Binding;
using Briefings.Content.Values;

namespace Briefings.Tests.Security;

/// <summary>
/// Writes a mapping with every key that its shape takes, nested ones too: a key that is added to the contract is in it from then on. Every value stands on a
/// line of its own.
/// </summary>
/// <param name="leaf">The values of a key that takes no keys of its own, one or, for a list, several; none to leave the key out.</param>
internal sealed class ShapeTree(Func<KeyDoc, IReadOnlyList<string>> leaf)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _yaml = new();

    /// <summary>The mapping as YAML.</summary>
    public string Write(RecordShape shape)
    {
        _yaml.Clear();
        WriteKeys(shape, "");
        return _yaml.ToString();
    }

    /// <summary>A text in quotation marks, as YAML reads it.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    private void WriteKeys(RecordShape shape, string indent)
    {
        foreach (var key in shape.Keys) Write(key, indent);
    }

    private void Write(KeyDoc key, string indent)
    {
        var values = leaf(key);
        if (KeysOf(key) is { } shape)
        {
            _yaml.Append(indent).Append(key.Name).Append(":\n");
            if (key.IsList)
            {
                foreach (var value in values) _yaml.Append(indent).Append("  - ").Append(value).Append('\n');
                _yaml.Append(indent).Append("  -\n");
            }

            WriteKeys(shape, indent + (key.IsList ? "    " : "  "));
        }
        else if (key.IsList && values.Count > 0)
        {
            _yaml.Append(indent).Append(key.Name).Append(":\n");
            foreach (var value in values) _yaml.Append(indent).Append("  - ").Append(value).Append('\n');
        }
        else if (values.Count > 0)
        {
            _yaml.Append(indent).Append(key.Name).Append(": ").Append(values[0]).Append('\n');
        }
    }

    private static RecordShape? KeysOf(KeyDoc key) => key.Form switch
    {
        ValueForm.Party => PartyValues.Shape,
        ValueForm.Source => SourceBinder.InlineShape,
        _ => key.Shape,
    };
}
