using System.Text;
using System.Xml;

namespace Briefings.Formats;

/// <summary>Text for XML 1.0, which has no way to write some characters at all, not even as a reference (XML 1.0, 2.2).</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML cannot hold: most controls, U+FFFE, U+FFFF, halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        var bad = NextBad(text, 0);
        if (bad == text.Length) return text;
        var clean = new StringBuilder(text.Length);
        var start = 0;
        for (; bad < text.Length; bad = NextBad(text, start))
        {
            clean.Append(text, start, bad - start);
            start = bad + 1;
        }

        return clean.Append(text, start, text.Length - start).ToString();
    }

    private static int NextBad(string text, int from)
    {
        for (var i = NextRare(text, from); i < text.Length; i = NextRare(text, i + 1))
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return i;
            i++;
        }

        return text.Length;
    }

    // Most characters by far are between these two, and all of those are good.
    private static int NextRare(string text, int from)
    {
        var rare = text.AsSpan(from).IndexOfAnyExceptInRange(' ', '\uD7FF');
        return rare < 0 ? text.Length : from + rare;
    }
}
