using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Incidents.</summary>
internal static class IncidentBinder
{
    private static readonly string[] Ranks = ["preferred", "normal", "deprecated"];

    private static readonly RecordShape ClaimShape = new("an attribution",
    [
        new("actor", ValueForm.Party, "Who is said to have done it") { IsRequired = true },
        new("by", ValueForm.Party, "Who says so") { IsList = true },
        new("date", ValueForm.Date, "When it was said"),
        new("basis", ValueForm.Text, "On what ground, in the speaker's terms"),
        new("form", ValueForm.Text, "In what form it was said"),
        new("confidence", ValueForm.Text, "How sure the speaker is, in the speaker's own word"),
        new("rank", ValueForm.Term, "How the record weighs it among other claims") { Of = "preferred|normal|deprecated" },
        new("reason", ValueForm.Text, "Why it has that rank"),
        new("sources", ValueForm.Source, "What it rests on") { IsList = true },
    ]);

    private static readonly RecordShape EventShape = new("an event",
    [
        new("date", ValueForm.Date, "When") { IsRequired = true },
        new("text", ValueForm.Text, "What") { IsRequired = true },
        new("actors", ValueForm.Party, "Who took part") { IsList = true },
        new("sources", ValueForm.Source, "What it rests on") { IsList = true },
    ]);

    /// <summary>The keys of an incident.</summary>
    public static RecordShape Shape { get; } = new("an incident",
    [
        new("title", ValueForm.Text, "What readers call it") { IsRequired = true },
        new("kind", ValueForm.Term, "What it was") { IsList = true, Of = "incident_kinds" },
        new("determination", ValueForm.Term, "How far it is established") { Of = "determinations" },
        new("occurred", ValueForm.Date, "When it happened"),
        new("discovered", ValueForm.Date, "When the victim or another found it"),
        new("disclosed", ValueForm.Date, "When it became public"),
        new("zone", ValueForm.Zone, "Where its days are days; the site's zone when not stated"),
        new("targets", ValueForm.Party, "Against whom") { IsList = true },
        new("target_sectors", ValueForm.Text, "Sectors of the targets") { IsList = true },
        new("attributed_to", ValueForm.IdOrMapping, "Who is said to have done it, and who says so") { IsList = true, Shape = ClaimShape },
        new("impact", ValueForm.Text, "What it did"),
        new("events", ValueForm.Mapping, "Dated steps") { IsList = true, Shape = EventShape },
        .. CommonKeys.All,
    ]);

    /// <summary>An incident.</summary>
    public static Incident Bind(YamlMapping mapping, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var incident = new Incident
        {
            Id = origin.Id,
            At = origin.At,
            Name = reader.TextOr("title", origin.Id),
            Kinds = reader.Terms("kind", context.Vocabulary.IncidentKinds),
            Determination = reader.Term("determination", context.Vocabulary.Determinations),
            Occurred = reader.Date("occurred"),
            Discovered = reader.Date("discovered"),
            Disclosed = reader.Date("disclosed"),
            Zone = reader.Zone("zone"),
            Targets = reader.Parties("targets"),
            TargetSectors = reader.Texts("target_sectors"),
            AttributedTo = reader.List("attributed_to", ReadClaim),
            Impact = reader.Text("impact"),
            Events = reader.List("events", ReadEvent),
        };
        return CommonKeys.Complete(incident, reader);
    }

    private static AttributionClaim? ReadClaim(YamlNode node, string key, BindingContext context)
    {
        // A party without a record is written as the claim's actor, '{ actor: { name: … } }': at the top its keys would be the claim's.
        if (node is not YamlMapping mapping) return PartyValues.Read(node, key, context) is { } bare ? new() { Actor = bare, At = node.At } : null;

        var reader = new MappingReader(mapping, ClaimShape, context);
        var culprit = reader.Party("actor");
        var claim = new AttributionClaim
        {
            Actor = culprit ?? new() { At = node.At },
            By = reader.Parties("by"),
            Date = reader.Date("date"),
            Basis = reader.Text("basis"),
            Form = reader.Text("form"),
            Confidence = reader.Text("confidence"),
            Rank = ReadRank(reader, context),
            Reason = reader.Text("reason"),
            Sources = reader.Sources("sources"),
            At = node.At,
        };
        return culprit is null ? null : claim;
    }

    private static ClaimRank ReadRank(MappingReader reader, BindingContext context)
    {
        const string Key = "rank";
        if (reader.Value(Key) is not { } node || context.TextOf(node, Key) is not { } text) return ClaimRank.Normal;
        switch (text)
        {
            case "preferred": return ClaimRank.Preferred;
            case "normal": return ClaimRank.Normal;
            case "deprecated": return ClaimRank.Deprecated;
            default:
                TermValues.ReportUnknown(node, text, "ranks", Ranks, context);
                return ClaimRank.Normal;
        }
    }

    private static IncidentEvent? ReadEvent(YamlNode node, string key, BindingContext context)
    {
        if (context.MappingOf(node, key) is not { } mapping) return null;
        var reader = new MappingReader(mapping, EventShape, context);
        var date = reader.Date("date");
        var step = new IncidentEvent
        {
            Date = date ?? Placeholders.Date,
            Text = reader.Text("text"),
            Actors = reader.Parties("actors"),
            Sources = reader.Sources("sources"),
            At = node.At,
        };
        return date is null || step.Text.Length == 0 ? null : step;
    }
}
