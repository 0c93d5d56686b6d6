using System.Text.Json.Nodes;
using Briefings.Model;
using Briefings.Model.Dates;
using static Briefings.Formats.Data.Schemas.Member;

namespace Briefings.Formats.Data.Schemas;

/// <summary>What all data documents are made of: what <see cref="JsonValues"/>, <see cref="ReferenceJson"/> and <see cref="ClaimJson"/> write.</summary>
internal sealed class CommonSchema(Vocabulary vocabulary)
{
    public const string Date = "date";
    public const string Reference = "reference";
    public const string Party = "party";
    public const string Source = "source";
    public const string Claim = "claim";
    public const string ClaimOnIncident = "claim-on-incident";
    public const string Licence = "licence";

    // A year of more than four digits has a sign (ISO 8601).
    private const string DayPattern = @"^(\d{4}|[+-]\d{4,})-\d{2}-\d{2}$";
    private const string CountryPattern = "^[A-Z]{2}$";

    /// <summary>The whole file.</summary>
    public JsonObject Content() => new()
    {
        ["description"] = "Definitions that the schemas beside this one share.",
        ["$defs"] = new JsonObject
        {
            [Date] = DateShape(),
            [Reference] = ReferenceShape(),
            [Party] = PartyShape(),
            [Source] = SourceShape(),
            [Claim] = ClaimShape(withIncident: true),
            [ClaimOnIncident] = ClaimShape(withIncident: false),
            [Licence] = Shape.Object("On what terms the record may be used.",
                Perhaps("name", Shape.Text("Its name.")),
                Perhaps("url", Shape.Text("Where its text is."))),
        },
    };

    public static JsonObject Day(string description) => Shape.Text(DayPattern, description);

    public static JsonObject Country(string description) => Shape.Text(CountryPattern, description);

    /// <summary>What describes a source, here and in <see cref="RecordShapes"/>.</summary>
    public IEnumerable<Member> SourceMembers() =>
    [
        Perhaps("title", Shape.Text("Its title.")),
        Perhaps("publisher", Shape.Text("Who published it.")),
        Perhaps("publisher_kind", Shape.Term(vocabulary.PublisherKinds, "What kind of publisher that is.")),
        Perhaps("author", Shape.Text("Who wrote it.")),
        Perhaps("source_url", Shape.Text("Where the source itself is on the web.")),
        Perhaps("published", Shape.Common(Date, "When it was published.")),
        Perhaps("accessed", Shape.Common(Date, "When the editors read it.")),
        Perhaps("archive_url", Shape.Text("An archived copy.")),
        Perhaps("language", Shape.Text("Its language (BCP 47).")),
        Perhaps("repeats", Shape.Common(Reference, "The source whose report this one retells.")),
        Perhaps("reliability", Shape.Text("^[a-f][1-6]$", "The Admiralty grade of source and information.")),
    ];

    private static JsonObject DateShape()
    {
        var date = Shape.Object(
            "A date as somebody knows it. 'earliest' and 'latest' are the first and last day that fit; where one is null, a flag says whether the end is open or merely unknown.",
            Always("edtf", Shape.Text("As written: Extended Date/Time Format, ISO 8601-2:2019.")),
            Always("earliest", Bound("The first day that fits, or null.")),
            Perhaps("earliest_open", Shape.Mark("It has no beginning.")),
            Perhaps("earliest_unknown", Shape.Mark("It began, but nobody says when.")),
            Always("latest", Bound("The last day that fits, or null.")),
            Perhaps("latest_open", Shape.Mark("It has no end: it goes on.")),
            Perhaps("latest_unknown", Shape.Mark("It ended, but nobody says when.")),
            Always("precision", Shape.Choice(Enum.GetValues<EdtfPrecision>().Select(precision => precision.ToName()), "How finely it is known.")),
            Perhaps("uncertain", Shape.Mark("Some part of it is in doubt ('?').")),
            Perhaps("approximate", Shape.Mark("Some part of it is about right ('~').")),
            Always("text", Shape.Text("In plain English.")));
        date["allOf"] = new JsonArray(NullIsExplained("earliest"), NullIsExplained("latest"));
        return date;
    }

    private static JsonObject Bound(string description)
    {
        var bound = Day(description);
        bound["type"] = new JsonArray("string", "null");
        return bound;
    }

    // Open is not unknown: a null has one of the two flags, a day has none.
    private static JsonObject NullIsExplained(string bound) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [bound] = new JsonObject { ["type"] = "null" } } },
        ["then"] = new JsonObject { ["oneOf"] = Flags(bound) },
        ["else"] = new JsonObject { ["not"] = new JsonObject { ["anyOf"] = Flags(bound) } },
    };

    private static JsonArray Flags(string bound) =>
        new(new JsonObject { ["required"] = new JsonArray(bound + "_open") }, new JsonObject { ["required"] = new JsonArray(bound + "_unknown") });

    private static JsonObject ReferenceShape() => Shape.Object("A record of this site.",
        Always("id", RecordShapes.Id("Unique within its collection.")),
        Always("title", Shape.Text("What it is called.")),
        Always("url", Shape.Url("Its page.")));

    private JsonObject PartyShape() => Either("Who acts, speaks or is acted upon: an actor on record, or a name that has no record.",
        Shape.Reference("#/$defs/" + Reference, "An actor on record."),
        Shape.Object("A party that has no record of its own.",
            Always("name", Shape.Text("Its name.")),
            Perhaps("country", Country("Its country (ISO 3166-1 alpha-2).")),
            Perhaps("kind", Shape.Term(vocabulary.ActorKinds, "What it is."))));

    private JsonObject SourceShape()
    {
        var inline = Shape.Object("A source that has no record of its own, described whole.", SourceMembers());
        inline["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray("title") },
            new JsonObject { ["required"] = new JsonArray("source_url") });
        return Either("What a statement rests on.",
            Shape.Object("A source on record; sources.json has all of it.",
                Always("id", RecordShapes.Id("Its id in sources.json.")),
                Always("title", Shape.Text("Its title, or its address when it has none.")),
                Always("url", Shape.Url("Its page on this site.")),
                Perhaps("publisher", Shape.Text("Who published it.")),
                Perhaps("source_url", Shape.Text("Where the source itself is on the web."))),
            inline);
    }

    private static JsonObject ClaimShape(bool withIncident) => Shape.Object(
        "A statement by somebody that an actor did it; no finding of this site.",
        [
            .. withIncident ? [Always("incident", Shape.Reference("#/$defs/" + Reference, "What is attributed."))] : Array.Empty<Member>(),
            Always("actor", Shape.Reference("#/$defs/" + Party, "To whom it is attributed.")),
            Perhaps("by", Shape.List(Shape.Reference("#/$defs/" + Party, "A speaker."), "Who says so; absent when no speaker is recorded.")),
            Perhaps("date", Shape.Reference("#/$defs/" + Date, "When it was said.")),
            Perhaps("basis", Shape.Text("On what ground, in the speaker's terms.")),
            Perhaps("form", Shape.Text("In what form it was said.")),
            Perhaps("confidence", Shape.Text("The speaker's own word for how sure they are.")),
            Always("rank", Shape.Choice(["preferred", "normal", "deprecated"], "How the editors weigh it; a deprecated claim is kept, and superseded or withdrawn.")),
            Perhaps("reason", Shape.Text("Why it has that rank, or the reason that the speaker gave.")),
            Perhaps("response", Shape.Reference("#/$defs/" + Reference, "The statement by which it was made.")),
            Always("disputed", Shape.Flag("Whether somebody denies it.")),
            Perhaps("denied_by", Shape.List(DenialShape(), "Who denies it, oldest first.")),
            Perhaps("sources", Shape.List(Shape.Reference("#/$defs/" + Source, "A source."), "What it rests on.")),
        ]);

    private static JsonObject DenialShape() => Shape.Object("A denial.",
        Perhaps("by", Shape.List(Shape.Reference("#/$defs/" + Party, "A speaker."), "Who denies it.")),
        Perhaps("date", Shape.Reference("#/$defs/" + Date, "When.")),
        Always("response", Shape.Reference("#/$defs/" + Reference, "The response that denies it.")));

    private static JsonObject Either(string description, JsonObject one, JsonObject other) =>
        new() { ["description"] = description, ["oneOf"] = new JsonArray(one, other) };
}
