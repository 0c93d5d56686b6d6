using System.Text;

namespace Briefings.Tests.Formats;

/// <summary>Reads RFC 4180 by its grammar, and nothing looser: CRLF ends every line, quotes only around whole fields.</summary>
internal static class CsvText
{
    public static List<List<string>> Read(string text)
    {
        var lines = new List<List<string>>();
        var position = 0;
        while (position < text.Length)
        {
            var line = new List<string> { Field(text, ref position) };
            while (text[position] == ',')
            {
                position++;
                line.Add(Field(text, ref position));
            }

            Assert.Equal("\r\n", text.Substring(position, 2));
            position += 2;
            lines.Add(line);
        }

        return lines;
    }

    private static string Field(string text, ref int position)
    {
        var field = new StringBuilder();
        if (text[position] != '"')
        {
            while (text[position] is not (',' or '\r'))
            {
                Assert.NotEqual('"', text[position]);
                Assert.NotEqual('\n', text[position]);
                field.Append(text[position++]);
            }

            return field.ToString();
        }

        for (position++; ; position++)
        {
            if (text[position] != '"') field.Append(text[position]);
            else if (text[position + 1] == '"') field.Append(text[++position]);
            else break;
        }

        position++;
        return field.ToString();
    }
}
