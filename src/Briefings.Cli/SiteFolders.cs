using Briefings.Content;

namespace Briefings.Cli;

/// <summary>Whether a folder is what a command can work on.</summary>
internal static class SiteFolders
{
    /// <summary>Why it is no site's input folder; null when it is one.</summary>
    public static string? Refusal(string input) =>
        File.Exists(Path.Combine(input, "site.yaml")) || File.Exists(Path.Combine(input, "site.yml"))
            ? null
            : $"there is no site in {Quoting.Quote(input)} (no site.yaml); name its input folder with --input, or make a site with 'briefings new site'";
}
