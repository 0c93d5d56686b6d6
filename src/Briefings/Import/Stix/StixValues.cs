using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Content.Binding;
using Briefings.Content.Values;
using Briefings.Content.Writing;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>Values that objects of several types have.</summary>
internal static partial class StixValues
{
    private const int MillisecondTimeout = 1000;

    private static readonly KeyDoc SourceKey = new("sources", ValueForm.Source, "");

    /// <summary>A timestamp (RFC 3339) as EDTF: midnight in UTC is how programs write a day of which they know no hour.</summary>
    public static string Moment(this JsonMap found, string name, Leftovers leftovers)
    {
        var written = found.Text(name);
        if (written.Length == 0) return "";
        if (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
            return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        leftovers.Add($"a '{name}' that is no timestamp", found.PlaceOf(name), "write the date by hand");
        return "";
    }

    /// <summary>From the first to the last as a date: the days of both, or what is known of them.</summary>
    public static string Span(string first, string last)
    {
        var (from, to) = (first.Length == 0 ? "" : first[..10], last.Length == 0 ? "" : last[..10]);
        if (from.Length == 0 && to.Length == 0) return "";
        if (string.Equals(from, to, StringComparison.Ordinal)) return from;
        // Times that contradict each other tell nothing but that there were two.
        return from.Length > 0 && to.Length > 0 && string.CompareOrdinal(from, to) > 0 ? $"{to}/{from}" : $"{from}/{to}";
    }

    /// <summary>The group's identifier at MITRE ATT&amp;CK; empty when it has none.</summary>
    public static string MitreId(this JsonMap found) =>
        found.Maps("external_references").Where(reference => reference.Text("source_name").StartsWith("mitre", StringComparison.OrdinalIgnoreCase))
            .Select(reference => reference.Text("external_id")).FirstOrDefault(id => Group().IsMatch(id)) ?? "";

    /// <summary>References as entries of <c>sources</c>.</summary>
    public static IEnumerable<ContentValue> Sources(this JsonMap found, Places places, Record? standing = null) =>
        AllSources(found, places, standing).DistinctBy(source => ContentComparison.IdentityOf(source, SourceKey), StringComparer.Ordinal);

    private static IEnumerable<ContentValue> AllSources(JsonMap found, Places places, Record? standing)
    {
        foreach (var reference in found.Maps("external_references"))
        {
            var title = Title(reference);
            var url = reference.Text("url").Trim();
            if (AddressValues.IsWebAddress(url)) yield return places.Source(url, title, standing);
            // Where an alias is said to come from, by the label of another reference.
            else if (title.Length > 0 && !title.StartsWith("(Citation:", StringComparison.Ordinal)) yield return KeysBuilder.Of(("title", title));
        }
    }

    /// <summary>The first web address among the references; empty when there is none.</summary>
    public static string Url(this JsonMap found) =>
        found.Maps("external_references").Select(reference => reference.Text("url").Trim()).FirstOrDefault(AddressValues.IsWebAddress) ?? "";

    /// <summary>The name, on one line.</summary>
    public static string Name(this JsonMap found) => ImportText.Line(found.Text("name"));

    /// <summary>Notes members that have no place.</summary>
    public static void Leave(this Leftovers leftovers, JsonMap found, ImmutableArray<string> placed)
    {
        foreach (var (name, value) in found.Members)
        {
            if (!Common.Contains(name, StringComparer.Ordinal) && !placed.Contains(name, StringComparer.Ordinal))
                leftovers.AddKey(name, $"objects of type '{found.Text("type")}'", value.At);
        }
    }

    // STIX 2.1, 3.2: what every object has, and what no reader of a briefing asks for.
    private static readonly string[] Common =
    [
        "type", "spec_version", "id", "created", "modified", "revoked", "created_by_ref", "object_marking_refs", "granular_markings", "external_references", "lang", "labels",
        "name", "description", "x_mitre_version", "x_mitre_domains", "x_mitre_attack_spec_version", "x_mitre_modified_by_ref", "x_mitre_deprecated", "x_mitre_contributors",
    ];

    private static string Title(JsonMap reference)
    {
        if (ImportText.Line(reference.Text("description")) is { Length: > 0 } description) return description;
        return ImportText.Line($"{reference.Text("source_name")} {reference.Text("external_id")}");
    }

    [GeneratedRegex(@"\AG[0-9]{4}\z", RegexOptions.CultureInvariant, MillisecondTimeout)]
    private static partial Regex Group();
}
