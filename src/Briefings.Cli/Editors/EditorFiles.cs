using System.Text;
using System.Text.Json.Nodes;
using Briefings.Content.Schemas;

namespace Briefings.Cli.Editors;

/// <summary>The <c>.vscode</c> folder of a site: beside its input folder, where VS Code looks when the site's folder is opened.</summary>
/// <param name="input">The input folder.</param>
internal sealed class EditorFiles(string input)
{
    private const string Folder = ".vscode";
    private const string SchemaFolder = Folder + "/briefings";
    private const string Extension = "redhat.vscode-yaml";
    private const string EmptyObject = "{}\n";

    private readonly string _inputName = Path.GetFileName(FullPath(input));
    private readonly string _root = Path.GetDirectoryName(FullPath(input)) ?? FullPath(input);

    /// <summary>The line that names the schema of a new record, with its line end; empty when the site has no schemas.</summary>
    /// <param name="kind">The kind of record: <c>actor</c>.</param>
    public string SchemaLine(string kind)
    {
        var file = $"{SchemaFolder}/{EditorSchema.FileNameOf(kind)}";
        // A new record stands in the folder of its collection, which stands in the input folder.
        return File.Exists(Path.Combine(_root, file)) ? $"# yaml-language-server: $schema=../../{file}\n" : "";
    }

    /// <summary>Writes the schemas; gives the files that changed, as paths from the site's folder.</summary>
    public IReadOnlyList<string> WriteSchemas(IReadOnlyList<EditorSchema> schemas) =>
        [.. schemas.Select(schema => $"{SchemaFolder}/{schema.FileName}").Zip(schemas, (file, schema) => Replace(file, schema.Text) ? file : "").Where(file => file.Length > 0)];

    /// <summary>
    /// Writes or changes the settings; gives the files that changed, and those that are not JSON and were left alone, each with what to add.
    /// </summary>
    public (IReadOnlyList<string> Changed, IReadOnlyList<string> Remedies) WriteSettings(IReadOnlyList<EditorSchema> schemas)
    {
        var entries = schemas.Where(schema => schema.Files.Length > 0).Select(schema => KeyValuePair.Create<string, JsonNode>(
            $"./{SchemaFolder}/{schema.FileName}", new JsonArray([.. schema.Files.Select(glob => (JsonNode)$"{_inputName}/{glob}")]))).ToList();
        var (changed, remedies) = (new List<string>(), new List<string>());
        Change("settings.json", text => SettingsText.WithMembers(text, "yaml.schemas", entries), "an object 'yaml.schemas' with the files of each schema");
        Change("extensions.json", text => SettingsText.WithWord(text, "recommendations", Extension), $"'{Extension}' in a list 'recommendations'");
        return (changed, remedies);

        void Change(string name, Func<string, string?> change, string content)
        {
            var file = $"{Folder}/{name}";
            var path = Path.Combine(_root, file);
            if (change(File.Exists(path) ? File.ReadAllText(path) : EmptyObject) is not { } text) remedies.Add($"{file} cannot be changed, for it is not the JSON that VS Code writes; add {content}, as the guide shows");
            else if (Replace(file, text)) changed.Add(file);
        }
    }

    private bool Replace(string file, string text)
    {
        var path = Path.Combine(_root, file);
        if (File.Exists(path) && string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal)) return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return true;
    }

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
