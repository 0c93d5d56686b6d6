namespace Briefings;

/// <summary>What a build is asked for. Paths are as the user gave them: messages repeat them.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that editors write in.</summary>
    public string Input { get; init; } = "input";

    /// <summary>The site's own theme files, laid over the tool's; need not exist.</summary>
    public string Theme { get; init; } = "theme";

    /// <summary>The folder that is published.</summary>
    public string Output { get; init; } = "output";

    /// <summary>Overrides <c>url</c> of <c>site.yaml</c>: absolute, http or https; null to keep it.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The build day (<c>2026-11-21</c>); null for today in the site's zone.</summary>
    public Model.Dates.CalendarDay? AsOf { get; init; }

    /// <summary>The version of the content, such as a commit, for readers to cite; empty when not known.</summary>
    public string Revision { get; init; } = "";

    /// <summary>The revision whose successors the page "What changed" tells of; empty for no such page.</summary>
    public string ChangesSince { get; init; } = "";

    /// <summary>Whether drafts are published; such a site asks search engines to stay away.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether a warning counts as an error.</summary>
    public bool Strict { get; init; }
}
