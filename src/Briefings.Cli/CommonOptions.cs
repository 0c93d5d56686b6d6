using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Briefings.Model.Dates;

namespace Briefings.Cli;

/// <summary>The options that every command about a site takes.</summary>
internal sealed class CommonOptions
{
    private const int LongestRevision = 64;
    private static readonly BuildOptions Defaults = new();

    public Option<string> Input { get; } = Folder("--input", "Folder with the content.", Defaults.Input);

    public Option<string> Theme { get; } = Folder("--theme", "Folder with the site's own theme files; need not exist.", Defaults.Theme);

    public Option<string> Output { get; } = Folder("--output", "Folder that is published; replaced as a whole.", Defaults.Output);

    public Option<Uri?> BaseUrl { get; } = new("--base-url")
    {
        HelpName = "URL",
        Description = "Address of the site, in place of 'url' in site.yaml.",
        CustomParser = ReadUrl,
    };

    public Option<CalendarDay?> AsOf { get; } = new("--as-of")
    {
        HelpName = "DATE",
        Description = "Build day, such as 2026-11-21; later articles wait. [default: today in the site's zone]",
        CustomParser = ReadDay,
    };

    public Option<string> Revision { get; } = new("--revision")
    {
        HelpName = "NAME",
        Description = "Version of the content, such as a commit, for the footer of every page.",
        DefaultValueFactory = _ => "",
        CustomParser = ReadRevision,
    };

    public Option<string> ChangesSince { get; } = new("--changes-since")
    {
        HelpName = "REVISION",
        Description = "Add the page and feed \"What changed\" with what commits changed on the record since this Git revision.",
        DefaultValueFactory = _ => "",
        CustomParser = ReadChangesSince,
    };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Publish drafts too, and ask search engines to stay away." };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Count a warning as an error." };

    public Option<ReportFormat> Format { get; } = FormatOption.Of(
        "Form of the report.", ("text", ReportFormat.Text), ("json", ReportFormat.Json), ("sarif", ReportFormat.Sarif), ("github", ReportFormat.Github));

    /// <summary>Offers all of them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Input);
        command.Add(Theme);
        command.Add(Output);
        command.Add(BaseUrl);
        command.Add(AsOf);
        command.Add(Revision);
        command.Add(ChangesSince);
        command.Add(Drafts);
        command.Add(Strict);
        command.Add(Format);
    }

    /// <summary>What was asked for.</summary>
    public BuildOptions Read(ParseResult result) => new()
    {
        Input = result.GetValue(Input)!,
        Theme = result.GetValue(Theme)!,
        Output = result.GetValue(Output)!,
        BaseUrl = result.GetValue(BaseUrl),
        AsOf = result.GetValue(AsOf),
        Revision = result.GetValue(Revision)!,
        ChangesSince = result.GetValue(ChangesSince)!,
        Drafts = result.GetValue(Drafts),
        Strict = result.GetValue(Strict),
    };

    private static Option<string> Folder(string name, string description, string folder) => new(name)
    {
        HelpName = "FOLDER",
        Description = description,
        DefaultValueFactory = _ => folder,
        CustomParser = result => ReadFolder(result, name),
    };

    private static string? ReadFolder(ArgumentResult result, string name)
    {
        var text = result.Tokens[0].Value;
        if (text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal)) return text;
        result.AddError($"{name} takes the path of a folder, not nothing");
        return null;
    }

    private static Uri? ReadUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            && url is { Query.Length: 0, Fragment.Length: 0, UserInfo.Length: 0 } && !url.AbsolutePath.Contains("//", StringComparison.Ordinal))
        {
            return url;
        }

        result.AddError($"--base-url takes an address such as 'https://example.org/', without query, fragment or doubled slash, not '{text}'");
        return null;
    }

    private static CalendarDay? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new CalendarDay(day.Year, day.Month, day.Day);
        result.AddError($"--as-of takes a day such as '2026-11-21', not '{text}'");
        return null;
    }

    private static string? ReadRevision(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Length <= LongestRevision && !text.Any(char.IsControl)) return text;
        result.AddError($"--revision takes one line of at most {LongestRevision} characters, such as a commit");
        return null;
    }

    private static string? ReadChangesSince(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Length > 0) return text;
        result.AddError("--changes-since takes a Git revision, such as a tag, not nothing");
        return null;
    }
}
