using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>Makes records of a foreign bundle.</summary>
internal sealed class StixRecords
{
    private static readonly ImmutableArray<string> PlacedOfActors = ["aliases", "first_seen", "last_seen", "identity_class", "sectors"];
    private static readonly ImmutableArray<string> PlacedOfIncidents = ["first_seen", "last_seen"];
    private static readonly ImmutableArray<string> PlacedOfReports = ["published", "object_refs"];

    private readonly StixBundle _bundle;
    private readonly Leftovers _leftovers;
    private readonly StixParties _parties;
    private readonly StixClaims _claims;
    private readonly List<Proposal> _proposals = [];

    /// <summary>Nothing is made yet.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="leftovers">Takes what has no place.</param>
    public StixRecords(StixBundle bundle, Leftovers leftovers)
    {
        (_bundle, _leftovers) = (bundle, leftovers);
        _parties = new(bundle);
        _claims = new(bundle, _parties, leftovers);
    }

    /// <summary>All records: sources first, for the others refer to them.</summary>
    public IReadOnlyList<Proposal> Propose()
    {
        foreach (var report in Named("report")) _proposals.Add(SourceOf(report));
        foreach (var actor in Named("identity", "intrusion-set", "threat-actor"))
        {
            if (StixParties.KindOf(actor).Length > 0) Add(actor, ActorOf(actor));
            else _leftovers.Add($"an identity of class {Quoting.Quote(actor.Text("identity_class"))} whose kind is not known", actor.At, "add it by hand, with its kind");
        }

        foreach (var incident in Named("campaign", "incident")) Add(incident, IncidentOf(incident));
        _proposals.AddRange(_claims.Responses());
        _claims.ReportUnplaced();
        return _proposals;
    }

    private IEnumerable<JsonMap> Named(params string[] types)
    {
        foreach (var found in _bundle.Of(types))
        {
            if (found.Name().Length > 0) yield return found;
            else _leftovers.Add($"an object of type '{found.Text("type")}' without a name", found.At, "give it one");
        }
    }

    private void Add(JsonMap found, Proposal proposal)
    {
        _parties.Add(found, proposal);
        _proposals.Add(proposal);
    }

    private Proposal SourceOf(JsonMap report)
    {
        _leftovers.Leave(report, PlacedOfReports);
        var (url, published) = (report.Url(), report.Moment("published", _leftovers));
        return new()
        {
            Collection = Collection.Sources,
            Name = report.Name(),
            At = report.At,
            Detail = Catalogue.DetailOf(published, ""),
            Identities = url.Length > 0 ? [Identity.At(url)] : [],
            Keys = (_, _) => new KeysBuilder()
                .Add("title", report.Name())
                .Add("publisher", _parties.NameOfCreator(report))
                .Add("url", url)
                .Add("published", published)
                .Add("description", Quoted(report))
                .Build(),
        };
    }

    private Proposal ActorOf(JsonMap actor)
    {
        _leftovers.Leave(actor, PlacedOfActors);
        var names = new ForeignNames(actor.Name(), actor.Texts("aliases").Select(alias => ImportText.Line(alias.Text)));
        var (kind, mitre) = (StixParties.KindOf(actor), actor.MitreId());
        var (first, last) = (actor.Moment("first_seen", _leftovers), actor.Moment("last_seen", _leftovers));
        return new()
        {
            Collection = Collection.Actors,
            Name = names.Name,
            OtherNames = names.Others,
            Kind = kind,
            At = actor.At,
            Identities = mitre.Length > 0 ? [Identity.In("mitre_attack", mitre)] : [],
            Keys = (places, key) => new KeysBuilder()
                .Add("name", names.NameBeside(places.StandingAt(key)))
                .Add("kind", kind)
                .Add("country", _parties.CountryOf(actor))
                .Add("aliases", names.AliasesBeside(places.StandingAt(key)))
                .Add("links", _claims.LinksOf(actor, places, key.Id))
                .Add("same_as", KeysBuilder.Of(("mitre_attack", mitre)))
                .Add("first_seen", first)
                .Add("last_seen", last)
                .Add("description", Quoted(actor))
                .Add("sources", actor.Sources(places, places.StandingAt(key)))
                .Build(),
        };
    }

    private Proposal IncidentOf(JsonMap incident)
    {
        _leftovers.Leave(incident, PlacedOfIncidents);
        var occurred = StixValues.Span(incident.Moment("first_seen", _leftovers), incident.Moment("last_seen", _leftovers));
        return new()
        {
            Collection = Collection.Incidents,
            Name = incident.Name(),
            At = incident.At,
            Keys = (places, key) => new KeysBuilder()
                .Add("title", incident.Name())
                .Add("occurred", occurred)
                // Timestamps of STIX are in UTC, so their days are days there.
                .Add("zone", occurred.Length > 0 ? "Etc/UTC" : "")
                .Add("targets", _claims.TargetsOf(incident, places))
                .Add("attributed_to", _claims.ClaimsAbout(incident, places))
                .Add("description", Quoted(incident))
                .Add("sources", incident.Sources(places, places.StandingAt(key)))
                .Build(),
        };
    }

    private string Quoted(JsonMap found) =>
        ImportText.Quotation(found.Text("description"), _parties.NameOfCreator(found) is { Length: > 0 } name ? name : "A STIX bundle");
}
