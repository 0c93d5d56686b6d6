using System.Text.Json.Nodes;
using Briefings.Formats.Stix;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data.Schemas;

/// <summary>Every schema that is published, under <c>/data/schema/</c>. What joins here is listed in the catalogue and served with the right type.</summary>
internal static class SchemaFiles
{
    /// <summary>The schema of the catalogue.</summary>
    public const string Catalogue = "site.json";

    /// <summary>The schema of a record's own file: <c>actor.json</c>.</summary>
    public static string NameOf(Collection collection) => collection.Singular() + ".json";

    /// <summary>The schema of a collection's file: <c>actors.json</c>.</summary>
    public static string NameOfAll(Collection collection) => collection.Folder() + ".json";

    /// <summary>All of them, each made when it is written.</summary>
    public static IEnumerable<SchemaFile> All(PageContext context)
    {
        var documents = new DocumentSchemas(context);
        return Collections.All
            .Select(collection => File(NameOf(collection), $"A record of this site: {collection.Singular()}", name => documents.RecordDocument(collection, name)))
            .Concat(Downloads.Collections.Select(collection => File(NameOfAll(collection), $"All records of this site: {collection.Folder()}", name => documents.CollectionDocument(collection, name))))
            .Append(File(Catalogue, "The catalogue of all downloads", documents.Catalogue))
            .Append(File(StixExtensionSchema.FileName, "What our extension of STIX 2.1 holds", _ => new StixExtensionSchema(context.Vocabulary).Content()))
            .Append(File(Shape.CommonFile, "What the other schemas share", _ => new CommonSchema(context.Vocabulary).Content()));

        SchemaFile File(string name, string title, Func<string, JsonObject> content) => new(context, name, title, () => content(name));
    }
}
