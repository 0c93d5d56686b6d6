using System.Collections.Immutable;
using Briefings.Content.Binding;
using Briefings.Model;

namespace Briefings.Content.Schemas;

/// <summary>How a single value is written.</summary>
/// <param name="Pattern">A regular expression without anchors, in what .NET and ECMAScript share; empty for any text.</param>
/// <param name="Takes">What to write, for the message that refuses another value.</param>
internal sealed record ScalarForm(string Pattern, string Takes = "")
{
    private const string Integer = "integer";
    private const string Id = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string InUri = "[^ \\t\\n\"<>\\\\^`{|}]";

    private static readonly string CountryCodes = $"({string.Join('|', Countries.All.Keys.Order(StringComparer.Ordinal))})";

    /// <summary>What YAML may make of such a value beside text, as JSON Schema names it.</summary>
    public ImmutableArray<string> OtherTypes { get; init; } = [];

    /// <summary>The bounds of a value that YAML takes for a number.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>Values as they may be written.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>The form of a key's value; any text where the form says no more.</summary>
    public static ScalarForm Of(ValueForm form) => form switch
    {
        ValueForm.Date => new(DatePattern.Any, "a date in EDTF, as coarse as it is known: 2024-03-26, 2024-03, 2024, 2024-03/.. (goes on), 2024-03~ (about)")
        {
            OtherTypes = [Integer],
            Range = (-9999, 9999),
            Examples = ["2024-03-26", "2024-03", "2024", "2024-33", "2024-03/2024-05", "2024-03/..", "2024-03?", "2024-03~", "[2024-03,2024-05]"],
        },
        ValueForm.Day => new(DatePattern.Day, "a day, as in 2024-03-26") { Examples = ["2024-03-26"] },
        ValueForm.Country => new(CountryCodes, "the two letters of ISO 3166-1, in upper case") { Examples = ["NZ", "GB"] },
        ValueForm.Zone => new("[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*", "a zone of the IANA database, as in Pacific/Auckland") { Examples = ["Pacific/Auckland", "Europe/London", "Etc/UTC"] },
        ValueForm.Language => new("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", "a tag of BCP 47, as in en or zh-Hans") { Examples = ["en", "en-NZ", "zh-Hans"] },
        ValueForm.Url => new($"[Hh][Tt][Tt][Pp][Ss]?://{InUri}+", "a whole address, starting with https://") { Examples = ["https://example.org/report"] },
        ValueForm.SitePath => new("/[^/?#*\\s][^?#*\\s]*", "a path that starts with '/', without the host") { Examples = ["/articles/old-name/"] },
        ValueForm.AssetPath => new("assets/[^\\\\]+", "the path of a file under 'assets/'") { Examples = ["assets/map.png"] },
        ValueForm.Email => new(Values.IdentifierValues.EmailPattern, "an e-mail address") { Examples = ["editors@example.org"] },
        ValueForm.Reliability => new("[a-f][1-6]", "a letter a to f and a digit 1 to 6") { Examples = ["b2"] },
        ValueForm.Id => new(Id, "an id: the name of a file without extension") { OtherTypes = [Integer], Range = (0, int.MaxValue) },
        _ => new("") { OtherTypes = ["number", "boolean"] },
    };

    /// <summary>An identifier of another database.</summary>
    /// <param name="pattern">Its shape.</param>
    /// <param name="example">One of them, or what it is.</param>
    public static ScalarForm OfIdentifier(string pattern, string example) => new(pattern, $"an identifier: {example}") { OtherTypes = [Integer] };
}
