using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>
/// Every relation that the published record states, record by record and in the order in which each names them. Claims stand with their
/// incident, wherever they were made. Mentions in texts are no relations: nobody stated them as such.
/// </summary>
internal sealed class Relations(PageContext context)
{
    private readonly RecordGraph _graph = context.Graph;

    /// <summary>All of them, one after the other.</summary>
    public IEnumerable<Relation> All() => _graph.Content.AllRecords().SelectMany(Of);

    private IEnumerable<Relation> Of(Record record)
    {
        IEnumerable<Relation> own = record switch
        {
            Actor actor => Of(actor),
            Incident incident => Of(incident),
            Response response => Of(response),
            Article article => _graph.Links.OutOf(article.Key, LinkRole.Subject).Select(subject => Plain(article, RelationTypes.About, subject.Key)),
            Source source => _graph.Links.OutOf(source.Key, LinkRole.Repeats).Select(origin => Plain(source, RelationTypes.Repeats, origin.Key)),
            _ => [],
        };
        return own
            .Concat(_graph.Links.OutOf(record.Key, LinkRole.Topic).Select(topic => Plain(record, RelationTypes.Topic, topic.Key)))
            .Concat(Cited(record));
    }

    private static IEnumerable<Relation> Of(Actor actor)
    {
        foreach (var link in actor.Links)
        {
            yield return new(actor.Key, actor.Key, link.Type.Id, RelationEnd.Of(link.Actor))
            {
                By = link.By,
                FromDate = link.From,
                ToDate = link.To,
                Sources = link.Sources,
                Confidence = link.Confidence,
                Detail = link.Note,
            };
        }

        foreach (var role in actor.Roles)
        {
            if (role.Of is not { } body) continue;
            yield return new(actor.Key, actor.Key, RelationTypes.OfficeOf, RelationEnd.Of(body))
            {
                FromDate = role.From,
                ToDate = role.To,
                Sources = role.Sources,
                Detail = role.Title,
            };
        }

        foreach (var alias in actor.Aliases)
        {
            if (alias.Namer is not { } namer) continue;
            yield return new(actor.Key, actor.Key, RelationTypes.NamedBy, RelationEnd.Of(namer))
            {
                FromDate = alias.FirstUsed,
                Sources = alias.Sources,
                Detail = alias.Name,
            };
        }
    }

    private IEnumerable<Relation> Of(Incident incident)
    {
        foreach (var target in incident.Targets)
        {
            yield return new(incident.Key, incident.Key, RelationTypes.Targets, RelationEnd.Of(target)) { Sources = incident.Sources };
        }

        foreach (var claim in _graph.Claims.On(incident))
        {
            yield return new(claim.Response?.Key ?? incident.Key, incident.Key, RelationTypes.AttributedTo, RelationEnd.Of(claim.Accused))
            {
                By = claim.By,
                FromDate = claim.Date,
                Sources = claim.Sources,
                Confidence = claim.Confidence,
                Claim = claim,
            };
        }

        foreach (var step in incident.Events)
        {
            foreach (var party in step.Actors)
            {
                yield return new(incident.Key, incident.Key, RelationTypes.Involves, RelationEnd.Of(party))
                {
                    FromDate = step.Date,
                    Sources = step.Sources,
                    Detail = step.Text,
                };
            }
        }
    }

    private static IEnumerable<Relation> Of(Response response)
    {
        foreach (var party in response.By) yield return Stated(RelationTypes.By, RelationEnd.Of(party));
        foreach (var party in response.Toward) yield return Stated(RelationTypes.Toward, RelationEnd.Of(party));
        foreach (var incident in response.Incidents) yield return Stated(RelationTypes.About, To(Collection.Incidents, incident));
        foreach (var answered in response.Answers) yield return Stated(RelationTypes.Answers, To(Collection.Responses, answered));
        foreach (var accused in response.Attributes)
        {
            yield return Stated(RelationTypes.Attributes, RelationEnd.Of(accused.Actor)) with { By = response.By, Confidence = accused.Confidence };
        }

        foreach (var denied in response.Denies) yield return Stated(RelationTypes.Denies, To(Collection.Responses, denied)) with { By = response.By };
        if (response.Quote is not { Speaker: { } speaker } quote) yield break;
        yield return Stated(RelationTypes.Quotes, RelationEnd.Of(speaker)) with { Sources = quote.Source is { } source ? [source] : response.Sources, Detail = quote.Text };

        Relation Stated(string type, RelationEnd to) => new(response.Key, response.Key, type, to) { FromDate = response.Announced, Sources = response.Sources };
    }

    private IEnumerable<Relation> Cited(Record record) =>
        Entries(record).Select(RelationEnd.Of)
            .Concat(InText(record).Select(RelationEnd.Of))
            .Distinct()
            .Select(source => new Relation(record.Key, record.Key, RelationTypes.Cites, source));

    private IEnumerable<RecordKey> InText(Record record) =>
        (context.Texts.Description(record.Key)?.CitedSources ?? []).Concat(context.Texts.Body(record.Key)?.CitedSources ?? []);

    private static IEnumerable<SourceEntry> Entries(Record record) => record switch
    {
        Actor actor => actor.Sources
            .Concat(actor.Aliases.SelectMany(alias => alias.Sources))
            .Concat(actor.Links.SelectMany(link => link.Sources))
            .Concat(actor.Roles.SelectMany(role => role.Sources)),
        Incident incident => incident.Sources
            .Concat(incident.AttributedTo.SelectMany(claim => claim.Sources))
            .Concat(incident.Events.SelectMany(step => step.Sources)),
        Response { Quote.Source: { } quoted } response => response.Sources.Append(quoted),
        _ => record.Sources,
    };

    private static Relation Plain(Record from, string type, RecordKey to) => new(from.Key, from.Key, type, RelationEnd.Of(to));

    private static RelationEnd To(Collection collection, Reference reference) => RelationEnd.Of(new RecordKey(collection, reference.Id));
}
