using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>Records as rows of tables and lists.</summary>
internal sealed class RecordRows(PageContext context)
{
    public ImmutableArray<RecordRow> Rows(IEnumerable<Record> records) => [.. records.Select(Row)];

    public ActorRow OfActor(Actor actor) => new(
        context.Link(actor),
        actor.Kind.Label,
        actor.Country.Length > 0 ? new(Countries.NameOf(actor.Country), context.Addresses.Of(ListPages.CountryFolder(actor.Country)), "") : null,
        string.Join(", ", actor.Aliases.Select(alias => alias.Name).Distinct(StringComparer.Ordinal)),
        actor.Summary);

    public RecordRow Row(Record record) => record switch
    {
        Incident incident => Plain(incident, Dates.Short(incident.Occurred), DateRoles.Label(incident, DateRole.Occurred)) with { Public = Dates.Short(incident.Disclosed) },
        Response response => Row(response),
        Source source => Plain(source, Dates.Short(source.Published), "Published"),
        Article article => Plain(article, Dates.Short(article.Date), "Published"),
        _ => Plain(record, null, ""),
    };

    /// <summary>What kind of incident, response, source… it is.</summary>
    public static string KindOf(Record record) =>
        record is Article or Topic or Page ? CollectionTitles.Singular(record.Collection) : RecordWords.KindOf(record);

    /// <summary>Targets of an incident, who acts in a response, the publisher of a source.</summary>
    public ImmutableArray<LinkView> PartiesOf(Record record) => record switch
    {
        Incident incident => context.Parties(incident.Targets),
        Response response => context.Parties(response.By),
        Source { Publisher.Length: > 0 } source => [new LinkView(source.Publisher, "", "")],
        _ => [],
    };

    /// <summary>Whom somebody names as who did an incident; toward whom a response is.</summary>
    public ImmutableArray<LinkView> OthersOf(Record record) => record switch
    {
        Incident incident => [.. context.Graph.Claims.On(incident).Where(claim => claim.Rank != ClaimRank.Deprecated).Select(claim => context.Party(claim.Accused)).Distinct()],
        Response response => context.Parties(response.Toward),
        _ => [],
    };

    private RecordRow Row(Response response)
    {
        var (date, role) = ResponseOrder.Act(response);
        return Plain(response, Dates.Short(date), DateRoles.Label(response, role)) with { Public = Dates.Short(response.Announced) };
    }

    private RecordRow Plain(Record record, DateView? date, string role) => new()
    {
        Record = context.Link(record),
        Kind = KindOf(record),
        Date = date,
        Role = role,
        Public = null,
        Parties = PartiesOf(record),
        Others = OthersOf(record),
        Summary = record.Summary,
    };
}
