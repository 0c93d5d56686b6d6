using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>Records as rows of tables and lists.</summary>
internal sealed class RecordRows(PageContext context)
{
    public ImmutableArray<RecordRow> Rows(IEnumerable<Record> records) => [.. records.Select(Row)];

    public RecordRow Row(Record record) => record switch
    {
        Incident incident => Row(incident),
        Response response => Row(response),
        Source source => Plain(source, source.PublisherKind?.Label ?? "", Dates.Short(source.Published), "Published") with
        {
            Parties = source.Publisher.Length > 0 ? [new LinkView(source.Publisher, "", "")] : [],
        },
        Article article => Plain(article, "Briefing", Dates.Short(article.Date), "Published"),
        Actor actor => Plain(actor, actor.Kind.Label, null, ""),
        _ => Plain(record, CollectionTitles.Singular(record.Collection), null, ""),
    };

    private RecordRow Row(Incident incident) =>
        Plain(incident, string.Join(", ", incident.Kinds.Select(kind => kind.Label)), Dates.Short(incident.Occurred), DateRoles.Label(incident, DateRole.Occurred)) with
        {
            Public = Dates.Short(incident.Disclosed),
            Parties = context.Parties(incident.Targets),
            Others = [.. context.Graph.Claims.On(incident).Where(claim => claim.Rank != ClaimRank.Deprecated).Select(claim => context.Party(claim.Accused)).Distinct()],
        };

    private RecordRow Row(Response response)
    {
        var (date, role) = ResponseOrder.Act(response);
        return Plain(response, response.Kind.Label, Dates.Short(date), DateRoles.Label(response, role)) with
        {
            Public = Dates.Short(response.Announced),
            Parties = context.Parties(response.By),
            Others = context.Parties(response.Toward),
        };
    }

    private RecordRow Plain(Record record, string kind, DateView? date, string role) => new()
    {
        Record = context.Link(record),
        Kind = kind,
        Date = date,
        Role = role,
        Public = null,
        Parties = [],
        Others = [],
        Summary = record.Summary,
    };
}
