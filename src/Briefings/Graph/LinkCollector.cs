using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Resolves every reference that a record makes, once, and reports those that lead nowhere.</summary>
internal sealed class LinkCollector(RecordIndex index, DiagnosticBag diagnostics)
{
    private readonly List<Link> _links = [];

    /// <summary>The links found so far, in the order of the records given.</summary>
    public IReadOnlyList<Link> Links => _links;

    public void Collect(Record record)
    {
        Common(record);
        switch (record)
        {
            case Article article: Collect(article); break;
            case Actor actor: Collect(actor); break;
            case Incident incident: Collect(incident); break;
            case Response response: Collect(response); break;
            case Source { Repeats: { } origin }: Add(record, LinkRole.Repeats, Collection.Sources, origin); break;
        }
    }

    private void Collect(Article article)
    {
        Add(article, LinkRole.Subject, Collection.Actors, article.Actors);
        Add(article, LinkRole.Subject, Collection.Incidents, article.Incidents);
        Add(article, LinkRole.Subject, Collection.Responses, article.Responses);
    }

    private void Collect(Actor actor)
    {
        foreach (var alias in actor.Aliases)
        {
            Add(actor, LinkRole.Namer, alias.Namer);
            Sources(actor, alias.Sources);
        }

        foreach (var link in actor.Links)
        {
            Add(actor, LinkRole.Relation, link.Actor);
            Add(actor, LinkRole.RelationClaimant, link.By);
            Sources(actor, link.Sources);
        }

        foreach (var role in actor.Roles)
        {
            Add(actor, LinkRole.Office, role.Of);
            Sources(actor, role.Sources);
        }
    }

    private void Collect(Incident incident)
    {
        Add(incident, LinkRole.Target, incident.Targets);
        foreach (var claim in incident.AttributedTo)
        {
            Add(incident, LinkRole.Accused, claim.Actor);
            Add(incident, LinkRole.Claimant, claim.By);
            Sources(incident, claim.Sources);
        }

        foreach (var step in incident.Events)
        {
            Add(incident, LinkRole.EventParty, step.Actors);
            Sources(incident, step.Sources);
        }
    }

    private void Collect(Response response)
    {
        Add(response, LinkRole.By, response.By);
        Add(response, LinkRole.Toward, response.Toward);
        Add(response, LinkRole.About, Collection.Incidents, response.Incidents);
        Add(response, LinkRole.Answers, Collection.Responses, response.Answers);
        Add(response, LinkRole.Denies, Collection.Responses, response.Denies);
        foreach (var attributed in response.Attributes) Add(response, LinkRole.Attributes, attributed.Actor);
        if (response.Quote is not { } quote) return;
        Add(response, LinkRole.Speaker, quote.Speaker);
        if (quote.Source is { } source) Sources(response, [source]);
    }

    private void Common(Record record)
    {
        Sources(record, record.Sources);
        Add(record, LinkRole.Topic, Collection.Topics, record.Topics);
    }

    private void Sources(Record from, ImmutableArray<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Reference is { } reference) Add(from, LinkRole.Cites, Collection.Sources, reference);
            if (entry.Inline?.Repeats is { } origin) Add(from, LinkRole.Cites, Collection.Sources, origin);
        }
    }

    private void Add(Record from, LinkRole role, ImmutableArray<Party> parties)
    {
        foreach (var party in parties) Add(from, role, party);
    }

    private void Add(Record from, LinkRole role, Party? party)
    {
        if (party?.Actor is { } reference) Add(from, role, Collection.Actors, reference);
    }

    private void Add(Record from, LinkRole role, Collection collection, ImmutableArray<Reference> references)
    {
        foreach (var reference in references) Add(from, role, collection, reference);
    }

    private void Add(Record from, LinkRole role, Collection collection, Reference reference)
    {
        var key = new RecordKey(collection, reference.Id);
        if (!index.TryGet(key, out var to))
        {
            diagnostics.Report(ReferenceRules.UnknownRecord, reference.At,
                $"unknown {collection.Singular()} '{reference.Id}'{index.DidYouMean(reference.Id, collection)}",
                $"correct the id, or add {collection.Folder()}/{reference.Id}.yaml");
            return;
        }

        if (ReferenceEquals(to, from))
        {
            diagnostics.Report(ReferenceRules.SelfReference, reference.At,
                $"{key} refers to itself", "name another record, or remove the reference");
            return;
        }

        if (!index.IsPublished(from.Key)) return;
        if (!index.IsPublished(key))
        {
            diagnostics.Report(ReferenceRules.Unpublished, reference.At,
                $"{key} is not published ({(to.IsDraft ? "it is a draft" : "its date is after the build day")})",
                "publish it, or remove the reference");
            return;
        }

        _links.Add(new Link(from, role, to));
    }
}
