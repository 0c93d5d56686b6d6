using System.Buffers;
using System.Text;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>Collects HTML and its holes. The only place where an editor's characters become HTML.</summary>
internal sealed class HtmlTemplate
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    private readonly StringBuilder _html = new(1024);
    private readonly List<Hole> _holes = [];

    /// <summary>The holes, by position.</summary>
    public List<Hole> Holes => _holes;

    /// <summary>Characters so far.</summary>
    public int Length => _html.Length;

    /// <summary>Adds markup of our own.</summary>
    public HtmlTemplate Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Takes back the space that was written last, if one was.</summary>
    public void DropTrailingSpace()
    {
        if (_html.Length > 0 && _html[^1] == ' ') _html.Length--;
    }

    /// <summary>Adds a number.</summary>
    public HtmlTemplate Raw(int number)
    {
        _html.Append(number);
        return this;
    }

    /// <summary>Adds text or the value of a quoted attribute.</summary>
    public HtmlTemplate Text(ReadOnlySpan<char> text)
    {
        AppendEscaped(_html, text);
        return this;
    }

    /// <summary>Adds a hole.</summary>
    public HtmlTemplate Hole(HoleKind kind, RecordKey record = default, string text = "")
    {
        _holes.Add(new(_html.Length, kind, record, text));
        return this;
    }

    /// <summary>Escapes text for an element or a quoted attribute.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0) break;

            html.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            text = text[(next + 1)..];
        }

        html.Append(text);
    }

    /// <inheritdoc />
    public override string ToString() => _html.ToString();
}
