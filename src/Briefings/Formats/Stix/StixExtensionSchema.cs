using System.Text.Json.Nodes;
using Briefings.Content.Binding;
using Briefings.Content.Schemas;
using Briefings.Formats.Data.Schemas;
using Briefings.Model;
using static Briefings.Formats.Data.Schemas.Member;

namespace Briefings.Formats.Stix;

/// <summary>What our extension holds on each kind of object: the definition that its <c>extension-definition</c> points to.</summary>
internal sealed class StixExtensionSchema(Vocabulary vocabulary)
{
    /// <summary>Its file name among the schemas.</summary>
    public const string FileName = "stix-extension.json";

    private static readonly (Collection Collection, RecordShape Shape)[] Records =
    [
        (Collection.Articles, ArticleBinder.Shape),
        (Collection.Actors, ActorBinder.Shape),
        (Collection.Incidents, IncidentBinder.Shape),
        (Collection.Responses, ResponseBinder.Shape),
        (Collection.Sources, SourceBinder.Shape),
        (Collection.Topics, TopicBinder.Shape),
    ];

    /// <summary>What comes after the title.</summary>
    public JsonObject Content()
    {
        var records = new RecordSchema(vocabulary, ScalarReading.Text);
        var definitions = records.Shared();
        var forms = new JsonArray();
        foreach (var (collection, shape) in Records)
        {
            definitions[collection.Folder()] = records.Of(shape);
            forms.Add((JsonNode)Form($"On an object that stands for a record: {shape.Phrase}.",
                [.. Identity(collection), Always("record", Shape.Reference($"#/$defs/{collection.Folder()}", "The record as its editor writes it."))]));
        }

        forms.Add((JsonNode)Form("On a note that holds the Markdown of an article.",
            [.. Identity(Collection.Articles), Always("text_of", Shape.Text("^report--", "The article's report."))]));
        forms.Add((JsonNode)Form("On an attribution: what its speaker said.", Always("claim", Claim())));
        forms.Add((JsonNode)Form("On a relation of actors: what its speaker said.", Always("link", Link())));
        return new() { ["description"] = "What the extension of Briefings says of an object of STIX 2.1.", ["oneOf"] = forms, [records.Definitions] = definitions };
    }

    private static JsonObject Form(string description, params IEnumerable<Member> members) =>
        Shape.Object(description, members.Prepend(Always("extension_type", Shape.Const("property-extension", "How STIX extends an object."))));

    private static IEnumerable<Member> Identity(Collection collection) =>
    [
        Always("collection", Shape.Const(collection.Folder(), "Of which collection the record is.")),
        Always("id", RecordShapes.Id("The record's id.")),
        Always("url", Shape.Url("Its page.")),
    ];

    private static JsonObject Claim() => Shape.Object("A claim beyond what STIX holds.",
        Perhaps("date", RecordShapes.Date("When it was said.")),
        Perhaps("basis", Shape.Text("On what ground, in the speaker's terms.")),
        Perhaps("form", Shape.Text("In what form it was said.")),
        Perhaps("confidence", Shape.Text("The speaker's own word for how sure they are.")),
        Always("rank", Shape.Choice(["preferred", "normal", "deprecated"], "How the record weighs it among other claims.")),
        Perhaps("reason", Shape.Text("Why it has that rank, or why it was made.")),
        Always("disputed", Shape.Flag("Whether somebody denies it.")),
        Perhaps("response", RecordShapes.Id("The response by which it was made.")));

    private static JsonObject Link() => Shape.Object("A relation beyond what STIX holds.",
        Perhaps("from", RecordShapes.Date("Since when.")),
        Perhaps("to", RecordShapes.Date("Until when.")),
        Perhaps("confidence", Shape.Text("The speaker's own word for how sure they are.")));
}
