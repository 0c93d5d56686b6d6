using System.Buffers;
using System.Text;

using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>Escapes what HTML text and quoted attribute values must not hold (OWASP's five), and nothing else: the pages are UTF-8.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public void Encode(StringBuilder? text, TextWriter target)
    {
        if (text is null) return;
        foreach (var chunk in text.GetChunks()) Encode(chunk.Span, target);
    }

    public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        if (text is null) return;
        while (text.MoveNext())
        {
            var character = text.Current;
            Encode(new ReadOnlySpan<char>(in character), target);
        }
    }

    private static void Encode(ReadOnlySpan<char> text, TextWriter target)
    {
        while (text.IndexOfAny(Special) is var special && special >= 0)
        {
            target.Write(text[..special]);
            target.Write(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(special + 1)..];
        }

        target.Write(text);
    }
}
