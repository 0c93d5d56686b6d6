using System.Text.Json;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary><c>/site.webmanifest</c> (W3C Web Application Manifest): the site's name, icons and colours, for who keeps it on a home screen.</summary>
/// <param name="context">What the site is.</param>
/// <param name="themeFile">The path at which a file of the theme is published; null when the theme has none of that name.</param>
internal sealed class WebManifest(PageContext context, Func<string, string?> themeFile) : JsonFile(WebFiles.Manifest, context.Settings.At)
{
    // Longer names are cut under an icon.
    private const int LongestShortName = 12;

    // The default theme's --paper and --card, light: what shows before a page has come, and the bar above it.
    private const string Background = "#fbfaf7";
    private const string Bar = "#ffffff";

    private static readonly (string File, string Sizes)[] Icons = [("icon-192.png", "192x192"), ("icon-512.png", "512x512")];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        var settings = context.Settings;
        json.WriteStartObject();
        json.WriteString("id", context.Addresses.Base);
        json.WriteString("name", settings.Title);
        json.WriteString("short_name", ShortName(settings.Title));
        json.Text("description", settings.Description);
        json.WriteString("lang", settings.Language);
        json.WriteString("start_url", context.Addresses.Base);
        json.WriteString("scope", context.Addresses.Base);
        // Addresses are there to be cited, so their bar stays where a browser can.
        json.WriteString("display", "minimal-ui");
        json.WriteString("background_color", Background);
        json.WriteString("theme_color", Bar);
        json.List("icons", Icons.Where(icon => themeFile(icon.File) is not null), icon =>
        {
            json.WriteStartObject();
            json.WriteString("src", context.Addresses.Of(themeFile(icon.File)!));
            json.WriteString("sizes", icon.Sizes);
            json.WriteString("type", "image/png");
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    // The first words that fit.
    private static string ShortName(string title)
    {
        if (title.Length <= LongestShortName) return title;
        var end = title.LastIndexOf(' ', LongestShortName);
        return end > 0 ? title[..end] : title;
    }
}
