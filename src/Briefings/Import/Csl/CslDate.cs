using System.Globalization;
using Briefings.Content;
using Briefings.Import.Json;
using Briefings.Model.Dates;

namespace Briefings.Import.Csl;

/// <summary>Reads dates of CSL-JSON as EDTF of exactly the precision that they state.</summary>
/// <param name="leftovers">Takes what is no date.</param>
internal sealed class CslDate(Leftovers leftovers)
{
    /// <summary>A date; empty when there is none that could be read.</summary>
    public string Read(JsonMap item, string name)
    {
        if (item[name] is not { } value) return "";
        var date = value is JsonMap map ? Read(map) : value is JsonText text ? text.Text.Trim() : "";
        if (EdtfDate.TryParse(date, out var read, out _) && !read.ContainsSeason) return date;
        if (value is JsonMap { Members: [] }) return "";
        leftovers.Add($"'{name}' of an item where it is no date that is known by day, month or year", value.At, "correct it in the library, or write the date by hand");
        return "";
    }

    private string Read(JsonMap date)
    {
        if (Said(date, "season") is { Length: > 0 } season)
            leftovers.Add($"the season {Quoting.Quote(season)} of a date (hemispheres differ)", date.PlaceOf("season"), "write the quarter or the months by hand");
        var parts = date.Items("date-parts").OfType<JsonList>().Select(Parts).ToList();
        // One pair of parts may stand without the outer list.
        if (parts.Count == 0 && date["date-parts"] is JsonList { Items: [not JsonList, ..] } bare) parts.Add(Parts(bare));
        var mark = IsCirca(date) ? "~" : "";
        if (parts.Count is 1 or 2 && parts.TrueForAll(part => part.Length > 0)) return string.Join('/', parts.Select(part => part + mark));
        return parts.Count > 0 ? "?" : FirstOf(Said(date, "raw"), Said(date, "literal")) + mark;
    }

    private static string Parts(JsonList parts)
    {
        var texts = parts.Items.Select(part => part is JsonText text ? text.Text.Trim() : (part as JsonNumber)?.Text ?? "").ToList();
        // A program that knows less writes zeros or nothing behind.
        while (texts.Count > 1 && texts[^1] is "" or "0") texts.RemoveAt(texts.Count - 1);
        if (texts.Count is 0 or > 3 || !texts.TrueForAll(text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))) return "";
        var numbers = texts.ConvertAll(text => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        return string.Join('-', numbers.Select((number, place) => number.ToString(place == 0 ? "0000" : "00", CultureInfo.InvariantCulture)));
    }

    private static bool IsCirca(JsonMap date) => date.IsTrue("circa") || Said(date, "circa") is { Length: > 0 } and not ("0" or "false");

    private static string Said(JsonMap date, string name) => ImportText.Line(date.Text(name));

    private static string FirstOf(string first, string otherwise) => first.Length > 0 ? first : otherwise;
}
