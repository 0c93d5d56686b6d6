using System.Text.RegularExpressions;
using Briefings.Content.Binding;
using Briefings.Content.Writing;
using Briefings.Model;

namespace Briefings.Suggestions;

/// <summary>Makes a file name another record than it did; all else in it stays as it is.</summary>
internal sealed class ReferenceChange
{
    private const int MillisecondTimeout = 1000;

    private readonly string _text;
    private readonly RecordKey _from;
    private readonly string _to;
    private readonly Regex _inText;
    private readonly TextEdits _edits = new();
    private bool _isImpossible;

    private ReferenceChange(string text, RecordKey from, string to, Regex inText) => (_text, _from, _to, _inText) = (text, from, to, inText);

    /// <summary>The file with its references changed; null when that cannot be done without harm.</summary>
    /// <param name="raw">The file, as it is.</param>
    /// <param name="collection">Whose record it is.</param>
    /// <param name="from">The record that it names.</param>
    /// <param name="to">The id of the one that it is to name, in the same collection.</param>
    /// <param name="isIdAlone">Whether no record of another collection has the old id, so that a link may name it alone.</param>
    public static string? Apply(string raw, Collection collection, RecordKey from, string to, bool isIdAlone)
    {
        // [[id]], [[kind:id|label]], [@id; @id], and what a block is about: ':::timeline actor=id'.
        var prefix = isIdAlone ? $"({from.Collection.Singular()}:)?" : $"{from.Collection.Singular()}:";
        var citation = from.Collection == Collection.Sources ? @"|(?<=\[@|;\s*@)" : "";
        var inText = new Regex(
            $@"((?<=\[\[{prefix})|(?<=^:::[^\n]*\s{from.Collection.Singular()}=){citation}){Regex.Escape(from.Id)}(?![a-z0-9-])",
            RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(MillisecondTimeout));
        return RecordFileText.Change(raw, collection, (keys, body) =>
        {
            if (YamlSpanReader.Read(keys) is not { } root) return null;
            var change = new ReferenceChange(keys, from, to, inText);
            change.Walk(root, RecordShapes.Of(collection));
            return change._isImpossible ? null : (change._edits.ApplyTo(keys), inText.Replace(body, to));
        });
    }

    private void Walk(KeysSpan keys, RecordShape? shape)
    {
        foreach (var key in keys.Keys) Walk(key.Value, shape.Find(key.Name));
    }

    private void Walk(YamlSpan value, KeyDoc? key)
    {
        switch (value)
        {
            case ScalarSpan scalar when IsMeant(scalar, key):
                _edits.Replace(scalar.Start, scalar.End, YamlWriter.FlowOf(new ContentText(_to), key));
                break;
            case ScalarSpan { IsEmpty: false } scalar when key?.Form == ValueForm.Markdown:
                foreach (Match match in _inText.Matches(_text[scalar.Start..scalar.End])) _edits.Replace(scalar.Start + match.Index, scalar.Start + match.Index + match.Length, _to);
                break;
            case KeysSpan keys:
                Walk(keys, key.Inner());
                break;
            // Named already: once is enough.
            case ListSpan list when list.Items.Any(item => item is ScalarSpan { Text: var text } && string.Equals(text, _to, StringComparison.Ordinal)):
                _isImpossible |= !YamlPruner.TryRemoveItems(_text, list, item => item is ScalarSpan scalar && IsMeant(scalar, key), _edits);
                foreach (var item in list.Items.Where(item => !(item is ScalarSpan scalar && IsMeant(scalar, key)))) Walk(item, key);
                break;
            case ListSpan list:
                foreach (var item in list.Items) Walk(item, key);
                break;
        }
    }

    private bool IsMeant(ScalarSpan scalar, KeyDoc? key) => string.Equals(scalar.Text, _from.Id, StringComparison.Ordinal) && key?.Form switch
    {
        ValueForm.Id => key.Target == _from.Collection,
        ValueForm.Party or ValueForm.IdOrMapping => _from.Collection == Collection.Actors,
        ValueForm.Source => _from.Collection == Collection.Sources,
        _ => false,
    };
}
