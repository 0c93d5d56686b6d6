namespace Briefings.Diagnostics;

/// <summary>02xx: keys and values that the content contract does not know.</summary>
public static class ValueRules
{
    /// <summary>A key that the record does not take.</summary>
    public static readonly DiagnosticRule UnknownKey = new("BRF0201", Severity.Error, "Unknown key",
        "A key that nothing reads is information that nobody sees. Correct its spelling, or remove it.");

    /// <summary>A required key that is absent or empty.</summary>
    public static readonly DiagnosticRule MissingKey = new("BRF0202", Severity.Error, "Missing key",
        "Few keys are required; without these the record cannot be shown at all.");

    /// <summary>A list or mapping where text belongs, or the reverse.</summary>
    public static readonly DiagnosticRule WrongType = new("BRF0203", Severity.Error, "Wrong kind of value",
        "The key takes text, a list or a mapping, and something else stands there. Check brackets, hyphens and indentation.");

    /// <summary>A value outside its vocabulary.</summary>
    public static readonly DiagnosticRule UnknownTerm = new("BRF0204", Severity.Error, "Value outside the vocabulary",
        "The key takes one of a fixed set of values. Use one of them, or add the value to the site's 'vocabulary.yaml' where it may be extended.");

    /// <summary>A date that is not EDTF.</summary>
    public static readonly DiagnosticRule BadDate = new("BRF0205", Severity.Error, "Not a date",
        "Dates are written in EDTF (ISO 8601-2): '2021', '2021-08', '2024-03-26', '2021-08~' for about, '2021-03/..' for ongoing.");

    /// <summary>A season.</summary>
    public static readonly DiagnosticRule Season = new("BRF0206", Severity.Error, "Season as a date",
        "Spring in Wellington is autumn in London, so a season does not say when. Use a quarter ('2021-33' is the first) or months ('2021-03/2021-05').");

    /// <summary>A date where a single day is needed.</summary>
    public static readonly DiagnosticRule NotOneDay = new("BRF0207", Severity.Error, "Not a single day",
        "An article is published on one day, which is known.");

    /// <summary>A country code that does not exist.</summary>
    public static readonly DiagnosticRule BadCountry = new("BRF0208", Severity.Error, "Unknown country",
        "Countries are written as ISO 3166-1 alpha-2 codes in upper case ('NZ', 'GB'), and 'XK' for Kosovo.");

    /// <summary>A time zone that does not exist.</summary>
    public static readonly DiagnosticRule BadZone = new("BRF0209", Severity.Error, "Unknown time zone",
        "Zones are names of the IANA time zone database ('Pacific/Auckland', 'Europe/London', 'Etc/UTC'): they know about daylight saving time.");

    /// <summary>A language tag of the wrong shape.</summary>
    public static readonly DiagnosticRule BadLanguage = new("BRF0210", Severity.Error, "Not a language tag",
        "Languages are BCP 47 tags: 'en', 'en-NZ', 'zh-Hans'.");

    /// <summary>An address that is not one.</summary>
    public static readonly DiagnosticRule BadUrl = new("BRF0211", Severity.Error, "Not a web address",
        "Addresses are written whole, with 'https://' or 'http://' and a host name. Other schemes are refused: readers would follow them.");

    /// <summary>An old address that is not a path of this site.</summary>
    public static readonly DiagnosticRule BadRedirect = new("BRF0212", Severity.Error, "Not a path of this site",
        "'redirect_from' lists paths from the site's root, starting with '/': no host, no query, no fragment, no '..'.");

    /// <summary>A reference that cannot be an id.</summary>
    public static readonly DiagnosticRule BadReference = new("BRF0213", Severity.Error, "Not an id",
        "Records are named by id, the file name without extension. Somebody without a record is written as '{ name: … }'.");

    /// <summary>An identifier of another database in the wrong shape.</summary>
    public static readonly DiagnosticRule BadIdentifier = new("BRF0214", Severity.Error, "Not an identifier of that database",
        "Each key of 'same_as' takes the identifier by itself, as that database writes it, not its address.");

    /// <summary>A reliability that is no Admiralty grade.</summary>
    public static readonly DiagnosticRule BadReliability = new("BRF0215", Severity.Error, "Not an Admiralty grade",
        "A letter a to f for the source and a digit 1 to 6 for the information: 'b2'.");

    /// <summary>A quotation beyond the limit.</summary>
    public static readonly DiagnosticRule QuoteTooLong = new("BRF0216", Severity.Error, "Quotation too long",
        "A quotation has 25 words at most: enough for a speaker's own words, short enough to be fair use. Report the rest in indirect speech.");

    /// <summary>Several paragraphs where one is asked for.</summary>
    public static readonly DiagnosticRule SeveralParagraphs = new("BRF0217", Severity.Error, "More than one paragraph",
        "The key takes one paragraph of plain text. Longer text belongs in 'description' or in the body.");

    /// <summary>Something else than true or false.</summary>
    public static readonly DiagnosticRule NotTrueOrFalse = new("BRF0218", Severity.Error, "Not true or false",
        "'yes', 'on' and '1' mean true to some readers of YAML and text to others; 'true' and 'false' are the same to all.");

    /// <summary>Not a whole number within bounds.</summary>
    public static readonly DiagnosticRule BadNumber = new("BRF0219", Severity.Error, "Not a number within bounds",
        "The key takes a whole number within the bounds that the message states.");

    /// <summary>A rule that does not exist, or whose level is fixed.</summary>
    public static readonly DiagnosticRule BadRuleLevel = new("BRF0220", Severity.Error, "Rule or level that cannot be set",
        "'rules' sets editorial rules (codes from BRF2000 on) to 'error', 'warning' or 'off'. Errors stay errors.");

    /// <summary>An empty item of a list.</summary>
    public static readonly DiagnosticRule EmptyItem = new("BRF0221", Severity.Error, "Empty item in a list",
        "A hyphen with nothing after it is a value that was forgotten. Write it, or remove the hyphen.");

    /// <summary>A source with neither title nor address.</summary>
    public static readonly DiagnosticRule SourceWithoutName = new("BRF0223", Severity.Error, "Source without title and address",
        "A reader must be able to find the source: it needs a 'title' or a 'url'.");

    /// <summary>A value of a site's vocabulary that cannot be written in content.</summary>
    public static readonly DiagnosticRule BadTermId = new("BRF0224", Severity.Error, "Not a vocabulary value",
        "Values of a vocabulary are words of lower-case letters and digits joined by hyphens: 'data-theft'.");

    /// <summary>A picture outside the assets.</summary>
    public static readonly DiagnosticRule BadImagePath = new("BRF0225", Severity.Error, "Not the path of an asset",
        "Pictures are kept under 'assets/' in the input folder and named by that path: 'assets/map.png'. Nothing is loaded from other sites.");

    /// <summary>An e-mail address that is not one.</summary>
    public static readonly DiagnosticRule BadEmail = new("BRF0226", Severity.Error, "Not an e-mail address",
        "An e-mail address has a name, '@' and a domain.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnknownKey, MissingKey, WrongType, UnknownTerm, BadDate, Season, NotOneDay, BadCountry, BadZone, BadLanguage, BadUrl, BadRedirect,
        BadReference, BadIdentifier, BadReliability, QuoteTooLong, SeveralParagraphs, NotTrueOrFalse, BadNumber, BadRuleLevel, EmptyItem, SourceWithoutName, BadTermId, BadImagePath, BadEmail,
    ];
}
