using Briefings.Formats.Data.Schemas;

namespace Briefings.Formats.Stix;

/// <summary>Objects of STIX 2.1 with fixed ids: the marking that all may share everything, the extensions in use, and who defined ours.</summary>
internal static class StixDefinitions
{
    /// <summary>TLP:CLEAR of TLP 2.0, as the OASIS common objects define it.</summary>
    public const string TlpClear = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";

    /// <summary>The Incident Core extension of the OASIS common objects.</summary>
    public const string IncidentCore = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";

    /// <summary>Our extension: the record behind an object, or what a claim says beyond STIX. The same on every site, so that readers know it.</summary>
    public const string Record = "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343";

    /// <summary>Where a site publishes what our extension holds.</summary>
    public static readonly string RecordSchema = SchemaFile.PathOf(StixExtensionSchema.FileName);

    // When the extension was defined, and by what; both are part of its definition and never change.
    private const string Defined = "2026-11-22T00:00:00.000Z";
    private const string Definer = "identity--00ca0406-6c2a-4b80-bbf1-ce001ec44734";
    private const string TlpExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    /// <summary>Writes the definitions that every bundle needs; they are the same on every site, so they carry no marking of one.</summary>
    /// <param name="bundle">Takes them.</param>
    /// <param name="schemaUrl">The absolute address of <see cref="RecordSchema"/>.</param>
    public static void Write(StixBundle bundle, string schemaUrl)
    {
        WriteTlp(bundle);
        var json = bundle.Begin("identity", Definer, new(Defined, Defined));
        json.WriteString("name", "Briefings");
        json.WriteString("description", "The generator of sites of public briefings that defines the extension for their records.");
        json.WriteString("identity_class", "system");
        bundle.EndBare();

        json = bundle.Begin("extension-definition", Record, new(Defined, Defined), Definer);
        json.WriteString("name", "Briefings record");
        json.WriteString("description", "On an object that stands for a record: the record as its editor writes it. On a note with an article's text: whose it is. On a relationship: what its speaker said beyond what STIX holds.");
        json.WriteString("schema", schemaUrl);
        json.WriteString("version", "1.0.0");
        json.WriteStartArray("extension_types");
        json.WriteStringValue("property-extension");
        json.WriteEndArray();
        bundle.EndBare();
    }

    // A marking definition has no modified and no marking of its own, so it is written apart.
    private static void WriteTlp(StixBundle bundle)
    {
        var json = bundle.BeginBare("marking-definition", TlpClear);
        json.WriteString("created", "2022-10-01T00:00:00.000Z");
        json.WriteString("name", "TLP:CLEAR");
        json.WriteStartObject("extensions");
        json.WriteStartObject(TlpExtension);
        json.WriteString("extension_type", "property-extension");
        json.WriteString("tlp_2_0", "clear");
        json.WriteEndObject();
        json.WriteEndObject();
        bundle.EndBare();
    }

    /// <summary>The terms on which the site's objects may be used, as a marking (STIX 2.1, 7.2.1.3).</summary>
    public static void WriteLicence(StixBundle bundle, string id, string statement)
    {
        var json = bundle.BeginBare("marking-definition", id);
        json.WriteString("created", StixTimes.Never);
        json.WriteString("definition_type", "statement");
        json.WriteStartObject("definition");
        json.WriteString("statement", statement);
        json.WriteEndObject();
        bundle.EndBare();
    }
}
