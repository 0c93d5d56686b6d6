using System.Text;

namespace Briefings.Content.Writing;

/// <summary>Changes of a text by place, made all at once.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Puts in text at a place; what was put there before comes first.</summary>
    public void Insert(int at, string text) => _edits.Add(new(at, at, text));

    /// <summary>Puts text in the place of other text.</summary>
    public void Replace(int start, int end, string text) => _edits.Add(new(start, end, text));

    /// <summary>The changed text.</summary>
    public string ApplyTo(string text)
    {
        var result = new StringBuilder(text.Length);
        var done = 0;
        // The sort keeps the order of those at one place.
        foreach (var edit in _edits.OrderBy(edit => edit.Start))
        {
            result.Append(text, done, edit.Start - done).Append(edit.Text);
            done = edit.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private readonly record struct Edit(int Start, int End, string Text);
}
