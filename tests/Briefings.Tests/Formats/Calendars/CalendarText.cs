using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Briefings.Tests.Formats.Calendars;

/// <summary>A property of a calendar as it stands in the file: parameters by name, the value not yet unescaped.</summary>
internal sealed record CalendarProperty(string Name, IReadOnlyDictionary<string, string> Parameters, string Value);

/// <summary>A part of a calendar between BEGIN and END.</summary>
internal sealed record CalendarComponent(string Name, IReadOnlyList<CalendarProperty> Properties, IReadOnlyList<CalendarComponent> Components)
{
    public CalendarProperty Property(string name) => Assert.Single(Properties, property => property.Name == name);

    public string Text(string name) => Assert.Single(CalendarText.Texts(Property(name).Value));

    public LocalDate Day(string name)
    {
        Assert.Equal("DATE", Property(name).Parameters["VALUE"]);
        return LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(Property(name).Value).Value;
    }

    public Instant Time(string name) => InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Parse(Property(name).Value).Value;
}

/// <summary>
/// Reads RFC 5545 by its grammar, and nothing looser: CRLF ends every line, no line is longer than 75 octets or ends within a character,
/// components nest, and of properties each has the number that the standard gives it.
/// </summary>
internal static class CalendarText
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static CalendarComponent Read(byte[] file)
    {
        var properties = new Queue<CalendarProperty>(Unfold(file).Select(Property));
        var calendar = Component(properties);
        Assert.Empty(properties);
        Assert.Equal("VCALENDAR", calendar.Name);
        Assert.Equal("2.0", calendar.Property("VERSION").Value);
        Assert.NotEmpty(calendar.Text("PRODID"));
        Assert.NotEmpty(calendar.Components);
        Assert.All(calendar.Components, Check);
        Assert.Distinct(calendar.Components.Select(component => component.Property("UID").Value));
        return calendar;
    }

    /// <summary>A value of type TEXT, or a list of them (3.3.11).</summary>
    public static IReadOnlyList<string> Texts(string value)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.NotEqual(';', value[i]);
            if (value[i] == ',')
            {
                texts.Add(text.ToString());
                text.Clear();
            }
            else if (value[i] == '\\')
            {
                Assert.Contains(value[++i], "\\;,nN");
                text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
            }
            else
            {
                text.Append(value[i]);
            }
        }

        texts.Add(text.ToString());
        return texts;
    }

    // 3.1: a line that begins with a space or tab goes on with the one before.
    private static List<string> Unfold(byte[] file)
    {
        var lines = new List<string>();
        var rest = file.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf("\r\n"u8);
            Assert.InRange(end, 1, 75);
            var line = Strict.GetString(rest[..end]);
            Assert.DoesNotContain(line, character => character < ' ' && character != '\t' || character == '\u007F');
            if (line[0] is ' ' or '\t') lines[^1] += line[1..];
            else lines.Add(line);
            rest = rest[(end + 2)..];
        }

        return lines;
    }

    private static CalendarProperty Property(string line)
    {
        var position = 0;
        var name = Name(line, ref position);
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        while (line[position] == ';')
        {
            position++;
            var parameter = Name(line, ref position);
            Assert.Equal('=', line[position]);
            var end = line.AsSpan(++position).IndexOfAny(";:") + position;
            Assert.DoesNotContain('"', line[position..end]);
            parameters.Add(parameter, line[position..end]);
            position = end;
        }

        Assert.Equal(':', line[position]);
        return new(name, parameters, line[(position + 1)..]);
    }

    private static string Name(string line, ref int position)
    {
        var start = position;
        while (char.IsAsciiLetterUpper(line[position]) || char.IsAsciiDigit(line[position]) || line[position] == '-') position++;
        Assert.NotEqual(start, position);
        return line[start..position];
    }

    private static CalendarComponent Component(Queue<CalendarProperty> rest)
    {
        var begin = rest.Dequeue();
        Assert.Equal("BEGIN", begin.Name);
        var properties = new List<CalendarProperty>();
        var components = new List<CalendarComponent>();
        while (rest.Peek().Name != "END")
        {
            if (rest.Peek().Name == "BEGIN") components.Add(Component(rest));
            else properties.Add(rest.Dequeue());
        }

        Assert.Equal(begin.Value, rest.Dequeue().Value);
        return new(begin.Value, properties, components);
    }

    // 3.6.1, for all-day events.
    private static void Check(CalendarComponent component)
    {
        Assert.Equal("VEVENT", component.Name);
        Assert.Empty(component.Components);
        Assert.Distinct(component.Properties.Select(property => property.Name));
        Assert.NotEmpty(component.Text("UID"));
        Assert.NotEqual(default, component.Time("DTSTAMP"));
        Assert.True(component.Day("DTEND") > component.Day("DTSTART"));
        Assert.True(Uri.IsWellFormedUriString(component.Property("URL").Value, UriKind.Absolute));
        Assert.Contains(component.Property("TRANSP").Value, new[] { "OPAQUE", "TRANSPARENT" });
    }
}
