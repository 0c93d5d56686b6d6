namespace Briefings.Diagnostics;

/// <summary>00xx: files and folders that cannot be taken as content.</summary>
public static class FileRules
{
    /// <summary>The input folder does not exist.</summary>
    public static readonly DiagnosticRule InputMissing = new("BRF0001", Severity.Error, "No input folder",
        "Content is read from one folder, 'input' unless --input names another. Run in the site's folder, or create a site with 'briefings new site'.");

    /// <summary>There is no <c>site.yaml</c>.</summary>
    public static readonly DiagnosticRule SiteFileMissing = new("BRF0002", Severity.Error, "No site.yaml",
        "The title, the address and the zone of a site are stated in 'site.yaml' at the top of the input folder.");

    /// <summary>A file or folder that the system does not let us read.</summary>
    public static readonly DiagnosticRule Unreadable = new("BRF0003", Severity.Error, "File cannot be read",
        "The file vanished while it was read, points nowhere, or its permissions forbid reading. Nothing is published without it.");

    /// <summary>A link that leads out of the input folder or the theme.</summary>
    public static readonly DiagnosticRule LinkLeadsOut = new("BRF0004", Severity.Error, "Link leads out of the folder",
        "A site is published from its input folder and its theme alone, so that nothing else on the machine can be published by accident. Copy the file in.");

    /// <summary>A text file beyond the limit.</summary>
    public static readonly DiagnosticRule TooLarge = new("BRF0005", Severity.Error, "File too large",
        "A text file may have 8 MB, and one text in it, such as the body of an article, 524,288 characters. Split it into several files, or put data under 'assets/'.");

    /// <summary>A file with nothing in it.</summary>
    public static readonly DiagnosticRule EmptyFile = new("BRF0006", Severity.Error, "Empty file",
        "An empty file is usually a mistake in saving or copying. Write its content or delete the file. A template that shows nothing holds a comment: {{! nothing }}.");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new("BRF0007", Severity.Error, "Not UTF-8",
        "All text is UTF-8, with or without a byte order mark. Save the file again with that encoding.");

    /// <summary>A control character.</summary>
    public static readonly DiagnosticRule ControlCharacter = new("BRF0008", Severity.Error, "Control character",
        "Text holds no control characters but tab and line feed: they are invisible, and feeds and browsers refuse them.");

    /// <summary>A control of writing direction that stays open, or closes nothing.</summary>
    public static readonly DiagnosticRule BidiControl = new("BRF0009", Severity.Error, "Unbalanced text direction",
        "A control of writing direction (U+202A to U+202E, U+2066 to U+2069) that is not closed on its line can make text read other than it is. Close or remove it.");

    /// <summary>A file name that is no id.</summary>
    public static readonly DiagnosticRule BadId = new("BRF0010", Severity.Error, "File name is not an id",
        "A record's id is its file name: lower-case letters a to z and digits, in words joined by single hyphens ('apt40', 'nz-parliament-2021').");

    /// <summary>A page whose address belongs to something else.</summary>
    public static readonly DiagnosticRule ReservedId = new("BRF0011", Severity.Error, "Reserved page id",
        "A page is published at '/id/', and some of those addresses are taken by the collections, the search, the data and the site's own files. Rename the page.");

    /// <summary>Two files with the same id in one collection.</summary>
    public static readonly DiagnosticRule DuplicateId = new("BRF0012", Severity.Error, "Two files with one id",
        "Folders inside a collection only tidy; the file name alone is the id, '.yml' and '.yaml' alike. Rename or delete one of the files.");

    /// <summary>A name that cannot be an address.</summary>
    public static readonly DiagnosticRule BadFileName = new("BRF0013", Severity.Error, "Unusable file name",
        "The name holds a control character, a backslash or bytes that are not UTF-8, so no address and no message can show it. Rename the file.");

    /// <summary>Two assets whose names differ only in case.</summary>
    public static readonly DiagnosticRule CaseClash = new("BRF0014", Severity.Error, "Names differ only in case",
        "On file systems that ignore case one of the two files would replace the other. Rename one of them.");

    /// <summary>A Markdown file that does not start with front matter.</summary>
    public static readonly DiagnosticRule NoFrontMatter = new("BRF0015", Severity.Error, "No front matter",
        "Articles and pages start with '---' on a line of its own, their keys in YAML, and a second '---' line.");

    /// <summary>Front matter that is not closed.</summary>
    public static readonly DiagnosticRule UnclosedFrontMatter = new("BRF0016", Severity.Error, "Front matter is not closed",
        "The front matter ends at a line that is just '---'; without it the whole text would be read as keys.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        InputMissing, SiteFileMissing, Unreadable, LinkLeadsOut, TooLarge, EmptyFile, NotUtf8, ControlCharacter, BidiControl,
        BadId, ReservedId, DuplicateId, BadFileName, CaseClash, NoFrontMatter, UnclosedFrontMatter,
    ];
}
