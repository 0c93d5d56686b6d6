using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Briefings.Tests.Formats;

/// <summary>
/// Reads tables with CsvHelper, which takes more than RFC 4180 allows; so the grammar is gone through as well, and nothing looser passes:
/// CRLF ends every line, quotes stand only around whole fields.
/// </summary>
internal static class CsvText
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        DetectColumnCountChanges = true,
        HasHeaderRecord = false,
        NewLine = "\r\n",
        IgnoreBlankLines = false,
    };

    /// <summary>All lines, the headings first.</summary>
    public static List<List<string>> Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        using var csv = new CsvReader(new StringReader(text), Configuration);
        var lines = new List<List<string>>();
        while (csv.Read()) lines.Add([.. csv.Parser.Record!]);
        Assert.Equal(ByGrammar(text), lines);
        return lines;
    }

    /// <summary>The rows under the headings, by column.</summary>
    public static List<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var lines = Read(text);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static List<List<string>> ByGrammar(string text)
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
