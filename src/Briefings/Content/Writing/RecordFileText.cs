using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Binding;
using Briefings.Content.Files;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Writing;

/// <summary>The text of a record's file: written anew, or changed in place with its line ends and byte order mark kept.</summary>
internal static class RecordFileText
{
    private const string Fence = "---\n";

    /// <summary>A new file.</summary>
    /// <param name="collection">Whose record it is.</param>
    /// <param name="keys">Its keys, in any order.</param>
    /// <param name="body">The Markdown below them; only articles and pages have one.</param>
    public static string Write(Collection collection, ContentKeys keys, string body)
    {
        var yaml = YamlWriter.Write(keys, RecordShapes.Of(collection));
        if (collection is not (Collection.Articles or Collection.Pages)) return yaml;
        return body.Length == 0 ? $"{Fence}{yaml}{Fence}" : $"{Fence}{yaml}{Fence}{body.TrimEnd()}\n";
    }

    /// <summary>A file that stands, with keys and a body brought into it.</summary>
    /// <param name="raw">The file, as it is.</param>
    /// <param name="collection">Whose record it is.</param>
    /// <param name="keys">What is to stand there.</param>
    /// <param name="body">The body that is to stand there; empty for none.</param>
    /// <param name="mayReplace">Whether what differs is replaced.</param>
    /// <param name="growing">Lists that items are added to, beside those that always grow.</param>
    /// <returns>Null when the file is written in a way that cannot be changed without harm.</returns>
    public static PatchResult? Patch(string raw, Collection collection, ContentKeys keys, string body, bool mayReplace, params ReadOnlySpan<string> growing)
    {
        var text = raw.Replace("\r\n", "\n", StringComparison.Ordinal);
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        var (start, end) = collection is Collection.Articles or Collection.Pages ? KeysOf(text, mark) : (mark, text.Length);
        if (end < 0) return null;

        var yaml = text[start..end];
        var shape = RecordShapes.Of(collection);
        var patched = YamlPatcher.Apply(yaml, keys, shape, mayReplace, growing);
        if (patched.Text != yaml && !IsSound(yaml, patched, keys, shape)) return null;

        var rest = text[end..];
        var kept = patched.Kept;
        if (body.Length > 0) (rest, kept) = PatchBody(rest, body, mayReplace, kept);
        var result = text[..start] + patched.Text + rest;
        return new(result == text ? raw : WithLineEndsOf(raw, text, result), kept);
    }

    /// <summary>A file that stands, with its keys changed by hand; its line ends, byte order mark and body stay.</summary>
    /// <param name="raw">The file, as it is.</param>
    /// <param name="collection">Whose record it is.</param>
    /// <param name="change">Is given the YAML and the body, their lines ending in <c>\n</c>, and gives them back changed; null where it cannot.</param>
    /// <returns>Null when the file is written in a way that cannot be changed.</returns>
    public static string? Change(string raw, Collection collection, Func<string, string, (string Keys, string Body)?> change)
    {
        var text = raw.Replace("\r\n", "\n", StringComparison.Ordinal);
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        var (start, end) = collection is Collection.Articles or Collection.Pages ? KeysOf(text, mark) : (mark, text.Length);
        if (end < 0 || change(text[start..end], text[end..]) is not { } changed) return null;
        var result = text[..start] + changed.Keys + changed.Body;
        return result == text ? raw : WithLineEndsOf(raw, text, result);
    }

    // Between the fences; the second belongs to the rest.
    private static (int Start, int End) KeysOf(string text, int mark)
    {
        if (FrontMatter.Split(text[mark..], "", new DiagnosticBag()) is not { } parts) return (0, -1);
        var start = text.IndexOf('\n') + 1;
        return (start, start + parts.Keys.Text.Length);
    }

    private static (string Remainder, ImmutableArray<string> Kept) PatchBody(string rest, string body, bool mayReplace, ImmutableArray<string> kept)
    {
        var fence = rest.IndexOf('\n') is >= 0 and var line ? rest[..(line + 1)] : rest + "\n";
        var standing = rest[Math.Min(fence.Length, rest.Length)..];
        if (string.Equals(standing.TrimEnd(), body.TrimEnd(), StringComparison.Ordinal)) return (rest, kept);
        return mayReplace || string.IsNullOrWhiteSpace(standing) ? ($"{fence}{body.TrimEnd()}\n", kept) : (rest, kept.Add("body"));
    }

    // The last word has the reader of content: what stood there stands, and what was wanted stands or was kept from standing.
    private static bool IsSound(string before, PatchResult after, ContentKeys wanted, RecordShape shape)
    {
        var faults = new DiagnosticBag();
        if (YamlReader.Read(new(after.Text, "", 1), faults) is null || faults.HasErrors) return false;
        if (YamlSpanReader.Read(after.Text)?.ToValue() is not ContentKeys now) return false;
        var old = YamlSpanReader.Read(before)?.ToValue() as ContentKeys ?? new ContentKeys([]);
        return old.Keys.Where(key => wanted[key.Name] is not { IsEmpty: false }).All(key => now[key.Name] is { } value && ContentComparison.AreSame(value, key.Value, shape.Find(key.Name)))
            && wanted.Keys.Where(key => !key.Value.IsEmpty).All(key => IsThere(now[key.Name], key.Value, shape.Find(key.Name), after.Kept.Length > 0));
    }

    private static bool IsThere(ContentValue? now, ContentValue wanted, KeyDoc? key, bool isAnythingKept)
    {
        if (now is null or { IsEmpty: true }) return false;
        if (isAnythingKept || ContentComparison.AreSame(now, wanted, key)) return true;
        if (now is ContentKeys keys && wanted is ContentKeys inner)
            return inner.Keys.All(each => each.Value.IsEmpty || IsThere(keys[each.Name], each.Value, key.Inner().Find(each.Name), isAnythingKept));
        var identities = now.Items.Select(item => ContentComparison.IdentityOf(item, key)).ToHashSet(StringComparer.Ordinal);
        return wanted.Items.All(item => identities.Contains(ContentComparison.IdentityOf(item, key)));
    }

    // Lines that stood there keep their ends, whatever they are; new ones end as the first does.
    private static string WithLineEndsOf(string raw, string text, string result)
    {
        if (raw.Length == text.Length) return result;
        var lines = raw.Split('\n');
        if (lines[..^1].All(line => line.EndsWith('\r'))) return result.Replace("\n", "\r\n", StringComparison.Ordinal);

        var (old, now) = (text.Split('\n'), result.Split('\n'));
        var first = 0;
        while (first < Math.Min(old.Length, now.Length) && old[first] == now[first]) first++;
        var last = 0;
        while (last < Math.Min(old.Length, now.Length) - first && old[^(last + 1)] == now[^(last + 1)]) last++;
        var written = new StringBuilder(result.Length + lines.Length);
        for (var i = 0; i < now.Length; i++)
        {
            var origin = i < first ? i : i >= now.Length - last ? i - now.Length + old.Length : 0;
            written.Append(now[i]).Append(i == now.Length - 1 ? "" : lines[origin].EndsWith('\r') ? "\r\n" : "\n");
        }

        return written.ToString();
    }
}
