using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>Statements with no speaker, date or source, with one source that is told several times, or with the wrong kind.</summary>
internal sealed class Sourcing(RecordGraph graph, DiagnosticBag diagnostics)
{
    public void Report()
    {
        foreach (var incident in graph.Content.Incidents)
        {
            foreach (var claim in incident.AttributedTo)
            {
                Claim(claim.Sources, HasSource(claim.Sources, incident), claim.Actor, claim.At);
                Statement(claim);
            }
        }

        foreach (var response in graph.Content.Responses)
        {
            foreach (var attributed in response.Attributes) Claim(response.Sources, HasSource(response.Sources, response), attributed.Actor, attributed.At);
            Charge(response);
        }

        foreach (var actor in graph.Content.Actors) Actor(actor);
    }

    private void Claim(ImmutableArray<SourceEntry> sources, bool hasSource, Party accused, SourceLocation at)
    {
        if (!hasSource)
        {
            diagnostics.Report(EditorialRules.ClaimWithoutSource, at,
                $"the attribution to {PartyWords.Of(accused)} has no source", "add 'sources' that report the statement");
        }
        else if (SingleOrigin(sources) is { } origin)
        {
            diagnostics.Report(EditorialRules.SingleOrigin, at,
                $"all {sources.Length} sources of this claim go back to one, '{(origin.Id.Length > 0 ? origin.Id : origin.Title)}'", "add an independent source, or keep the original only");
        }
    }

    private void Statement(AttributionClaim claim)
    {
        (string Lacks, string Remedy)? found = (claim.By.IsEmpty, claim.Date is null) switch
        {
            (true, true) => ("neither a speaker nor a date", "add 'by', who says so, and 'date', when they said it"),
            (true, false) => ("no speaker", "add 'by': who says so"),
            (false, true) => ("no date", "add 'date': when they said it, as closely as the source has it"),
            _ => null,
        };
        if (found is { } fault) diagnostics.Report(EditorialRules.ClaimByNobody, claim.At, $"the attribution to {PartyWords.Of(claim.Actor)} has {fault.Lacks}", fault.Remedy);
    }

    private void Actor(Actor actor)
    {
        foreach (var alias in actor.Aliases)
        {
            if (HasSource(alias.Sources, actor)) continue;
            diagnostics.Report(EditorialRules.AliasWithoutSource, alias.At,
                $"the alias '{alias.Name}' has no source", "write it as { name, sources }, with a source that uses the name");
        }

        foreach (var role in actor.Roles)
        {
            if (HasSource(role.Sources, actor)) continue;
            diagnostics.Report(EditorialRules.RoleWithoutSource, role.At, $"the role '{role.Title}' has no source", "add 'sources' that name the office");
        }

        foreach (var link in actor.Links)
        {
            if (HasSource(link.Sources, actor)) continue;
            diagnostics.Report(EditorialRules.RoleWithoutSource, link.At,
                $"the relation '{link.Type.Id}' to {PartyWords.Of(link.Actor)} has no source", "add 'sources' that state the relation");
        }
    }

    private void Charge(Response response)
    {
        if (response.Kind.Id is not ("indictment" or "arrest" or "conviction")) return;
        if (response.Toward.Concat(response.Attributes.Select(attributed => attributed.Actor)).FirstOrDefault(IsPerson) is not { } person) return;
        if (response.Sources.Append(response.Quote?.Source).OfType<SourceEntry>().Any(IsLegal)) return;
        diagnostics.Report(EditorialRules.ChargedWithoutLegalSource, person.At,
            $"no court or authority is given as a source for the {response.Kind.Id} of {PartyWords.Of(person)}", "add a source whose 'publisher_kind' is 'court' or 'government'");
    }

    // Where a record rests on one source, there is no doubt which one bears its parts.
    private static bool HasSource(ImmutableArray<SourceEntry> own, Record record) => !own.IsEmpty || record.Sources.Length == 1;

    private Source? SingleOrigin(ImmutableArray<SourceEntry> entries)
    {
        if (entries.Length < 2) return null;
        Source? common = null;
        foreach (var entry in entries)
        {
            if (graph.SourceOf(entry) is not { } source) return null;
            var origin = graph.Origins.OriginOf(source);
            if (common is not null && !ReferenceEquals(common, origin)) return null;
            common = origin;
        }

        return common;
    }

    private bool IsPerson(Party party) => (graph.ActorOf(party)?.Kind ?? party.Kind)?.Id == "person";

    private bool IsLegal(SourceEntry entry) => graph.SourceOf(entry)?.PublisherKind?.Id is "court" or "government";
}
