namespace Briefings.Diagnostics;

/// <summary>04xx: mistakes in Markdown.</summary>
public static class TextRules
{
    /// <summary>A wiki link, speaker or filter that names no record.</summary>
    public static readonly DiagnosticRule UnknownRecord = new("BRF0401", Severity.Error, "Unknown record in a text",
        "A wiki link or a block names a record that does not exist. Correct the id, or escape the brackets with a backslash when no link is meant.");

    /// <summary>A wiki link that fits several records.</summary>
    public static readonly DiagnosticRule AmbiguousRecord = new("BRF0402", Severity.Error, "Wiki link fits several records",
        "An id may exist in several collections, and a name may belong to several actors. Write which one is meant, as [[actor:id]].");

    /// <summary>A published text that points at an unpublished record.</summary>
    public static readonly DiagnosticRule UnpublishedRecord = new("BRF0403", Severity.Error, "Link to an unpublished record",
        "Published content links to a draft or to an article whose day has not come. Publish the record or remove the link.");

    /// <summary>A citation of a source that does not exist.</summary>
    public static readonly DiagnosticRule UnknownSource = new("BRF0404", Severity.Error, "Unknown source in a text",
        "A citation or a quotation names a source that has no record. Correct the id, or add the source under sources/.");

    /// <summary>A citation that cannot be read.</summary>
    public static readonly DiagnosticRule MalformedCitation = new("BRF0405", Severity.Error, "Malformed citation",
        "A citation is [@id], [@id, p. 3] or [@first; @second]: every part starts with @ and the id of a source.");

    /// <summary>A link or an image whose address is not allowed.</summary>
    public static readonly DiagnosticRule ForbiddenAddress = new("BRF0406", Severity.Error, "Address not allowed",
        "Links lead to http, https or mailto addresses, or to paths of this site; anything else may run code in the reader's browser or leads nowhere.");

    /// <summary>A link inside another.</summary>
    public static readonly DiagnosticRule NestedLink = new("BRF0407", Severity.Error, "Link inside a link",
        "HTML has no links inside links. Put the record link, citation or note behind the other link.");

    /// <summary>An image without alternative text.</summary>
    public static readonly DiagnosticRule MissingAlt = new("BRF0408", Severity.Error, "Image without a description",
        "Readers who do not see an image need its text (WCAG 2.2, 1.1.1). Write what it shows.");

    /// <summary>A <c>:::</c> block that does not exist.</summary>
    public static readonly DiagnosticRule UnknownBlock = new("BRF0409", Severity.Error, "Unknown block",
        "The blocks are :::timeline, :::quote, :::note and :::figure, and in drafts :::captured.");

    /// <summary>A <c>:::</c> block without its closing line.</summary>
    public static readonly DiagnosticRule UnclosedBlock = new("BRF0410", Severity.Error, "Unclosed block",
        "A block ends with a line of as many colons as it began with; one that holds another block takes more colons than the inner one.");

    /// <summary>An argument of a block that does not exist, is missing, or cannot be read.</summary>
    public static readonly DiagnosticRule BadBlockArgument = new("BRF0411", Severity.Error, "Wrong argument of a block",
        "Arguments are key=value or key=\"several words\", each key once, with values that the block knows.");

    /// <summary>A quotation that is too long.</summary>
    public static readonly DiagnosticRule LongQuotation = new("BRF0412", Severity.Error, "Quotation too long",
        "Quotations have 25 words at most. Shorten it, or tell the rest in your own words.");

    /// <summary>A block in a place where it cannot stand, or with content that it cannot have.</summary>
    public static readonly DiagnosticRule MisplacedBlock = new("BRF0413", Severity.Error, "Misplaced block",
        "A timeline and a captured text stand at the top level of the text; a timeline has no content of its own.");

    /// <summary>Markdown nested too deeply to be sensible.</summary>
    public static readonly DiagnosticRule TooDeep = new("BRF0414", Severity.Error, "Markdown nested too deeply",
        "Lists, quotations, brackets or emphasis are nested deeper than any reader could follow. Flatten the text.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnknownRecord, AmbiguousRecord, UnpublishedRecord, UnknownSource, MalformedCitation, ForbiddenAddress, NestedLink, MissingAlt,
        UnknownBlock, UnclosedBlock, BadBlockArgument, LongQuotation, MisplacedBlock, TooDeep,
    ];
}
