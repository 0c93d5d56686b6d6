using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>What a key takes.</summary>
internal enum ValueForm
{
    /// <summary>One paragraph of plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>A single day.</summary>
    Day,

    /// <summary>An IANA time zone.</summary>
    Zone,

    /// <summary>An ISO 3166-1 alpha-2 code.</summary>
    Country,

    /// <summary>A BCP 47 tag.</summary>
    Language,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A path from the site's root.</summary>
    SitePath,

    /// <summary>A path under <c>assets/</c>.</summary>
    AssetPath,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An identifier of another database.</summary>
    Identifier,

    /// <summary>An Admiralty grade.</summary>
    Reliability,

    /// <summary>The id of a record.</summary>
    Id,

    /// <summary>A value of a vocabulary, or of a fixed set.</summary>
    Term,

    /// <summary>An actor id, or a name.</summary>
    Party,

    /// <summary>A source id, or the source itself.</summary>
    Source,

    /// <summary>Keys of its own.</summary>
    Mapping,

    /// <summary>Text, or keys of its own.</summary>
    TextOrMapping,

    /// <summary>An actor id, or keys of its own.</summary>
    IdOrMapping,
}

/// <summary>A key that a record takes. Reading and the content reference are both made from it, so they cannot differ.</summary>
/// <param name="Name">As written: <c>snake_case</c>.</param>
/// <param name="Form">What it takes.</param>
/// <param name="Explanation">What it means, in a sentence without a full stop.</param>
internal sealed record KeyDoc(string Name, ValueForm Form, string Explanation)
{
    /// <summary>Whether a record cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it takes several values (or one).</summary>
    public bool IsList { get; init; }

    /// <summary>The collection of an id.</summary>
    public Collection? Target { get; init; }

    /// <summary>The section of <c>vocabulary.yaml</c>, or the fixed values (<c>preferred|normal|deprecated</c>), of a term; the default of a flag or number.</summary>
    public string Of { get; init; } = "";

    /// <summary>The shape of an identifier: a regular expression without anchors.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The least that a number may be.</summary>
    public int Least { get; init; }

    /// <summary>The most that a number may be.</summary>
    public int Most { get; init; }

    /// <summary>The keys of a mapping.</summary>
    public RecordShape? Shape { get; init; }

    /// <summary>What it takes, in words: <c>list of dates (EDTF)</c>.</summary>
    public string Type => IsList ? $"{One}, or a list of these" : One;

    private string One => Form switch
    {
        ValueForm.Text => "text",
        ValueForm.Markdown => "Markdown",
        ValueForm.Flag => $"true or false (default {Of})",
        ValueForm.Number => $"whole number ({Of})",
        ValueForm.Date => "date (EDTF)",
        ValueForm.Day => "day (2024-03-26)",
        ValueForm.Zone => "time zone (IANA)",
        ValueForm.Country => "country (ISO 3166-1 alpha-2)",
        ValueForm.Language => "language (BCP 47)",
        ValueForm.Url => "web address",
        ValueForm.SitePath => "path from the site's root",
        ValueForm.AssetPath => "path under assets/",
        ValueForm.Email => "e-mail address",
        ValueForm.Identifier => $"identifier ({Of})",
        ValueForm.Reliability => "a1 to f6",
        ValueForm.Id => $"{Target?.Singular()} id",
        ValueForm.Term => Of.Contains('|', StringComparison.Ordinal) ? Of.Replace("|", ", ", StringComparison.Ordinal) : $"one of {Of}",
        ValueForm.Party => "actor id, or { name, country, kind }",
        ValueForm.Source => "source id, or the source's own keys",
        ValueForm.TextOrMapping => $"text, or {Keys}",
        ValueForm.IdOrMapping => $"actor id, or {Keys}",
        _ => Keys,
    };

    private string Keys => Shape is null ? Of : $"{{ {string.Join(", ", Shape.Keys.Select(key => key.Name))} }}";
}
