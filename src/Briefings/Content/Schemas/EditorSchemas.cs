using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Briefings.Content.Binding;
using Briefings.Model;

namespace Briefings.Content.Schemas;

/// <summary>A schema that an editor's tool reads.</summary>
/// <param name="Name">What it describes: <c>actor</c>.</param>
/// <param name="Files">Which files of the input folder it holds for, as globs; empty for front matter, which no glob can name.</param>
/// <param name="Text">The schema.</param>
internal sealed record EditorSchema(string Name, ImmutableArray<string> Files, string Text)
{
    /// <summary>Its file name.</summary>
    public string FileName => FileNameOf(Name);

    /// <summary>The file name of a schema.</summary>
    public static string FileNameOf(string name) => name + ".schema.json";
}

/// <summary>
/// The schemas of everything that editors write, with the site's own vocabulary. They are of draft 7, the newest that every YAML tool reads. They
/// judge form: what a reader of single values can see. Whether an id leads anywhere or a day exists is for the check.
/// </summary>
internal static class EditorSchemas
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, RecordShape Shape, ImmutableArray<string> Files)[] Records =
    [
        ("site", SiteBinder.Shape, ["site.yaml", "site.yml"]),
        ("article", ArticleBinder.Shape, []),
        ("actor", ActorBinder.Shape, FilesOf(Collection.Actors)),
        ("incident", IncidentBinder.Shape, FilesOf(Collection.Incidents)),
        ("response", ResponseBinder.Shape, FilesOf(Collection.Responses)),
        ("source", SourceBinder.Shape, FilesOf(Collection.Sources)),
        ("topic", TopicBinder.Shape, FilesOf(Collection.Topics)),
        ("page", PageBinder.Shape, []),
    ];

    /// <summary>All of them.</summary>
    /// <param name="vocabulary">The site's.</param>
    public static ImmutableArray<EditorSchema> Of(Vocabulary vocabulary)
    {
        var schemas = ImmutableArray.CreateBuilder<EditorSchema>();
        foreach (var (name, shape, files) in Records)
        {
            var records = new RecordSchema(vocabulary, ScalarReading.Yaml);
            schemas.Add(new(name, files, Write(name, shape.Phrase, records.Of(shape), records)));
        }

        var keys = new RecordSchema(vocabulary, ScalarReading.Yaml);
        schemas.Add(new("vocabulary", ["vocabulary.yaml", "vocabulary.yml"], Write("vocabulary", VocabularyBinder.Shape.Phrase, VocabularySchema.Of(DefaultVocabulary.Load(), keys), keys)));
        return schemas.DrainToImmutable();
    }

    private static ImmutableArray<string> FilesOf(Collection collection) => [$"{collection.Folder()}/**/*.yaml", $"{collection.Folder()}/**/*.yml"];

    private static string Write(string name, string phrase, JsonObject content, RecordSchema records)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["$id"] = EditorSchema.FileNameOf(name), ["title"] = "Briefings: " + phrase };
        foreach (var (key, value) in content) schema.Add(key, value?.DeepClone());
        schema[records.Definitions] = records.Shared();

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented)) schema.WriteTo(writer);
        stream.WriteByte((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
