using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>
/// What a bundle's relationships say, each as the statement of whoever made it. When the object was made is not when the statement was, so no date is taken.
/// A claim with which somebody disagrees becomes a response, for only responses can be denied.
/// </summary>
internal sealed class StixClaims(StixBundle bundle, StixParties parties, Leftovers leftovers)
{
    /// <summary>An actor's relations to others.</summary>
    public IEnumerable<ContentValue> LinksOf(JsonMap actor, Places places, string ownId)
    {
        foreach (var relation in From(actor, "attributed-to", "related-to"))
        {
            if (!IsBetweenActors(relation) || parties.PartyOf(relation.Text("target_ref"), places) is not { } other) continue;
            // Two objects of the bundle may have become one record.
            if (other is ContentText { Text: var id } && id == ownId) continue;
            yield return new KeysBuilder()
                .Add("type", relation.Text("relationship_type"))
                .Add("actor", other)
                .Add("by", parties.CreatorOf(relation, places))
                .Add("confidence", ImportText.Line(relation.Text("confidence")))
                .Add("sources", relation.Sources(places))
                .Add("note", ImportText.Line(relation.Text("description")))
                .Build();
        }
    }

    /// <summary>Against whom an incident was.</summary>
    public IEnumerable<ContentValue> TargetsOf(JsonMap incident, Places places) =>
        From(incident, "targets").Select(relation => parties.PartyOf(relation.Text("target_ref"), places)).OfType<ContentValue>()
            .DistinctBy(party => YamlWriter.FlowOf(party, key: null), StringComparer.Ordinal);

    /// <summary>Who is said to be behind an incident, where nobody disagrees.</summary>
    public IEnumerable<ContentValue> ClaimsAbout(JsonMap incident, Places places)
    {
        foreach (var relation in From(incident, "attributed-to"))
        {
            if (Denials(relation).Any() || parties.PartyOf(relation.Text("target_ref"), places) is not { } culprit) continue;
            yield return new KeysBuilder()
                .Add("actor", culprit)
                .Add("by", parties.CreatorOf(relation, places))
                .Add("basis", ImportText.Line(relation.Text("description")))
                .Add("confidence", ImportText.Line(relation.Text("confidence")))
                .Add("sources", relation.Sources(places))
                .Build();
        }
    }

    /// <summary>Claims with which somebody disagrees, and the disagreement.</summary>
    public IEnumerable<Proposal> Responses()
    {
        foreach (var relation in bundle.Of("relationship").Where(IsAboutIncident))
        {
            var denials = Denials(relation).ToList();
            if (denials.Count == 0) continue;
            var (incident, culprit) = (bundle[relation.Text("source_ref")]!, bundle[relation.Text("target_ref")]!);
            var matter = $"the attribution of “{incident.Name()}” to {culprit.Name()}";
            var claim = Claim(relation, $"{char.ToUpperInvariant(matter[0])}{matter[1..]}{Suffix(parties.NameOfCreator(relation))}");
            yield return claim;
            foreach (var denial in denials) yield return Denial(denial, claim, relation, $"{parties.NameOfCreator(denial)} disagrees with {matter}");
        }
    }

    /// <summary>Notes what is left out: opinions without an author or about something else, relations of which one end has no place.</summary>
    public void ReportUnplaced()
    {
        var used = bundle.Of("relationship").Where(IsAboutIncident).SelectMany(Denials).Select(opinion => opinion.Text("id")).ToHashSet(StringComparer.Ordinal);
        foreach (var opinion in bundle.Of("opinion").Where(opinion => !used.Contains(opinion.Text("id"))))
            leftovers.Add("an opinion that is no disagreement of a named author with the attribution of an incident", opinion.At, "add by hand what matters");
        foreach (var relation in bundle.Of("relationship").Where(relation => !IsPlaced(relation)))
            leftovers.Add($"a relationship {Quoting.Quote(relation.Text("relationship_type"))} between objects of which content keeps no such relation", relation.At, "add by hand what matters");
    }

    private Proposal Claim(JsonMap relation, string title) => new()
    {
        Collection = Collection.Responses,
        Name = title,
        At = relation.At,
        Keys = (places, _) => new KeysBuilder()
            .Add("title", title)
            .Add("kind", "attribution")
            .Add("by", parties.CreatorOf(relation, places))
            .Add("incidents", IdOf(relation.Text("source_ref"), places))
            .Add("attributes", [new KeysBuilder()
                .Add("actor", parties.PartyOf(relation.Text("target_ref"), places))
                .Add("confidence", ImportText.Line(relation.Text("confidence")))
                .Add("basis", ImportText.Line(relation.Text("description")))
                .Build()])
            .Add("sources", relation.Sources(places))
            .Build(),
    };

    private Proposal Denial(JsonMap opinion, Proposal claim, JsonMap relation, string title) => new()
    {
        Collection = Collection.Responses,
        Name = title,
        At = opinion.At,
        Keys = (places, _) => new KeysBuilder()
            .Add("title", title)
            .Add("kind", "denial")
            .Add("by", parties.CreatorOf(opinion, places))
            .Add("incidents", IdOf(relation.Text("source_ref"), places))
            .Add("answers", places.IdOf(claim) ?? "")
            .Add("denies", places.IdOf(claim) ?? "")
            .Add("description", ImportText.Quotation(opinion.Text("explanation"), parties.NameOfCreator(opinion)))
            .Add("sources", opinion.Sources(places))
            .Build(),
    };

    private IEnumerable<JsonMap> From(JsonMap source, params string[] types) =>
        bundle.RelationsFrom(source.Text("id")).Where(relation => types.Contains(relation.Text("relationship_type"), StringComparer.Ordinal));

    private IEnumerable<JsonMap> Denials(JsonMap relation) => bundle.OpinionsAbout(relation.Text("id"))
        .Where(opinion => opinion.Text("opinion") is "disagree" or "strongly-disagree" && parties.NameOfCreator(opinion).Length > 0);

    private bool IsPlaced(JsonMap relation) => relation.Text("relationship_type") switch
    {
        "attributed-to" => IsBetweenActors(relation) || IsAboutIncident(relation),
        "related-to" => IsBetweenActors(relation),
        "targets" => parties.ProposalOf(relation.Text("source_ref")) is { Collection: Collection.Incidents } && (IsSomebody(relation.Text("target_ref")) || parties.IsCountry(relation.Text("target_ref"))),
        _ => bundle[relation.Text("source_ref")]?.Text("type") == "identity",
    };

    private bool IsBetweenActors(JsonMap relation) =>
        parties.ProposalOf(relation.Text("source_ref")) is { Collection: Collection.Actors } && relation.Text("source_ref") != relation.Text("target_ref") && IsSomebody(relation.Text("target_ref"));

    private bool IsAboutIncident(JsonMap relation) =>
        relation.Text("relationship_type") == "attributed-to" && parties.ProposalOf(relation.Text("source_ref")) is { Collection: Collection.Incidents } && IsSomebody(relation.Text("target_ref"));

    private bool IsSomebody(string id) => bundle[id]?.Text("type") is "identity" or "intrusion-set" or "threat-actor" && bundle[id]!.Name().Length > 0;

    private string IdOf(string id, Places places) => parties.ProposalOf(id) is { } proposal && places.IdOf(proposal) is { } found ? found : "";

    private static string Suffix(string creator) => creator.Length == 0 ? "" : $" by {creator}";
}
