namespace Briefings.Model.Names;

/// <summary>
/// A text in the form in which names are compared: white space runs are one space, typographic apostrophes and hyphens are the plain
/// ones, accents are composed. Each folded character knows where it came from. Reused from text to text.
/// </summary>
internal sealed class FoldedText
{
    private char[] _chars = new char[256];
    private int[] _origins = new int[257];

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Where the folded character (or the end, at <see cref="Length"/>) came from, counted from the start of the original.</summary>
    public int OriginOf(int index) => _origins[index];

    /// <summary>A name as the index knows it: folded, without white space at its ends.</summary>
    public static string FoldName(string name)
    {
        var folded = new FoldedText();
        folded.Fold(name);
        return folded.Chars.Trim(' ').ToString();
    }

    /// <summary>Replaces the content.</summary>
    public void Fold(ReadOnlySpan<char> text)
    {
        if (_chars.Length < text.Length)
        {
            _chars = new char[text.Length * 2];
            _origins = new int[_chars.Length + 1];
        }

        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c > ' ' && c < '\u007F')
            {
                _origins[length] = i;
                _chars[length++] = c;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && _chars[length - 1] == ' ') continue;
                c = ' ';
            }
            else if (c is '\u2019')
            {
                c = '\'';
            }
            else if (c is '\u2010' or '\u2011')
            {
                c = '-';
            }
            else if (length > 0 && Compositions.Of(_chars[length - 1], c) is var composed and not '\0')
            {
                _chars[length - 1] = composed;
                continue;
            }

            _origins[length] = i;
            _chars[length++] = c;
        }

        _origins[length] = text.Length;
        Length = length;
    }
}
