namespace Briefings.Content.Writing;

/// <summary>Takes items out of a list of a YAML text, and leaves everything else in it as it is.</summary>
internal static class YamlPruner
{
    /// <summary>The text without the items; null when the key or the items are not there, or cannot be taken out without harm.</summary>
    /// <param name="text">Sound YAML whose lines end in <c>\n</c>.</param>
    /// <param name="key">A key of the record.</param>
    /// <param name="isMeant">Whether an item goes.</param>
    public static string? Remove(string text, string key, Func<ContentValue, bool> isMeant)
    {
        if (YamlSpanReader.Read(text) is not { IsFlow: false } root) return null;
        if (root.Keys.FirstOrDefault(each => string.Equals(each.Name, key, StringComparison.Ordinal)) is not { } standing) return null;
        if (!standing.Value.ToValue().Items.Any(isMeant)) return null;
        var edits = new TextEdits();
        if (standing.Value.ToValue().Items.All(isMeant))
        {
            if (root.Keys.Length == 1) return null;
            // Nothing is left: no key, and no list without items.
            edits.Replace(StartOfLine(text, standing.Start), NextLine(text, standing.End), "");
        }
        else if (standing.Value is ListSpan list)
        {
            RemoveItems(text, list, item => isMeant(item.ToValue()), edits);
        }

        var pruned = edits.ApplyTo(text);
        return YamlSpanReader.Read(pruned) is { } left && IsSound(root, left, key, isMeant) ? pruned : null;
    }

    /// <summary>Takes items, not all of them, out of a list.</summary>
    public static void RemoveItems(string text, ListSpan list, Func<YamlSpan, bool> isMeant, TextEdits edits)
    {
        var isFirst = true;
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (!isMeant(list.Items[i])) isFirst = false;
            else if (!list.IsFlow) edits.Replace(StartOfLine(text, list.Items[i].Start), NextLine(text, list.Items[i].End), "");
            // In brackets an item takes the comma before it along; those at the start, the one behind.
            else if (isFirst) edits.Replace(list.Items[i].Start, list.Items[i + 1].Start, "");
            else edits.Replace(list.Items[i - 1].End, list.Items[i].End, "");
        }
    }

    private static bool IsSound(KeysSpan before, KeysSpan after, string key, Func<ContentValue, bool> isMeant)
    {
        if (after.ToValue() is not ContentKeys now) return false;
        foreach (var old in before.Keys)
        {
            var isChanged = string.Equals(old.Name, key, StringComparison.Ordinal);
            ContentValue wanted = isChanged ? new ContentList([.. old.Value.ToValue().Items.Where(item => !isMeant(item))]) : old.Value.ToValue();
            if (now[old.Name] is { } value ? !ContentComparison.AreSame(value, wanted, key: null) : !(isChanged && wanted.IsEmpty)) return false;
        }

        return now.Keys.Length <= before.Keys.Length;
    }

    private static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
}
