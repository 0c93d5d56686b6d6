using System.Text.Json;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>What every data document says first: whose it is, on what terms, and as of which day.</summary>
internal static class SiteHeader
{
    public static void Licence(Utf8JsonWriter json, PageContext context)
    {
        var licence = context.Settings.Licence;
        if (licence.Name.Length == 0 && licence.Url.Length == 0) return;
        json.WriteStartObject("licence");
        json.Text("name", licence.Name);
        json.Text("url", licence.Url);
        json.WriteEndObject();
    }

    public static void Edition(Utf8JsonWriter json, PageContext context) => json.WriteString("edition", context.Options.AsOf.ToString());

    public static string HomeUrl(PageContext context) => context.Addresses.Absolute(context.Addresses.Of(""));
}
