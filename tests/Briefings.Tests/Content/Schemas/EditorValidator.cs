using Briefings.Content;
using Briefings.Content.Schemas;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Briefings.Tests.Content.Schemas;

/// <summary>A file of an input folder, as an editor's tool reads it.</summary>
/// <param name="Path">From the input folder.</param>
/// <param name="Content">Its keys.</param>
internal sealed record EditedFile(string Path, JToken Content)
{
    /// <summary>The files of an input folder that a schema is for, by path and text.</summary>
    public static IReadOnlyList<EditedFile> Of(IEnumerable<KeyValuePair<string, string>> files) =>
        [.. files.Where(file => SchemaOf(file.Key) is not null)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new EditedFile(file.Key, file.Key.EndsWith(".md", StringComparison.Ordinal) ? YamlAsJson.ReadFrontMatter(file.Value) : YamlAsJson.Read(file.Value)))];

    /// <summary>All that stand in a folder.</summary>
    public static IReadOnlyList<EditedFile> In(string folder) =>
        Of(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => KeyValuePair.Create(
            System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))));

    /// <summary>The schema that is for a path of the input folder.</summary>
    public static string? SchemaOf(string path) => path.Split('/')[0] switch
    {
        "site.yaml" or "site.yml" => "site",
        "vocabulary.yaml" or "vocabulary.yml" => "vocabulary",
        "articles" or "actors" or "incidents" or "responses" or "sources" or "pages" or "topics" => path.Split('/')[0][..^1],
        _ => null,
    };
}

/// <summary>The schemas for editors in a validator that is not ours; see <c>PublishedSchemas</c> for why all files are laid into one document.</summary>
internal static class EditorValidator
{
    private const string Base = "https://schemas.example/";

    /// <summary>The lines of each file on which something is wrong, by the place of the file in the list; 0 for a value that no file holds.</summary>
    public static ILookup<int, int> FaultyLines(IReadOnlyList<EditedFile> files)
    {
        var resolver = new JSchemaPreloadedResolver();
        foreach (var schema in EditorSchemas.Of(DefaultVocabulary.Load())) resolver.Add(new Uri(Base + schema.FileName), schema.Text);
        var properties = new JObject(files.Select((file, i) => new JProperty($"d{i}", new JObject { ["$ref"] = $"{Base}{EditedFile.SchemaOf(file.Path)}.schema.json" })));
        var whole = JSchema.Parse(
            new JObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["properties"] = properties }.ToString(), new JSchemaReaderSettings { Resolver = resolver });
        var bundle = new JObject(files.Select((file, i) => new JProperty($"d{i}", file.Content)));
        bundle.IsValid(whole, out IList<ValidationError> errors);
        return errors.SelectMany(Within).Select(error => bundle.SelectToken(error.Path)!)
            .SelectMany(token => YamlAsJson.LinesOf(token).DefaultIfEmpty(), (token, line) => (Place: PlaceOf(token), Line: line))
            .Distinct()
            .ToLookup(fault => fault.Place, fault => fault.Line);
    }

    private static int PlaceOf(JToken token) => token.Path.Split('.', '[')[0] is ['d', .. var place] ? int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) : -1;

    private static IEnumerable<ValidationError> Within(ValidationError error) => error.ChildErrors.SelectMany(Within).Prepend(error);
}
