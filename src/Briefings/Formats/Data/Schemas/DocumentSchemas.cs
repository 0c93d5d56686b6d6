using System.Text.Json.Nodes;
using Briefings.Model;
using Briefings.Site;
using static Briefings.Formats.Data.Schemas.Member;

namespace Briefings.Formats.Data.Schemas;

/// <summary>Whole documents: a record's file, a collection's file, the catalogue.</summary>
internal sealed class DocumentSchemas(PageContext context)
{
    private readonly RecordShapes _records = new(context.Vocabulary);

    /// <summary><c>index.json</c> beside a record's page (<see cref="RecordFile"/>); the record itself is its definition <c>record</c>.</summary>
    public JsonObject RecordDocument(Collection collection, string name)
    {
        var document = Shape.Object("A record, with what others say and record of it. Lists that grow with the site end after a page's length.",
        [
            Names(name),
            Always("type", Shape.Const(collection.Singular(), "Which collection it is of.")),
            Always("title", Shape.Text("What it is called.")),
            Perhaps("kind", Shape.Text("Its kind in words.")),
            Perhaps("summary", Shape.Text("One paragraph of plain text.")),
            Perhaps("dates", Shape.List(Shape.Object("A date with its role.",
                Always("label", Shape.Text("What the date says of the record.")),
                Always("date", RecordShapes.Date("The date."))), "The dates that it states.")),
            Always("url", Shape.Url("Its page.")),
            Always("record", Shape.Reference("#/$defs/record", "The record itself.")),
            .. OfOthers(collection),
        ]);
        document["$defs"] = new JsonObject { ["record"] = _records.Of(collection) };
        return document;
    }

    /// <summary>A collection as one document (<see cref="RecordsJsonFile"/>).</summary>
    public JsonObject CollectionDocument(Collection collection, string name) => Shape.Object($"All published records of a kind: {collection.Folder()}.",
        Names(name),
        Always("site", Shape.Object("Whose record it is.", Always("title", Shape.Text("The site's name.")), Always("url", Shape.Url("Its home page.")))),
        Perhaps("licence", Shape.Common(CommonSchema.Licence, "On what terms the record may be used.")),
        Always("edition", CommonSchema.Day("As of which day.")),
        Always("count", Shape.Count("How many records there are.")),
        Always("records", All(Shape.Reference($"{SchemaFiles.NameOf(collection)}#/$defs/record", "A record."), "The records, sorted by id.")));

    /// <summary><c>/data/site.json</c> (<see cref="SiteCatalogue"/>).</summary>
    public JsonObject Catalogue(string name) => Shape.Object("What the site is, and everything of it that can be downloaded.",
        Names(name),
        Always("title", Shape.Text("The site's name.")),
        Perhaps("description", Shape.Text("One paragraph of plain text.")),
        Always("url", Shape.Url("Its home page.")),
        Always("language", Shape.Text("Its language (BCP 47).")),
        Perhaps("licence", Shape.Common(CommonSchema.Licence, "On what terms the record may be used.")),
        Always("edition", CommonSchema.Day("As of which day.")),
        Always("generator", Shape.Text("What made it.")),
        Perhaps("downloads", Shape.List(Shape.Object("A file of the record.",
            [.. FileMembers(), Always("format", Shape.Text("Its format in a word.")), Always("records", Shape.Count("How many records or rows it holds.")), Perhaps("schema", Shape.Url("The schema that it is valid against."))]),
            "The record, file by file.")),
        Perhaps("schemas", Shape.List(Shape.Object("A schema.", [.. FileMembers(), Always("title", Shape.Text("What it describes."))]), "What the JSON files look like.")));

    private IEnumerable<Member> OfOthers(Collection collection)
    {
        if (collection == Collection.Actors)
        {
            yield return Perhaps("linked_by", Shape.List(_records.Link("A relation that another actor's record states, with that actor under 'actor'."), "Relations to it."));
            yield return Perhaps("office_holders", Shape.List(RecordShapes.Office("An office.", Always("person", RecordShapes.Party("Who holds or held it."))), "People who hold or held its offices."));
            yield return Perhaps("claims_against", Claims("What it is said to have done."));
            yield return Perhaps("claims_by", Claims("What it says that others did."));
        }

        if (collection is Collection.Responses or Collection.Sources) yield return Perhaps("claims", Claims("Who is said in it to have done what."));
        if (collection is Collection.Actors or Collection.Incidents or Collection.Topics or Collection.Articles) yield return Perhaps("timeline", Timeline());
        yield return Perhaps("articles", RecordShapes.References("Articles about it, newest first."));
        foreach (var (name, description) in LinksInto(collection)) yield return Perhaps(name, RecordShapes.References(description));
    }

    private static (string Name, string Description)[] LinksInto(Collection collection) => collection switch
    {
        Collection.Responses => [("denied_by", "Responses that deny it."), ("answered_by", "Responses that answer it.")],
        Collection.Sources => [("cited_by", "Records that cite it."), ("retold_by", "Sources that retell it.")],
        _ => [],
    };

    private static JsonObject Timeline() => Shape.Object("What happened when, newest first.",
        Always("count", Shape.Count("How many entries there are, shown or not.")),
        Perhaps("url", Shape.Url("Where all of them are, when they are not all here.")),
        Always("entries", Shape.List(Shape.Object("An entry.",
            Perhaps("date", RecordShapes.Date("When; absent when nobody says.")),
            Always("label", Shape.Text("What the date says of the record.")),
            Perhaps("text", Shape.Text("The step of the record that it stands for.")),
            Always("record", Shape.Common(CommonSchema.Reference, "The record."))), "The newest entries.")));

    private static JsonObject Claims(string description) => Shape.List(Shape.Common(CommonSchema.Claim, "A claim."), description);

    private static JsonObject All(JsonObject items, string description)
    {
        var list = Shape.List(items, description);
        list.Remove("minItems");
        return list;
    }

    private static IEnumerable<Member> FileMembers() =>
    [
        Always("path", Shape.Text("Where it is below the home page.")),
        Always("url", Shape.Url("Where it is.")),
        Always("bytes", Shape.Count("Its length.")),
        Always("sha256", Shape.Text("^[0-9a-f]{64}$", "The hash of its bytes.")),
    ];

    private Member Names(string name) => Always("$schema", Shape.Const(SchemaFile.UrlOf(context, name), "This schema."));
}
