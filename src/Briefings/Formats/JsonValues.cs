using System.Text.Json;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Formats;

/// <summary>Members of JSON objects; what is empty is left out, for empty means unknown.</summary>
internal static class JsonValues
{
    public static void Text(this Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.List(name, texts, json.WriteStringValue);

    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        using var each = items.GetEnumerator();
        if (!each.MoveNext()) return;
        json.WriteStartArray(name);
        do write(each.Current);
        while (each.MoveNext());
        json.WriteEndArray();
    }

    public static void Flag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value) json.WriteBoolean(name, value);
    }

    /// <summary>A vocabulary value, by its id.</summary>
    public static void Term(this Utf8JsonWriter json, string name, Term? term)
    {
        if (term is not null) json.WriteString(name, term.Id);
    }

    /// <summary>
    /// A date with what a program can compare: <c>earliest</c> and <c>latest</c> are days or null, and a null is told apart by a flag, since
    /// open ("until now") is not unknown ("it ended, nobody says when"). Marks of doubt are flags too.
    /// </summary>
    public static void Date(this Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is null) return;
        json.WriteStartObject(name);
        json.WriteString("edtf", date.ToString());
        json.Bound("earliest", date.Earliest);
        json.Bound("latest", date.Latest);
        json.WriteString("precision", date.Precision.ToName());
        json.Flag("uncertain", date.IsUncertain);
        json.Flag("approximate", date.IsApproximate);
        json.WriteString("text", date.ToPlainText());
        json.WriteEndObject();
    }

    private static void Bound(this Utf8JsonWriter json, string name, EdtfBound bound)
    {
        if (bound.Day is { } day)
        {
            json.WriteString(name, day.ToString());
            return;
        }

        json.WriteNull(name);
        json.WriteBoolean(name + (bound.IsOpen ? "_open" : "_unknown"), value: true);
    }
}
