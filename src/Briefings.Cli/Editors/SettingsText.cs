using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Briefings.Cli.Editors;

/// <summary>
/// Changes members of a settings file of VS Code, which is JSON with comments and trailing commas. All else stays as it is written: comments,
/// order and indentation. Every method gives null when the text is not of that kind.
/// </summary>
internal static class SettingsText
{
    private const string Step = "  ";
    private const int InnerDepth = 2;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The text with members in an object that a member of the whole holds.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">The member that holds the object: <c>yaml.schemas</c>.</param>
    /// <param name="members">Its members, as they must be.</param>
    public static string? WithMembers(string text, string name, IReadOnlyList<KeyValuePair<string, JsonNode>> members)
    {
        if (EnsureMember(text, name, "{}", JsonTokenType.StartObject) is not { } changed) return null;
        foreach (var (key, value) in members)
        {
            var holder = Items.OfWhole(changed).Find(name)!;
            var items = Items.Of(changed, holder.From);
            var written = Written(value);
            changed = items.Find(key) is not { } standing ? Add(changed, items, $"{Quoted(key)}: {written}", InnerDepth)
                : IsSame(changed[standing.From..standing.To], value) ? changed
                : changed[..standing.From] + written + changed[standing.To..];
        }

        return changed;
    }

    /// <summary>The text with a word in a list that a member of the whole holds.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">The member that holds the list: <c>recommendations</c>.</param>
    /// <param name="word">The word; letter case makes no difference to whether it is there.</param>
    public static string? WithWord(string text, string name, string word)
    {
        if (EnsureMember(text, name, "[]", JsonTokenType.StartArray) is not { } changed) return null;
        var holder = Items.OfWhole(changed).Find(name)!;
        var items = Items.Of(changed, holder.From);
        return items.All.Any(item => string.Equals(changed[item.From..item.To], Quoted(word), StringComparison.OrdinalIgnoreCase))
            ? changed
            : Add(changed, items, Quoted(word), InnerDepth);
    }

    private static string? EnsureMember(string text, string name, string empty, JsonTokenType kind)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return null;
        }
        catch (JsonException)
        {
            return null;
        }

        var root = Items.OfWhole(text);
        if (root.Find(name) is not { } member) return Add(text, root, $"{Quoted(name)}: {empty}", 1);
        return member.Kind == kind ? text : null;
    }

    // Behind the last item and what is remarked on it, on a line of its own.
    private static string Add(string text, Items items, string item, int depth)
    {
        var line = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indentation = string.Concat(Enumerable.Repeat(Step, depth));
        var before = text[..items.End].TrimEnd();
        var after = text[items.End..];
        var addition = new StringBuilder(before);
        if (items.All is [.., var last] && !items.EndsInComma) addition.Insert(last.To, ',');
        addition.Append(line).Append(indentation).Append(item.ReplaceLineEndings(line)).Append(line);
        return addition.Append(indentation[Step.Length..]).Append(after).ToString();
    }

    private static string Written(JsonNode value)
    {
        if (value is not JsonArray array) return value.ToJsonString();
        return $"[{string.Join(", ", array.Select(item => item!.ToJsonString()))}]";
    }

    private static bool IsSame(string written, JsonNode value) =>
        JsonNode.DeepEquals(JsonNode.Parse(written, documentOptions: Lenient), value);

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    /// <summary>A value: between which offsets of the text it stands.</summary>
    private sealed record Item(string Name, JsonTokenType Kind, int From, int To);

    /// <summary>What stands in an object or list.</summary>
    /// <param name="All">The values, in their order.</param>
    /// <param name="End">The offset of the closing bracket.</param>
    /// <param name="EndsInComma">Whether a comma follows the last.</param>
    private sealed record Items(IReadOnlyList<Item> All, int End, bool EndsInComma)
    {
        public Item? Find(string name) => All.LastOrDefault(item => string.Equals(item.Name, name, StringComparison.Ordinal));

        /// <summary>What stands in the outermost object.</summary>
        public static Items OfWhole(string text) => Of(text, start: null);

        /// <summary>What stands in the object or list whose bracket has that offset.</summary>
        public static Items Of(string text, int? start)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            int Offset(long at) => Encoding.UTF8.GetCharCount(bytes, 0, (int)at);

            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            do reader.Read();
            while (start is not null && Offset(reader.TokenStartIndex) < start);

            var (items, depth, name) = (new List<Item>(), reader.CurrentDepth, "");
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    name = reader.GetString()!;
                    continue;
                }

                var (from, kind) = (Offset(reader.TokenStartIndex), reader.TokenType);
                reader.Skip();
                items.Add(new(name, kind, from, Offset(reader.BytesConsumed)));
            }

            var end = Offset(reader.TokenStartIndex);
            return new(items, end, items is [.., var last] && HasComma(text[last.To..end]));
        }

        // Between the last value and the closing bracket stand space, comments and perhaps a comma.
        private static bool HasComma(string gap)
        {
            for (var i = 0; i < gap.Length; i++)
            {
                if (gap[i] == ',') return true;
                if (gap[i] != '/') continue;
                var close = gap[i + 1] == '*' ? gap.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1 : gap.IndexOf('\n', i);
                if (close <= 0) return false;
                i = close;
            }

            return false;
        }
    }
}
