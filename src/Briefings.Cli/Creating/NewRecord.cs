using System.Globalization;
using Briefings.Cli.Editors;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Model;

namespace Briefings.Cli.Creating;

/// <summary><c>briefings new article</c> and its like: a draft with every key explained, which passes the check as it is.</summary>
internal static class NewRecord
{
    /// <summary>Writes the draft and prints its path.</summary>
    public static int Create(RecordKind kind, string id, string input, ConsoleEnvironment console)
    {
        if (Refusal(kind, id, input) is { } refusal)
        {
            console.Error.WriteLine("briefings: " + refusal);
            return ExitCode.WrongUsage;
        }

        var path = $"{input.TrimEnd('/')}/{kind.Collection.Folder()}/{id}{kind.Extension}";
        Template.Write(path, TextOf(kind, id, input, console.Time));
        console.Out.WriteLine(path);
        return ExitCode.Success;
    }

    /// <summary>The text of a draft.</summary>
    /// <param name="kind">Of what.</param>
    /// <param name="id">Its id.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="time">Says which day it is.</param>
    public static string TextOf(RecordKind kind, string id, string input, TimeProvider time) =>
        Template.Fill(kind.Template, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ID"] = id,
            ["SCHEMA"] = new EditorFiles(input).SchemaLine(kind.Name),
            ["TITLE"] = TitleOf(id),
            ["TODAY"] = time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });

    private static string? Refusal(RecordKind kind, string id, string input)
    {
        if (!RecordId.IsValid(id))
        {
            return $"{Quoting.Quote(id)} is not an id: lower-case letters a to z and digits, in words joined by single hyphens; "
                + RecordId.Remedy(id, "choose another");
        }

        if (SiteFolders.Refusal(input) is { } noSite) return noSite;
        if (LeadsOut(kind, input)) return $"{Quoting.Quote(kind.Collection.Folder())} is a link that leads out of the input folder; put a folder in its place";
        return ExistingFile(kind, id, input) is { } existing ? $"{kind.Name} '{id}' exists already: {existing.Replace('\\', '/')}" : null;
    }

    private static bool LeadsOut(RecordKind kind, string input) =>
        RealPath.Of(Path.Combine(input, kind.Collection.Folder())) is { } folder && RealPath.Of(input) is { } root && !RealPath.IsWithin(folder, root);

    // Folders inside a collection only tidy: the id is taken wherever the file is.
    private static string? ExistingFile(RecordKind kind, string id, string input)
    {
        var folder = Path.Combine(input, kind.Collection.Folder());
        if (!Directory.Exists(folder)) return null;
        string[] names = kind.Extension == ".md" ? [id + ".md"] : [id + ".yaml", id + ".yml"];
        return Directory.EnumerateFiles(folder, id + ".*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .FirstOrDefault(file => names.Contains(Path.GetFileName(file), StringComparer.Ordinal));
    }

    private static string TitleOf(string id)
    {
        var words = id.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
