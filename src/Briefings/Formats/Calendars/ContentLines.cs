using System.Buffers;
using System.Text;

namespace Briefings.Formats.Calendars;

/// <summary>Writes the content lines of a calendar (RFC 5545, 3.1): UTF-8, folded, ending in CRLF.</summary>
internal sealed class ContentLines(Stream output)
{
    // In octets, without the line end (RFC 5545, 3.1).
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();
    private readonly ArrayBufferWriter<byte> _line = new(1024);

    /// <summary>Writes a property whose value needs no escaping: a date, an address, a number.</summary>
    /// <param name="name">With its parameters: <c>DTSTART;VALUE=DATE</c>.</param>
    /// <param name="value">One line.</param>
    public void Write(string name, string value)
    {
        _text.Clear().Append(name).Append(':').Append(value);
        EndLine();
    }

    /// <summary>Writes a property whose value is text; nothing when it is empty.</summary>
    public void WriteText(string name, string text)
    {
        if (text.Length == 0) return;
        _text.Clear().Append(name).Append(':');
        AppendEscaped(text);
        EndLine();
    }

    /// <summary>Writes a property whose value is a list of texts.</summary>
    public void WriteTexts(string name, IEnumerable<string> texts)
    {
        _text.Clear().Append(name);
        var separator = ':';
        foreach (var text in texts)
        {
            _text.Append(separator);
            AppendEscaped(text);
            separator = ',';
        }

        if (separator == ',') EndLine();
    }

    // RFC 5545, 3.3.11. Of controls, text holds line ends, written as "\n", and tabs.
    private void AppendEscaped(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\n':
                    _text.Append("\\n");
                    break;
                case '\\' or ';' or ',':
                    _text.Append('\\').Append(text[i]);
                    break;
                case (< ' ' and not '\t') or '\u007F':
                    break;
                default:
                    _text.Append(text[i]);
                    break;
            }
        }
    }

    // A line that is too long goes on in the next after a space, which counts; never within a character.
    private void EndLine()
    {
        _line.ResetWrittenCount();
        Encoding.UTF8.GetBytes(_text.ToString(), _line);
        var rest = _line.WrittenSpan;
        for (var room = LongestLine; rest.Length > room; room = LongestLine - 1)
        {
            var cut = room;
            while ((rest[cut] & 0b1100_0000) == 0b1000_0000) cut--;
            output.Write(rest[..cut]);
            output.Write("\r\n "u8);
            rest = rest[cut..];
        }

        output.Write(rest);
        output.Write("\r\n"u8);
    }
}
