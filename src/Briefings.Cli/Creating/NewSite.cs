using System.Globalization;
using Briefings.Cli.Editors;
using Briefings.Content;
using Briefings.Content.Schemas;

namespace Briefings.Cli.Creating;

/// <summary><c>briefings new site</c>: a small site of example content, which builds strictly as it is.</summary>
internal static class NewSite
{
    private const string Templates = "Templates/site/";

    /// <summary>Writes the site into a folder that is empty or does not exist.</summary>
    public static int Create(string folder, ConsoleEnvironment console)
    {
        if (Refusal(folder) is { } refusal)
        {
            console.Error.WriteLine("briefings: " + refusal);
            return ExitCode.WrongUsage;
        }

        // The example's zone is UTC: a day that has not begun there would keep its article waiting.
        var today = console.Time.GetUtcNow();
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TODAY"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["LAST_YEAR"] = today.AddYears(-1).ToString("yyyy", CultureInfo.InvariantCulture),
        };
        foreach (var template in EmbeddedFiles.Below(Templates))
            Template.Write(Path.Combine(folder, NameOf(template)), Template.Fill(template, words));
        var files = new EditorFiles(Path.Combine(folder, "input"));
        var schemas = EditorSchemas.Of(DefaultVocabulary.Load());
        files.WriteSchemas(schemas);
        files.WriteSettings(schemas);
        console.Out.WriteLine($"Made a site in {folder}. Next:");
        console.Out.WriteLine($"  cd {folder}");
        console.Out.WriteLine("  briefings preview");
        return ExitCode.Success;
    }

    private static string? Refusal(string folder)
    {
        if (folder.Length == 0 || folder.Contains('\0', StringComparison.Ordinal)) return "'new site' takes the path of a folder, not nothing";
        if (File.Exists(folder)) return $"{Quoting.Quote(folder)} is a file; choose a folder";
        var isFree = !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();
        return isFree ? null : $"{Quoting.Quote(folder)} is not empty; choose a folder that is empty or does not exist yet";
    }

    // A file that git reads cannot stand under its own name among the tool's sources.
    private static string NameOf(string template) => template[Templates.Length..] is "gitignore" ? ".gitignore" : template[Templates.Length..];
}
