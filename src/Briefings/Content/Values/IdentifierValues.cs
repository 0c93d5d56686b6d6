using System.Text.RegularExpressions;
using Briefings.Content.Binding;
using Briefings.Diagnostics;

namespace Briefings.Content.Values;

/// <summary>Identifiers of other databases, checked for shape.</summary>
internal static partial class IdentifierValues
{
    /// <summary>Without anchors, in what .NET and ECMAScript share.</summary>
    public const string WikidataPattern = @"Q[1-9][0-9]{0,12}";

    /// <summary>Without anchors, in what .NET and ECMAScript share.</summary>
    public const string MitrePattern = @"[GCS][0-9]{4}";

    /// <summary>Without anchors, in what .NET and ECMAScript share.</summary>
    public const string UuidPattern = @"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /// <summary>Without anchors, in what .NET and ECMAScript share.</summary>
    public const string OpenSanctionsPattern = @"[A-Za-z0-9][A-Za-z0-9._-]{1,127}";

    /// <summary>Without anchors, in what .NET and ECMAScript share. What means something in an address is left out: the text becomes one after <c>mailto:</c>.</summary>
    public const string EmailPattern = @"[^@\s<>"":/?#&%\\,;]{1,64}@[^@\s<>"":/?#&%\\,;]+\.[^@\s<>"":/?#&%\\,;.]+";

    // Never reached: every pattern takes time linear in the text.
    private const int MillisecondTimeout = 1000;

    /// <summary>A Wikidata item.</summary>
    public static string Wikidata(this MappingReader reader, string key) => reader.Identifier(key, WikidataItem(), "a Wikidata item, as in 'Q664'");

    /// <summary>A MITRE ATT&amp;CK group, campaign or software.</summary>
    public static string MitreAttack(this MappingReader reader, string key) => reader.Identifier(key, MitreId(), "a MITRE ATT&CK id, as in 'G0065'");

    /// <summary>The UUID of a MISP galaxy cluster.</summary>
    public static string MispGalaxy(this MappingReader reader, string key) => reader.Identifier(key, Uuid(), "the UUID of a MISP galaxy cluster");

    /// <summary>An OpenSanctions entity.</summary>
    public static string OpenSanctions(this MappingReader reader, string key) => reader.Identifier(key, OpenSanctionsId(), "an OpenSanctions entity id, as in 'NK-abc123'");

    /// <summary>An e-mail address; a shape that catches slips, not RFC 5322.</summary>
    public static string Email(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key) is not { } text) return "";
        if (EmailAddress().IsMatch(text)) return text;
        reader.Context.Diagnostics.Report(ValueRules.BadEmail, node.At, $"{Quoting.Quote(text)} is not an e-mail address", "write it as in 'editors@example.org'");
        return "";
    }

    private static string Identifier(this MappingReader reader, string key, Regex shape, string expected)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key, expected) is not { } text) return "";
        if (shape.IsMatch(text)) return text;

        // A whole address usually ends in the identifier.
        var last = text.TrimEnd('/').Split('/')[^1];
        var remedy = shape.IsMatch(last) ? $"write '{last}'" : shape.IsMatch(text.ToUpperInvariant()) ? $"write '{text.ToUpperInvariant()}'" : $"write {expected}";
        reader.Context.Diagnostics.Report(ValueRules.BadIdentifier, node.At, $"{Quoting.Quote(text)} in '{key}' is not {expected}", remedy);
        return "";
    }

    [GeneratedRegex(@"\A" + WikidataPattern + @"\z", RegexOptions.CultureInvariant, MillisecondTimeout)]
    private static partial Regex WikidataItem();

    [GeneratedRegex(@"\A" + MitrePattern + @"\z", RegexOptions.CultureInvariant, MillisecondTimeout)]
    private static partial Regex MitreId();

    [GeneratedRegex(@"\A" + UuidPattern + @"\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MillisecondTimeout)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\A" + OpenSanctionsPattern + @"\z", RegexOptions.CultureInvariant, MillisecondTimeout)]
    private static partial Regex OpenSanctionsId();

    [GeneratedRegex(@"\A" + EmailPattern + @"\z", RegexOptions.CultureInvariant, MillisecondTimeout)]
    private static partial Regex EmailAddress();
}
