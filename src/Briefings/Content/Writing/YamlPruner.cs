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
        else if (standing.Value is not ListSpan list || !TryRemoveItems(text, list, item => isMeant(item.ToValue()), edits))
        {
            return null;
        }

        var pruned = edits.ApplyTo(text);
        return YamlSpanReader.Read(pruned) is { } left && IsSound(root, left, key, isMeant) ? pruned : null;
    }

    /// <summary>Takes items, not all of them, out of a list; false when that would take another item's comment along.</summary>
    public static bool TryRemoveItems(string text, ListSpan list, Func<YamlSpan, bool> isMeant, TextEdits edits)
    {
        var isFirst = true;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            if (!isMeant(item))
            {
                isFirst = false;
                continue;
            }

            // In brackets an item takes the comma before it along; those at the start, the one behind.
            var (start, end) = !list.IsFlow ? (StartOfLine(text, item.Start), NextLine(text, item.End))
                : isFirst ? (item.Start, list.Items[i + 1].Start)
                : (list.Items[i - 1].End, item.End);
            if (list.IsFlow && !isFirst && text.AsSpan(start..item.Start).Contains('#')) return false;
            edits.Replace(start, end, "");
        }

        return true;
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
