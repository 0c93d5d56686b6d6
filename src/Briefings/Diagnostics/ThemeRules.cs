namespace Briefings.Diagnostics;

/// <summary>05xx: mistakes in the theme's templates and assets.</summary>
public static class ThemeRules
{
    /// <summary>A template that the template language cannot read.</summary>
    public static readonly DiagnosticRule BadTemplate = new("BRF0501", Severity.Error, "Template cannot be read",
        "An expression in a template is not well formed: a brace, bracket or quote is missing, or an argument is too many. Nothing is rendered with such a template.");

    /// <summary>A template that names a value which the page does not have.</summary>
    public static readonly DiagnosticRule UnknownValue = new("BRF0502", Severity.Error, "Unknown value in a template",
        "A template asks for a value that the page, or the item within it, does not have. It would render as nothing, so it is an error. Correct the name.");

    /// <summary>A template that includes a partial which the theme does not have.</summary>
    public static readonly DiagnosticRule UnknownPartial = new("BRF0503", Severity.Error, "Unknown partial",
        "A template includes a partial, but the theme has no such file in partials/. Correct the name or add the file.");

    /// <summary>A template that calls a helper which does not exist.</summary>
    public static readonly DiagnosticRule UnknownHelper = new("BRF0504", Severity.Error, "Unknown helper",
        "An expression with arguments calls a helper. Only the built-in helpers exist; a theme cannot add any.");

    /// <summary>A text key that strings.yaml does not have, or a text without its parameter.</summary>
    public static readonly DiagnosticRule UnknownText = new("BRF0505", Severity.Error, "Unknown text",
        "A template asks for a text by key, but strings.yaml has no such key, or the text needs a parameter that the template does not give.");

    /// <summary>A theme asset that does not exist.</summary>
    public static readonly DiagnosticRule UnknownAsset = new("BRF0506", Severity.Error, "Unknown theme asset",
        "A template or stylesheet refers to a file that is not in the theme's assets/. Correct the name or add the file.");

    /// <summary>A page whose layout the theme does not have.</summary>
    public static readonly DiagnosticRule MissingLayout = new("BRF0507", Severity.Error, "Missing layout",
        "A page is rendered with the layout of its kind; the theme has no such file in layouts/.");

    /// <summary>A strings.yaml that is not a flat list of keys and texts.</summary>
    public static readonly DiagnosticRule BadStrings = new("BRF0508", Severity.Error, "Bad strings.yaml",
        "strings.yaml is one mapping from key to text, without nesting and with each key once.");

    /// <summary>A block that is not closed, or closed without having been opened.</summary>
    public static readonly DiagnosticRule UnbalancedBlock = new("BRF0509", Severity.Error, "Unbalanced block",
        "Every {{#block}} in a template is closed by its own {{/block}}, in the order of nesting and in the same file.");

    /// <summary>A file in layouts/ or partials/ that is no template.</summary>
    public static readonly DiagnosticRule MisplacedFile = new("BRF0510", Severity.Error, "Misplaced theme file",
        "Templates in layouts/ and partials/ have names that end in .html; any other file there would never be used. Rename it, or move it to assets/.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        BadTemplate, UnknownValue, UnknownPartial, UnknownHelper, UnknownText, UnknownAsset, MissingLayout, BadStrings, UnbalancedBlock,
        MisplacedFile,
    ];
}
