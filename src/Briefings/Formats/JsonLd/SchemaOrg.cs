using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>Members of JSON-LD objects; what is empty is left out.</summary>
internal static class SchemaOrg
{
    /// <summary>
    /// Without spaces, since it stands in every page. The encoder escapes what could end a script element or begin a comment in it
    /// (<c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, quotes) and the line ends of JavaScript (U+2028, U+2029); letters of all languages stay.
    /// </summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>A value that is made once and written often.</summary>
    public static byte[] ToBytes(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Options)) write(json);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>Begins an object of a type.</summary>
    public static void Begin(this Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
    }

    /// <summary>Begins an object of a type under a name.</summary>
    public static void Begin(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string type)
    {
        json.WritePropertyName(name);
        json.Begin(type);
    }

    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    public static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A node that is described elsewhere.</summary>
    public static void Node(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id"u8, id);
        json.WriteEndObject();
    }

    public static void Date(this Utf8JsonWriter json, ReadOnlySpan<byte> name, EdtfDate? date)
    {
        if (date is not null && IsoDates.Of(date.ToString()) is { } iso) json.WriteString(name, iso);
    }

    public static void Date(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateView? date)
    {
        if (date is not null && IsoDates.Of(date.Edtf) is { } iso) json.WriteString(name, iso);
    }
}
