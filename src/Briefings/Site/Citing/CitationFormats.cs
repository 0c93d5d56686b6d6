using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site.Citing;

/// <summary>A page as a reference, in the forms that writers and reference managers take.</summary>
internal static class CitationFormats
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // In bytes, of CSL-JSON.
    private const int UsualLength = 1024;

    private static readonly SearchValues<char> SpecialToTeX = SearchValues.Create("\\{}$&%#_~^");

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>All forms, for a page to show.</summary>
    public static CitingView All(CitedPage page) => new(Plain(page), BibTeX(page), Ris(page), CslJson(page));

    /// <summary>One sentence, for a footnote.</summary>
    public static string Plain(CitedPage page)
    {
        var author = page.Authors.IsEmpty ? page.Publisher : string.Join(", ", page.Authors);
        var site = page.Site == author ? "" : $"{page.Site}, ";
        // Of what is made anew with each edition the two are one.
        var date = page.Date is null || page.Date.CompareTo(page.Edition) == 0 ? "" : $"{page.Date.ToPlainText()}, ";
        return $"{author}, “{page.Title}”, {site}{date}edition of {page.Edition.ToPlainText()}, {page.Url}";
    }

    /// <summary>A BibTeX entry. The month is the macro that styles translate; a date that is no single day, month or year is left out.</summary>
    public static string BibTeX(CitedPage page)
    {
        var entry = new StringBuilder("@misc{").Append(page.Id);
        Field("author", page.Authors.IsEmpty ? $"{{{Braced(page.Publisher)}}}" : string.Join(" and ", page.Authors.Select(Braced)));
        Field("title", $"{{{Braced(page.Title)}}}");
        Field("howpublished", Braced(page.Site));
        var (year, month, day) = Parts(page.Date);
        if (year is { } known) Field("year", known.ToString(CultureInfo.InvariantCulture));
        if (month is { } number) entry.Append(",\n  month = ").Append(day is { } of ? $"{of.ToString(CultureInfo.InvariantCulture)} # \"~\" # " : "").Append(Months[number - 1]);
        Field("note", $"Edition of {page.Edition.ToPlainText()}");
        Field("url", page.Url);
        return entry.Append("\n}").ToString();

        void Field(string name, string value) => entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
    }

    /// <summary>An RIS record of type ELEC. Its dates have places for year, month and day, which stay empty when they are not known.</summary>
    public static string Ris(CitedPage page)
    {
        var record = new StringBuilder("TY  - ELEC");
        foreach (var author in page.Authors.IsEmpty ? [page.Publisher] : page.Authors) Line("AU", author);
        Line("TI", page.Title);
        Line("T2", page.Site);
        Line("PB", page.Publisher);
        var (year, month, day) = Parts(page.Date);
        if (year is { } known)
        {
            Line("PY", Digits(known, "0000"));
            Line("DA", $"{Digits(known, "0000")}/{(month is { } m ? Digits(m, "00") : "")}/{(day is { } d ? Digits(d, "00") : "")}/");
        }

        Line("ET", page.Edition.ToPlainText());
        Line("ID", page.Id);
        Line("UR", page.Url);
        return record.Append("\nER  - ").ToString();

        void Line(string tag, string value) => record.Append('\n').Append(tag).Append("  - ").Append(OneLine(value));
    }

    /// <summary>CSL-JSON: a list with one item, as reference managers import it. An author is given whole, as a record does not say which part is the family name.</summary>
    public static string CslJson(CitedPage page)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", page.Id);
            json.WriteString("type", "webpage");
            json.WriteString("title", page.Title);
            json.WriteStartArray("author");
            foreach (var author in page.Authors.IsEmpty ? [page.Publisher] : page.Authors)
            {
                json.WriteStartObject();
                json.WriteString("literal", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("container-title", page.Site);
            json.WriteString("publisher", page.Publisher);
            WriteIssued(json, page.Date);
            json.WriteString("edition", page.Edition.ToPlainText());
            json.WriteString("URL", page.Url);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteIssued(Utf8JsonWriter json, EdtfDate? date)
    {
        var (year, month, day) = Parts(date);
        if (year is not { } known) return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(known);
        if (month is { } m) json.WriteNumberValue(m);
        if (day is { } d) json.WriteNumberValue(d);
        json.WriteEndArray();
        json.WriteEndArray();
        if (date!.IsUncertain || date.IsApproximate) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    // These forms have no place for ranges and alternatives; naming a bound would say more than is known.
    private static (long? Year, int? Month, int? Day) Parts(EdtfDate? date)
    {
        if (date?.Earliest.Day is not { } first) return default;
        return date.Precision switch
        {
            EdtfPrecision.Time or EdtfPrecision.Day => (first.Year, first.Month, first.Day),
            EdtfPrecision.Month => (first.Year, first.Month, null),
            EdtfPrecision.Year => (first.Year, null, null),
            _ => default,
        };
    }

    private static string Digits(long number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    // What TeX would take for markup. An accented letter may stay: every engine of this century reads UTF-8.
    private static string Braced(string text)
    {
        if (!text.AsSpan().ContainsAny(SpecialToTeX)) return OneLine(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var character in OneLine(text))
        {
            escaped.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\{",
                '}' => @"\}",
                '$' or '&' or '%' or '#' or '_' => $"\\{character}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
