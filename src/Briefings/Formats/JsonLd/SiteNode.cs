using System.Text.Json;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.JsonLd;

/// <summary>The site: described on its home page, named on all others.</summary>
internal sealed class SiteNode(PageContext context, Things things)
{
    // Templates of addresses (RFC 6570) have no other braces in them.
    private readonly string _search = things.Url(context.Addresses.Of("search/")) + "?q={search_term_string}";

    private readonly byte[] _publisher = Publisher(context.Settings);

    /// <summary>The whole of it, with the search that it offers.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var settings = context.Settings;
        json.Begin("WebSite");
        json.WriteString("@id"u8, things.SiteId);
        json.WriteString("name"u8, settings.Title);
        json.WriteString("url"u8, things.Url(context.Addresses.Of("")));
        json.Text("description"u8, settings.Description);
        json.WriteString("inLanguage"u8, settings.Language);
        json.WritePropertyName("publisher"u8);
        json.WriteRawValue(_publisher, skipInputValidation: true);
        json.Text("license"u8, settings.Licence.Url);
        json.Begin("potentialAction"u8, "SearchAction");
        json.Begin("target"u8, "EntryPoint");
        json.WriteString("urlTemplate"u8, _search);
        json.WriteEndObject();
        json.WriteString("query-input"u8, "required name=search_term_string"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What holds of everything that the site publishes: whose it is, in which language, on what terms.</summary>
    public void WriteTerms(Utf8JsonWriter json)
    {
        json.WriteString("inLanguage"u8, context.Settings.Language);
        json.Node("isPartOf"u8, things.SiteId);
        json.WritePropertyName("publisher"u8);
        json.WriteRawValue(_publisher, skipInputValidation: true);
        json.Text("license"u8, context.Settings.Licence.Url);
        json.WriteBoolean("isAccessibleForFree"u8, value: true);
    }

    private static byte[] Publisher(SiteSettings settings) => SchemaOrg.ToBytes(json =>
    {
        json.Begin("Organization");
        json.WriteString("name"u8, settings.Publisher.Name.Length > 0 ? settings.Publisher.Name : settings.Title);
        json.Text("url"u8, settings.Publisher.Url);
        json.WriteEndObject();
    });
}
