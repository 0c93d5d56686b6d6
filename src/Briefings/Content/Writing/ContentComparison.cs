using Briefings.Content.Binding;

namespace Briefings.Content.Writing;

/// <summary>Whether two values say the same to a reader of content, however they are written.</summary>
internal static class ContentComparison
{
    // What tells the items of a list apart; the other keys say more about them.
    private static readonly string[] Identifying = ["type", "actor", "by", "date", "title", "of", "from", "text", "src"];

    /// <summary>Whether they say the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <param name="key">What their key takes; null when nobody knows it.</param>
    public static bool AreSame(ContentValue left, ContentValue right, KeyDoc? key) => (Plain(left, key), Plain(right, key)) switch
    {
        ({ IsEmpty: true }, { IsEmpty: true }) => true,
        (ContentKeys a, ContentKeys b) => AreSameKeys(a, b, key.Inner()),
        (ContentKeys, _) or (_, ContentKeys) => false,
        (ContentList a, ContentList b) => a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(pair => AreSame(pair.First, pair.Second, key)),
        (ContentList, _) or (_, ContentList) => false,
        var (a, b) => string.Equals(TextOf(a, key), TextOf(b, key), StringComparison.Ordinal),
    };

    /// <summary>What makes two items of a list one and the same thing, of which perhaps one says more.</summary>
    public static string IdentityOf(ContentValue item, KeyDoc? key)
    {
        if (Plain(item, key) is not ContentKeys keys) return TextOf(item, key);
        if (key?.Form == ValueForm.Source) return TextOf(keys["url"] ?? keys["title"], key: null);
        if (keys["name"] is { } name) return TextOf(name, key: null);
        return string.Join('\n', Identifying.Select(one => keys[one] is { } value ? string.Join('\t', value.Items.Select(each => IdentityOf(each, key.Inner().Find(one)))) : ""));
    }

    private static bool AreSameKeys(ContentKeys left, ContentKeys right, RecordShape? shape)
    {
        var (a, b) = (left.Keys.Where(key => !key.Value.IsEmpty).ToList(), right.Keys.Where(key => !key.Value.IsEmpty).ToList());
        return a.Count == b.Count && a.TrueForAll(key => right[key.Name] is { } other && AreSame(key.Value, other, shape.Find(key.Name)));
    }

    // A list of one is that one, and '{ name: X }' of an alias is X.
    private static ContentValue Plain(ContentValue value, KeyDoc? key) => (value, key?.Form) switch
    {
        (ContentList { Values: [var only] }, _) => Plain(only, key),
        (ContentKeys { Keys: [{ Name: "name" } name] }, ValueForm.TextOrMapping) => name.Value,
        (ContentKeys { Keys: [{ Name: "actor" } actor] }, ValueForm.IdOrMapping) => actor.Value,
        _ => value,
    };

    private static string TextOf(ContentValue? value, KeyDoc? key) => value switch
    {
        ContentFlag flag => flag.IsSet ? "true" : "false",
        ContentText text when key?.Form == ValueForm.Markdown => text.Text.TrimEnd(),
        // One paragraph, wherever its lines end.
        ContentText text => string.Join(' ', text.Text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)),
        _ => "",
    };
}
