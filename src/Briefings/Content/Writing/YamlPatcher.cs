using System.Collections.Immutable;
using Briefings.Content.Binding;

namespace Briefings.Content.Writing;

/// <summary>
/// Brings keys into a YAML text that an editor wrote, and leaves everything else in it as it is: order, quotation marks, indentation, comments.
/// What is missing is added: keys, and items of the lists that grow. What differs stays, or is replaced where the caller asks for it.
/// </summary>
internal sealed class YamlPatcher
{
    // Lists that record what there is; others say how the editor sees it.
    private static readonly string[] AlwaysGrowing = ["aliases", "links", "sources"];

    private readonly string _text;
    private readonly bool _mayReplace;
    private readonly string[] _growing;
    private readonly TextEdits _edits = new();
    private readonly ImmutableArray<string>.Builder _kept = ImmutableArray.CreateBuilder<string>();

    private YamlPatcher(string text, bool mayReplace, ReadOnlySpan<string> growing) =>
        (_text, _mayReplace, _growing) = (text, mayReplace, [.. AlwaysGrowing, .. growing]);

    /// <summary>The text with the keys in it.</summary>
    /// <param name="text">Sound YAML whose lines end in <c>\n</c>.</param>
    /// <param name="wanted">What is to stand there.</param>
    /// <param name="shape">Which keys there are, in their order.</param>
    /// <param name="mayReplace">Whether values that differ are replaced.</param>
    /// <param name="growing">Lists that items are added to, beside those that always grow.</param>
    public static PatchResult Apply(string text, ContentKeys wanted, RecordShape shape, bool mayReplace, params ReadOnlySpan<string> growing)
    {
        if (YamlSpanReader.Read(text) is not { } root)
            return new(text.Length == 0 || text[^1] == '\n' ? text + YamlWriter.Write(wanted, shape) : $"{text}\n{YamlWriter.Write(wanted, shape)}", []);

        var patcher = new YamlPatcher(text, mayReplace, growing);
        patcher.PatchKeys(root, wanted, shape, patcher.ColumnOf(root.Start));
        return new(patcher._edits.ApplyTo(text), patcher._kept.ToImmutable());
    }

    private void PatchKeys(KeysSpan standing, ContentKeys wanted, RecordShape? shape, int indentation)
    {
        foreach (var key in wanted.Keys.Where(key => !key.Value.IsEmpty).OrderBy(key => shape.OrderOf(key.Name)))
        {
            var found = standing.Keys.FirstOrDefault(each => string.Equals(each.Name, key.Name, StringComparison.Ordinal));
            if (found is null) AddKey(standing, key, shape, indentation);
            else PatchValue(standing, found, key.Value, shape.Find(key.Name), indentation);
        }
    }

    private void AddKey(KeysSpan standing, ContentKey key, RecordShape? shape, int indentation)
    {
        var before = standing.Keys.LastOrDefault(each => shape.OrderOf(each.Name) < shape.OrderOf(key.Name));
        if (standing.IsFlow)
        {
            var written = $"{YamlWriter.NameOf(key)}: {YamlWriter.FlowOf(key.Value, shape.Find(key.Name))}";
            if (before is null) _edits.Insert(standing.Start + 1, $" {written}{(standing.IsEmpty ? " " : ",")}");
            else _edits.Insert(before.End, $", {written}");
            return;
        }

        var margin = new string(' ', indentation);
        var line = $"{YamlWriter.NameOf(key)}:{YamlWriter.ValueOf(key.Value, shape.Find(key.Name), indentation)}";
        if (before is null) _edits.Insert(standing.Start, $"{line}\n{margin}");
        else _edits.Insert(EndOfBlock(before.End, indentation), $"\n{margin}{line}");
    }

    private void PatchValue(KeysSpan parent, KeySpan standing, ContentValue wanted, KeyDoc? key, int indentation)
    {
        if (standing.Value.IsEmpty)
        {
            Replace(parent, standing, wanted, key, indentation);
        }
        else if (key is { IsList: true } && _growing.Contains(key.Name, StringComparer.Ordinal))
        {
            PatchItems(parent, standing, wanted, key, indentation);
        }
        else if (standing.Value is KeysSpan inner && wanted is ContentKeys keys && key is { IsList: false })
        {
            PatchKeys(inner, keys, key.Inner(), ColumnOf(inner.Start));
        }
        else if (!ContentComparison.AreSame(standing.Value.ToValue(), wanted, key))
        {
            if (_mayReplace) Replace(parent, standing, wanted, key, indentation);
            else _kept.Add(standing.Name);
        }
    }

    private void Replace(KeysSpan parent, KeySpan standing, ContentValue wanted, KeyDoc? key, int indentation)
    {
        var written = parent.IsFlow ? " " + YamlWriter.FlowOf(wanted, key) : YamlWriter.ValueOf(wanted, key, indentation);
        if (written.IndexOf('\n', StringComparison.Ordinal) is not (>= 0 and var first))
        {
            _edits.Replace(standing.Colon, standing.End, written);
            return;
        }

        // A comment on the line stays there; what takes several lines goes on below it.
        var end = EndOfLine(standing.End);
        _edits.Replace(standing.Colon, end, $"{written[..first]}{_text[standing.End..end]}{written[first..]}");
    }

    private void PatchItems(KeysSpan parent, KeySpan standing, ContentValue wanted, KeyDoc key, int indentation)
    {
        ImmutableArray<YamlSpan> items = standing.Value is ListSpan list ? list.Items : [standing.Value];
        var missing = new List<ContentValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in wanted.Items)
        {
            var identity = ContentComparison.IdentityOf(item, key);
            if (!seen.Add(identity)) continue;
            var found = items.FirstOrDefault(each => string.Equals(ContentComparison.IdentityOf(each.ToValue(), key), identity, StringComparison.Ordinal));
            if (found is null) missing.Add(item);
            else if (found is KeysSpan inner && item is ContentKeys keys) PatchKeys(inner, keys, key.Inner(), ColumnOf(inner.Start));
            else if (found is KeysSpan || ContentComparison.AreSame(found.ToValue(), item, key)) continue;
            else if (_mayReplace) _edits.Replace(found.Start, found.End, YamlWriter.FlowOf(item, key));
            else _kept.Add(key.Name);
        }

        if (missing.Count == 0) return;
        if (parent.IsFlow && standing.Value is not ListSpan) Replace(parent, standing, new ContentList([standing.Value.ToValue(), .. missing]), key, indentation);
        else AddItems(standing, missing, key, indentation);
    }

    private void AddItems(KeySpan standing, List<ContentValue> missing, KeyDoc key, int indentation)
    {
        if (standing.Value is ListSpan { IsFlow: true } flow)
        {
            _edits.Insert(flow.Items[^1].End, string.Concat(missing.Select(item => ", " + YamlWriter.FlowOf(item, key))));
            return;
        }

        var column = standing.Value is ListSpan || IsBelow(standing) ? ColumnOf(standing.Value.Start) : indentation + 2;
        if (standing.Value is not ListSpan) MakeItem(standing, column);
        var margin = new string(' ', column);
        var written = string.Concat(missing.Select(item => $"\n{margin}- {YamlWriter.ItemOf(item, key, column)}"));
        _edits.Insert(EndOfBlock(standing.End, standing.Value is ListSpan ? column : indentation), written);
    }

    // A value that stands alone becomes the first item of a list.
    private void MakeItem(KeySpan standing, int column)
    {
        var value = standing.Value;
        if (IsBelow(standing)) _edits.Insert(value.Start, "- ");
        else _edits.Replace(standing.Colon, value.Start, $"\n{new string(' ', column)}- ");
        for (var line = EndOfLine(value.Start); line < value.End; line = EndOfLine(line + 1))
        {
            if (line + 1 < _text.Length && _text[line + 1] != '\n') _edits.Insert(line + 1, "  ");
        }
    }

    private bool IsBelow(KeySpan key) => _text.AsSpan(key.Colon..key.Value.Start).Contains('\n');

    // Behind the line on which something ends, and behind the comments below that are indented as its own.
    private int EndOfBlock(int end, int indentation)
    {
        var last = EndOfLine(end);
        for (var line = last; line < _text.Length;)
        {
            var next = EndOfLine(line + 1);
            var written = _text.AsSpan(line + 1, next - line - 1);
            var margin = written.Length - written.TrimStart(' ').Length;
            if (margin == written.Length || written[margin] != '#' || margin <= indentation) break;
            last = line = next;
        }

        return last;
    }

    private int EndOfLine(int from) => _text.IndexOf('\n', Math.Min(from, _text.Length)) is >= 0 and var end ? end : _text.Length;

    private int ColumnOf(int offset) => offset - (offset == 0 ? 0 : _text.LastIndexOf('\n', offset - 1) + 1);
}

/// <summary>A text after it was patched.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kept">Keys whose values differ and were left as they are.</param>
internal sealed record PatchResult(string Text, ImmutableArray<string> Kept);
