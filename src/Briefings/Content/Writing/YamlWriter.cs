using System.Text;
using Briefings.Content.Binding;

namespace Briefings.Content.Writing;

/// <summary>Writes keys as an editor would: one below the other, in the order of the content reference.</summary>
internal static class YamlWriter
{
    private const int Step = 2;

    /// <summary>A whole mapping, with a line end after each line.</summary>
    public static string Write(ContentKeys keys, RecordShape? shape, int indentation = 0)
    {
        var text = new StringBuilder();
        WriteKeys(text, keys, shape, indentation, isFirstIndented: true);
        return text.ToString();
    }

    /// <summary>What follows <c>key:</c>, without a line end after it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">What the key takes; null when nobody knows it.</param>
    /// <param name="indentation">Of the key.</param>
    public static string ValueOf(ContentValue value, KeyDoc? key, int indentation)
    {
        var text = new StringBuilder();
        WriteValue(text, value, key, indentation);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>What follows a list item's hyphen and space, without a line end after it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="key">What the list's key takes.</param>
    /// <param name="indentation">Of the hyphen.</param>
    public static string ItemOf(ContentValue item, KeyDoc? key, int indentation)
    {
        var text = new StringBuilder();
        WriteItem(text, item, key, indentation);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The value on one line, as inside brackets.</summary>
    public static string FlowOf(ContentValue value, KeyDoc? key) => value switch
    {
        ContentText text => ScalarText.Flow(text.Text, FormOf(key)),
        ContentFlag flag => flag.IsSet ? "true" : "false",
        ContentList list => $"[{string.Join(", ", list.Values.Select(item => FlowOf(item, key)))}]",
        ContentKeys { Keys: [] } => "{}",
        ContentKeys keys => $"{{ {string.Join(", ", Ordered(keys, key.Inner()).Select(each => $"{NameOf(each)}: {FlowOf(each.Value, key.Inner().Find(each.Name))}"))} }}",
        _ => throw new InvalidOperationException($"no YAML for {value.GetType()}"),
    };

    /// <summary>A key's name as it is written.</summary>
    public static string NameOf(ContentKey key) => ScalarText.Flow(key.Name, ValueForm.Text);

    private static void WriteKeys(StringBuilder text, ContentKeys keys, RecordShape? shape, int indentation, bool isFirstIndented)
    {
        var isIndented = isFirstIndented;
        foreach (var key in Ordered(keys, shape))
        {
            if (isIndented) text.Append(' ', indentation);
            text.Append(NameOf(key)).Append(':');
            WriteValue(text, key.Value, shape.Find(key.Name), indentation);
            isIndented = true;
        }
    }

    private static void WriteValue(StringBuilder text, ContentValue value, KeyDoc? key, int indentation)
    {
        switch (value)
        {
            case ContentText scalar:
                text.Append(' ').Append(ScalarText.Block(scalar.Text, FormOf(key), indentation + Step)).Append('\n');
                break;
            case ContentFlag or ContentList { Values: [] } or ContentKeys { Keys: [] }:
                text.Append(' ').Append(FlowOf(value, key)).Append('\n');
                break;
            case ContentList list:
                foreach (var item in list.Values)
                {
                    text.Append(text is [.., '\n'] ? "" : "\n").Append(' ', indentation + Step).Append("- ");
                    WriteItem(text, item, key, indentation + Step);
                }

                break;
            case ContentKeys keys:
                text.Append('\n');
                WriteKeys(text, keys, key.Inner(), indentation + Step, isFirstIndented: true);
                break;
        }
    }

    private static void WriteItem(StringBuilder text, ContentValue item, KeyDoc? key, int indentation)
    {
        switch (item)
        {
            case ContentKeys { Keys.Length: > 0 } keys:
                WriteKeys(text, keys, key.Inner(), indentation + Step, isFirstIndented: false);
                break;
            case ContentText scalar:
                text.Append(ScalarText.Block(scalar.Text, FormOf(key), indentation + Step)).Append('\n');
                break;
            default:
                text.Append(FlowOf(item, key)).Append('\n');
                break;
        }
    }

    private static ValueForm FormOf(KeyDoc? key) => key?.Form ?? ValueForm.Text;

    // The sort keeps the order of those that the shape does not know.
    private static IEnumerable<ContentKey> Ordered(ContentKeys keys, RecordShape? shape) => keys.Keys.OrderBy(key => shape.OrderOf(key.Name));
}
