using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>The columns of each table. Records are named by id, parties without a record by name.</summary>
internal sealed class CsvColumns(PageContext context)
{
    public ImmutableArray<CsvColumn<Article>> Articles() =>
    [
        .. First<Article>("title"),
        new("date", article => article.Date.ToString()),
        CsvColumn<Article>.List("authors", article => article.Authors),
        CsvColumn<Article>.List("actors", article => Ids(article.Actors)),
        CsvColumn<Article>.List("incidents", article => Ids(article.Incidents)),
        CsvColumn<Article>.List("responses", article => Ids(article.Responses)),
        .. Last<Article>(),
    ];

    public ImmutableArray<CsvColumn<Actor>> Actors() =>
    [
        .. First<Actor>("name"),
        new("kind", actor => actor.Kind.Id),
        new("country", actor => actor.Country),
        CsvColumn<Actor>.List("aliases", actor => actor.Aliases.Select(alias => alias.Name)),
        .. CsvColumn<Actor>.Date("first_seen", actor => actor.FirstSeen),
        .. CsvColumn<Actor>.Date("last_seen", actor => actor.LastSeen),
        new("wikidata", actor => actor.SameAs.Wikidata),
        new("mitre_attack", actor => actor.SameAs.MitreAttack),
        new("misp_galaxy", actor => actor.SameAs.MispGalaxy),
        new("opensanctions", actor => actor.SameAs.OpenSanctions),
        new("website", actor => actor.SameAs.Website),
        .. Last<Actor>(),
    ];

    public ImmutableArray<CsvColumn<Incident>> Incidents() =>
    [
        .. First<Incident>("title"),
        CsvColumn<Incident>.List("kind", incident => incident.Kinds.Select(kind => kind.Id)),
        new("determination", incident => incident.Determination?.Id ?? ""),
        .. CsvColumn<Incident>.Date("occurred", incident => incident.Occurred),
        .. CsvColumn<Incident>.Date("discovered", incident => incident.Discovered),
        .. CsvColumn<Incident>.Date("disclosed", incident => incident.Disclosed),
        new("zone", incident => incident.Zone),
        CsvColumn<Incident>.List("targets", incident => Names(incident.Targets)),
        CsvColumn<Incident>.List("target_sectors", incident => incident.TargetSectors),
        CsvColumn<Incident>.List("claims", incident => context.Graph.Claims.On(incident).Select(InWords)),
        new("impact", incident => incident.Impact),
        .. Last<Incident>(),
    ];

    public ImmutableArray<CsvColumn<Response>> Responses() =>
    [
        .. First<Response>("title"),
        new("kind", response => response.Kind.Id),
        new("family", response => response.Kind.Family),
        .. CsvColumn<Response>.Date("announced", response => response.Announced),
        .. CsvColumn<Response>.Date("in_force", response => response.InForce),
        .. CsvColumn<Response>.Date("ended", response => response.Ended),
        new("zone", response => response.Zone),
        CsvColumn<Response>.List("by", response => Names(response.By)),
        CsvColumn<Response>.List("toward", response => Names(response.Toward)),
        CsvColumn<Response>.List("incidents", response => Ids(response.Incidents)),
        CsvColumn<Response>.List("answers", response => Ids(response.Answers)),
        CsvColumn<Response>.List("attributes", response => response.Attributes.Select(attributed => Name(attributed.Actor))),
        CsvColumn<Response>.List("denies", response => Ids(response.Denies)),
        new("reason", response => response.Reason),
        CsvColumn<Response>.List("measures", response => response.Measures),
        new("quote", response => response.Quote?.Text ?? ""),
        new("quote_speaker", response => response.Quote?.Speaker is { } speaker ? Name(speaker) : ""),
        .. Last<Response>(),
    ];

    public ImmutableArray<CsvColumn<Source>> Sources() =>
    [
        .. First<Source>("title"),
        new("publisher", source => source.Publisher),
        new("publisher_kind", source => source.PublisherKind?.Id ?? ""),
        new("author", source => source.Author),
        new("source_url", source => source.Url),
        .. CsvColumn<Source>.Date("published", source => source.Published),
        .. CsvColumn<Source>.Date("accessed", source => source.Accessed),
        new("archive_url", source => source.ArchiveUrl),
        new("language", source => source.Language),
        new("repeats", source => source.Repeats?.Id ?? ""),
        new("reliability", source => source.Reliability),
        .. Last<Source>(),
    ];

    private static IEnumerable<CsvColumn<T>> First<T>(string title)
        where T : Record =>
    [
        new("id", record => record.Id),
        new(title, record => record.Title),
    ];

    private IEnumerable<CsvColumn<T>> Last<T>()
        where T : Record =>
    [
        new("summary", record => record.Summary),
        CsvColumn<T>.List("topics", record => Ids(record.Topics)),
        CsvColumn<T>.List("sources", record => record.Sources.Select(context.Graph.SourceOf).OfType<Source>().Select(Name)),
        new("updated", record => record.Updated?.ToString() ?? ""),
        new("url", record => context.Addresses.Absolute(context.Addresses.Of(record))),
    ];

    // A column of culprits would state as fact what somebody said: each names its speaker, and who denies it.
    private string InWords(Claim claim)
    {
        var speakers = claim.By.IsEmpty ? "no speaker recorded" : $"according to {string.Join(" and ", Names(claim.By))}";
        var deniers = claim.Denials.SelectMany(denial => Names(denial.By)).Distinct(StringComparer.Ordinal).ToList();
        var withdrawn = claim.Rank == ClaimRank.Deprecated ? ", deprecated" : "";
        if (claim.Denials.IsEmpty) return $"{Name(claim.Accused)} ({speakers}{withdrawn})";
        return deniers.Count == 0
            ? $"{Name(claim.Accused)} ({speakers}{withdrawn}, denied)"
            : $"{Name(claim.Accused)} ({speakers}{withdrawn}, denied by {string.Join(" and ", deniers)})";
    }

    private static IEnumerable<string> Ids(ImmutableArray<Reference> references) => references.Select(reference => reference.Id);

    private IEnumerable<string> Names(ImmutableArray<Party> parties) => parties.Select(Name);

    private string Name(Party party) => context.Graph.ActorOf(party)?.Id ?? party.Name;

    private static string Name(Source source) => source.Id.Length > 0 ? source.Id : source.Title;
}
