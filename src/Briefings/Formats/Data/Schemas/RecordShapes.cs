using System.Text.Json.Nodes;
using Briefings.Model;
using static Briefings.Formats.Data.Schemas.Member;

namespace Briefings.Formats.Data.Schemas;

/// <summary>The records themselves, as <see cref="RecordJson"/> writes them.</summary>
internal sealed class RecordShapes(Vocabulary vocabulary)
{
    private readonly CommonSchema _common = new(vocabulary);

    /// <summary>A record's id.</summary>
    public static JsonObject Id(string description) => Shape.Text("^[a-z0-9]+(-[a-z0-9]+)*$", description);

    /// <summary>A record of a collection.</summary>
    public JsonObject Of(Collection collection) => Shape.Object($"One record: {collection.Singular()}.",
    [
        Always("id", Id("Unique within its collection; it never changes.")),
        Always("url", Shape.Url("Its page.")),
        .. collection switch
        {
            Collection.Articles => Article(),
            Collection.Actors => Actor(),
            Collection.Incidents => Incident(),
            Collection.Responses => Response(),
            Collection.Sources => _common.SourceMembers(),
            _ => [Title()],
        },
        Perhaps("summary", Shape.Text("One paragraph of plain text.")),
        Perhaps("description", Shape.Text("Longer text, in Markdown.")),
        .. collection is Collection.Articles or Collection.Pages ? [Perhaps("body", Shape.Text("The text itself, in Markdown."))] : Array.Empty<Member>(),
        Perhaps("topics", References("What it belongs to.")),
        Perhaps("sources", Sources()),
        Perhaps("redirect_from", Shape.List(Shape.Text("A path on this site."), "Addresses that it had before.")),
        Perhaps("draft", Shape.Mark("It is not published yet.")),
        Perhaps("updated", Date("When it was last revised.")),
    ]);

    /// <summary>A relation of an actor to another, with its other end under <c>actor</c>.</summary>
    public JsonObject Link(string description) => Shape.Object(description,
        Always("type", Shape.Term(vocabulary.LinkTypes, "What relation.")),
        Always("actor", Party("The other end.")),
        Perhaps("by", Parties("Who says so.")),
        Perhaps("from", Date("Since when.")),
        Perhaps("to", Date("Until when.")),
        Perhaps("confidence", Shape.Text("The speaker's own word for how sure they are.")),
        Perhaps("note", Shape.Text("What else there is to say.")),
        Perhaps("sources", Sources()));

    /// <summary>An office, with the body or the person under another key.</summary>
    public static JsonObject Office(string description, Member other) => Shape.Object(description,
        Always("title", Shape.Text("The office.")),
        other,
        Perhaps("from", Date("Since when.")),
        Perhaps("to", Date("Until when.")),
        Perhaps("sources", Sources()));

    public static JsonObject Date(string description) => Shape.Common(CommonSchema.Date, description);

    public static JsonObject Party(string description) => Shape.Common(CommonSchema.Party, description);

    public static JsonObject Parties(string description) => Shape.List(Party("A party."), description);

    public static JsonObject References(string description) => Shape.List(Shape.Common(CommonSchema.Reference, "A record."), description);

    public static JsonObject Sources() => Shape.List(Shape.Common(CommonSchema.Source, "A source."), "What it rests on.");

    private static Member Title() => Always("title", Shape.Text("Its title."));

    private static IEnumerable<Member> Article() =>
    [
        Title(),
        Always("date", Date("The day on which it was first published.")),
        Perhaps("key_points", Shape.List(Shape.Text("A sentence or two."), "What to know in a few lines.")),
        Perhaps("authors", Shape.List(Shape.Text("A name."), "Who wrote it.")),
        Perhaps("actors", References("Actors that it is about.")),
        Perhaps("incidents", References("Incidents that it is about.")),
        Perhaps("responses", References("Responses that it is about.")),
        Perhaps("image", Shape.Object("Its picture.",
            Always("src", Shape.Url("Where it is.")),
            Always("alt", Shape.Text("What it shows.")),
            Perhaps("credit", Shape.Text("Whose it is.")),
            Perhaps("caption", Shape.Text("What to know about it.")))),
        Perhaps("correction", Shape.List(Shape.Object("A correction.", Always("date", Date("When.")), Always("text", Shape.Text("What was wrong and what holds."))), "What was corrected after it was published.")),
    ];

    private IEnumerable<Member> Actor() =>
    [
        Always("name", Shape.Text("The name that this site uses.")),
        Always("kind", Shape.Term(vocabulary.ActorKinds, "What it is.")),
        Perhaps("country", CommonSchema.Country("The country that it belongs to (ISO 3166-1 alpha-2).")),
        Perhaps("aliases", Shape.List(Shape.Object("Another name.",
            Always("name", Shape.Text("The name.")),
            Perhaps("namer", Party("Who uses it.")),
            Perhaps("relation", Shape.Term(vocabulary.AliasRelations, "How far the two names mean the same.")),
            Perhaps("first_used", Date("When it was first used.")),
            Perhaps("sources", Sources())), "Other names.")),
        Perhaps("links", Shape.List(Link("A relation to another actor, as somebody states it."), "Relations to other actors.")),
        Perhaps("roles", Shape.List(Office("An office.", Perhaps("of", Party("Of which body."))), "Offices that a person holds or held.")),
        Perhaps("same_as", Shape.Object("The same actor elsewhere.",
            Perhaps("wikidata", Shape.Text("Wikidata item.")),
            Perhaps("mitre_attack", Shape.Text("MITRE ATT&CK group.")),
            Perhaps("misp_galaxy", Shape.Text("MISP galaxy cluster.")),
            Perhaps("opensanctions", Shape.Text("OpenSanctions entity.")),
            Perhaps("website", Shape.Text("Its own site.")))),
        Perhaps("first_seen", Date("When it was first seen.")),
        Perhaps("last_seen", Date("When it was last seen.")),
    ];

    private IEnumerable<Member> Incident() =>
    [
        Title(),
        Perhaps("kind", Shape.List(Shape.Term(vocabulary.IncidentKinds, "A kind."), "What it was.")),
        Perhaps("determination", Shape.Term(vocabulary.Determinations, "How far it is established.")),
        Perhaps("occurred", Date("When it happened.")),
        Perhaps("discovered", Date("When somebody found it.")),
        Perhaps("disclosed", Date("When it became public.")),
        Perhaps("zone", Shape.Text("Where a day is a day (IANA zone); the site's own when absent.")),
        Perhaps("targets", Parties("Against whom.")),
        Perhaps("target_sectors", Shape.List(Shape.Text("A sector."), "Sectors of the targets.")),
        Perhaps("attributed_to", Shape.List(Shape.Common(CommonSchema.ClaimOnIncident, "A claim."), "Who says who did it: claims recorded here and those that responses make.")),
        Perhaps("impact", Shape.Text("What it did.")),
        Perhaps("events", Shape.List(Shape.Object("A step.",
            Always("date", Date("When.")),
            Always("text", Shape.Text("What.")),
            Perhaps("actors", Parties("Who took part.")),
            Perhaps("sources", Sources())), "Dated steps.")),
    ];

    private IEnumerable<Member> Response() =>
    [
        Title(),
        Always("kind", Shape.Term(vocabulary.ResponseKinds, "What it is.")),
        Perhaps("family", Shape.Term(vocabulary.ResponseFamilies, "The family of its kind.")),
        Perhaps("announced", Date("When it was said or made known.")),
        Perhaps("in_force", Date("When it took effect.")),
        Perhaps("ended", Date("When it ended.")),
        Perhaps("zone", Shape.Text("Where a day is a day (IANA zone); the site's own when absent.")),
        Perhaps("by", Parties("Who acts or speaks.")),
        Perhaps("toward", Parties("At whom it is aimed.")),
        Perhaps("incidents", References("Incidents that it is about.")),
        Perhaps("answers", References("Responses that it answers.")),
        Perhaps("attributes", Shape.List(Shape.Object("A culprit that it names.",
            Always("actor", Party("Who is said to have done it.")),
            Perhaps("confidence", Shape.Text("The speaker's own word for how sure they are.")),
            Perhaps("basis", Shape.Text("On what ground.")),
            Perhaps("form", Shape.Text("In what form it was said."))), "To whom it attributes the incidents.")),
        Perhaps("denies", References("Responses whose attribution it denies.")),
        Perhaps("reason", Shape.Text("The reason given.")),
        Perhaps("measures", Shape.List(Shape.Text("A measure."), "What it consists of.")),
        Perhaps("quote", Shape.Object("The speaker's own words.",
            Always("text", Shape.Text("The words.")),
            Perhaps("speaker", Party("Who said them.")),
            Perhaps("source", Shape.Common(CommonSchema.Source, "Where they are reported.")))),
    ];
}
