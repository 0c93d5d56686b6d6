using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Resolves every reference that a record makes, once, and reports those that lead nowhere.</summary>
internal sealed class LinkCollector(RecordIndex index, DiagnosticBag diagnostics)
{
    private const int Many = 32;

    private readonly List<OutLink> _links = [];
    private HashSet<OutLink>? _seen;
    private int _from;

    /// <summary>What the record of that number names, each once.</summary>
    public ImmutableArray<OutLink> Collect(int number)
    {
        _from = number;
        _links.Clear();
        _seen = null;
        Collect(index.Records[number]);
        return [.. _links];
    }

    private void Collect(Record record)
    {
        Common(record);
        switch (record)
        {
            case Article article: Collect(article); break;
            case Actor actor: Collect(actor); break;
            case Incident incident: Collect(incident); break;
            case Response response: Collect(response); break;
            case Source { Repeats: { } origin }: Add(LinkRole.Repeats, Collection.Sources, origin); break;
        }
    }

    private void Collect(Article article)
    {
        Add(LinkRole.Subject, Collection.Actors, article.Actors);
        Add(LinkRole.Subject, Collection.Incidents, article.Incidents);
        Add(LinkRole.Subject, Collection.Responses, article.Responses);
    }

    private void Collect(Actor actor)
    {
        foreach (var alias in actor.Aliases)
        {
            Add(LinkRole.Namer, alias.Namer);
            Sources(alias.Sources);
        }

        foreach (var link in actor.Links)
        {
            Add(LinkRole.Relation, link.Actor);
            Add(LinkRole.RelationClaimant, link.By);
            Sources(link.Sources);
        }

        foreach (var role in actor.Roles)
        {
            Add(LinkRole.Office, role.Of);
            Sources(role.Sources);
        }
    }

    private void Collect(Incident incident)
    {
        Add(LinkRole.Target, incident.Targets);
        foreach (var claim in incident.AttributedTo)
        {
            Add(LinkRole.Accused, claim.Actor);
            Add(LinkRole.Claimant, claim.By);
            Sources(claim.Sources);
        }

        foreach (var step in incident.Events)
        {
            Add(LinkRole.EventParty, step.Actors);
            Sources(step.Sources);
        }
    }

    private void Collect(Response response)
    {
        Add(LinkRole.By, response.By);
        Add(LinkRole.Toward, response.Toward);
        Add(LinkRole.About, Collection.Incidents, response.Incidents);
        Add(LinkRole.Answers, Collection.Responses, response.Answers);
        Add(LinkRole.Denies, Collection.Responses, response.Denies);
        foreach (var attributed in response.Attributes) Add(LinkRole.Attributes, attributed.Actor);
        if (response.Quote is not { } quote) return;
        Add(LinkRole.Speaker, quote.Speaker);
        if (quote.Source is { } source) Sources([source]);
    }

    private void Common(Record record)
    {
        Sources(record.Sources);
        Add(LinkRole.Topic, Collection.Topics, record.Topics);
    }

    private void Sources(ImmutableArray<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Reference is { } reference) Add(LinkRole.Cites, Collection.Sources, reference);
            if (entry.Inline?.Repeats is { } origin) Add(LinkRole.Cites, Collection.Sources, origin);
        }
    }

    private void Add(LinkRole role, ImmutableArray<Party> parties)
    {
        foreach (var party in parties) Add(role, party);
    }

    private void Add(LinkRole role, Party? party)
    {
        if (party?.Actor is { } reference) Add(role, Collection.Actors, reference);
    }

    private void Add(LinkRole role, Collection collection, ImmutableArray<Reference> references)
    {
        foreach (var reference in references) Add(role, collection, reference);
    }

    private void Add(LinkRole role, Collection collection, Reference reference)
    {
        var key = new RecordKey(collection, reference.Id);
        var to = index.NumberOf(key);
        if (to < 0)
        {
            // A topic exists by the use of a published record; what a draft uses will exist when it is one.
            if (role == LinkRole.Topic && !index.IsPublished(_from)) return;
            diagnostics.Report(ReferenceRules.UnknownRecord, reference.At,
                $"unknown {collection.Singular()} '{reference.Id}'{index.DidYouMean(reference.Id, collection)}",
                $"correct the id, or add {collection.Folder()}/{reference.Id}.yaml");
            return;
        }

        if (to == _from)
        {
            diagnostics.Report(ReferenceRules.SelfReference, reference.At,
                $"{key} refers to itself", "name another record, or remove the reference");
            return;
        }

        if (!index.IsPublished(_from)) return;
        if (!index.IsPublished(to))
        {
            diagnostics.Report(ReferenceRules.Unpublished, reference.At,
                $"{key} is not published ({Unpublished.Why(index.Records[to])})",
                $"{Unpublished.Remedy(index.Records[to])}, or remove the reference");
            return;
        }

        var link = new OutLink(role, to);
        if (IsNew(link)) _links.Add(link);
    }

    // Most records name few others, and looking along a short list is quicker than hashing.
    private bool IsNew(OutLink link)
    {
        if (_links.Count < Many) return !_links.Contains(link);
        _seen ??= [.. _links];
        return _seen.Add(link);
    }
}
