using System.Buffers;
using System.Collections.Frozen;
using Briefings.Content.Binding;
using Briefings.Diagnostics;
using Briefings.Model;
using NodaTime;

namespace Briefings.Content.Values;

/// <summary>Countries, time zones and languages.</summary>
internal static class PlaceValues
{
    private const int LongestTag = 35;

    private static readonly SearchValues<char> LettersAndDigits =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    // Built on first use: a site of nothing but sources needs no zones.
    private static readonly Lazy<FrozenSet<string>> Zones = new(() => DateTimeZoneProviders.Tzdb.Ids.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>An ISO 3166-1 alpha-2 code; empty when absent or reported.</summary>
    public static string Country(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key) is not { } text) return "";
        if (Countries.TryGetName(text, out _)) return text;
        var near = Countries.Suggest(text) is { } code ? $"; did you mean '{code}'?" : "";
        reader.Context.Diagnostics.Report(
            ValueRules.BadCountry, node.At, $"{Quoting.Quote(text)} is not a country code{near}", "write the ISO 3166-1 alpha-2 code in upper case, as in 'NZ'");
        return "";
    }

    /// <summary>An IANA zone; empty when absent or reported.</summary>
    public static string Zone(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key) is not { } text) return "";
        if (Zones.Value.Contains(text)) return text;
        reader.Context.Diagnostics.Report(
            ValueRules.BadZone, node.At, $"{Quoting.Quote(text)} is not a time zone{Spelling.DidYouMean(text, Zones.Value.Order(StringComparer.Ordinal))}",
            "write a zone of the IANA database, as in 'Pacific/Auckland' or 'Etc/UTC'");
        return "";
    }

    /// <summary>A BCP 47 tag (RFC 5646 §2.1, checked for shape alone); empty when absent or reported.</summary>
    public static string Language(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key) is not { } text) return "";
        if (IsLanguageTag(text)) return text;
        var hyphens = text.Replace('_', '-');
        var remedy = IsLanguageTag(hyphens) ? $"write '{hyphens}'" : "write a tag, as in 'en', 'en-NZ' or 'zh-Hans'";
        reader.Context.Diagnostics.Report(ValueRules.BadLanguage, node.At, $"{Quoting.Quote(text)} is not a language tag", remedy);
        return "";
    }

    /// <summary>Whether a text has the shape of a tag.</summary>
    public static bool IsLanguageTag(string text)
    {
        if (text.Length > LongestTag) return false;
        var isFirst = true;
        foreach (var range in text.AsSpan().Split('-'))
        {
            var part = text.AsSpan()[range];
            if (part.Length is 0 or > 8 || part.ContainsAnyExcept(LettersAndDigits)) return false;
            // Longer primary subtags are reserved, and none is registered.
            if (isFirst && (part.Length is not (2 or 3) || part.ContainsAnyInRange('0', '9'))) return false;
            isFirst = false;
        }

        return true;
    }
}
