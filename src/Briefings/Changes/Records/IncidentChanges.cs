using Briefings.Changes.Texts;
using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>Incidents; of their attributions see <see cref="ClaimChanges"/>.</summary>
internal static class IncidentChanges
{
    public static void Compare(Incident before, Incident after, Comparison comparison)
    {
        comparison.Date(after, "occurred", "date", before.Occurred, after.Occurred);
        comparison.Date(after, "discovered", "discovery date", before.Discovered, after.Discovered);
        comparison.Date(after, "disclosed", "disclosure date", before.Disclosed, after.Disclosed);
        comparison.Value(ChangeKind.FactChanged, after, "determination", "determination", Wording.Of(before.Determination), Wording.Of(after.Determination));
        comparison.Value(ChangeKind.FactChanged, after, "zone", "time zone", Wording.Of(before.Zone), Wording.Of(after.Zone));
        ReferenceChanges.Terms((ChangeKind.FactAdded, ChangeKind.FactRemoved), after, "kind", "kind", before.Kinds, after.Kinds, comparison);
        ReferenceChanges.Parties(after, "target", before.Targets, after.Targets, comparison);
        ReferenceChanges.Texts((ChangeKind.FactAdded, ChangeKind.FactRemoved), after, "target_sectors", "target sector", before.TargetSectors, after.TargetSectors, comparison);
        TextChanges.Plain(ChangeKind.FactChanged, after, "impact", "impact", before.Impact, after.Impact, comparison);
        CompareEvents(before, after, comparison);
    }

    private static void CompareEvents(Incident before, Incident after, Comparison comparison)
    {
        var events = comparison.Match(before.Events, after.Events, FacetsOf, step => Wording.Of(step.Text), step => Wording.Of(step.Date));
        foreach (var step in events.Added) comparison.Add(ChangeKind.EventAdded, after, step.At, $"event of {after} added: {step.Date}, {Wording.Quote(step.Text)}", to: step.Text);
        foreach (var step in events.Removed) comparison.Add(ChangeKind.EventRemoved, after, default, $"event of {after} removed: {step.Date}, {Wording.Quote(step.Text)}", step.Text);
        foreach (var (old, now) in events.Changed)
            comparison.Facets(ChangeKind.EventChanged, after, now.At, $"event of {after}, {Wording.Quote(now.Text)}", FacetsOf(old), FacetsOf(now));
    }

    private static Facet[] FacetsOf(IncidentEvent step) =>
    [
        new("date", Wording.Of(step.Date)),
        new("text", Wording.Quote(step.Text)),
        new("actors", Wording.List(step.Actors)),
        new("sources", Wording.List(step.Sources.Select(Wording.Of))),
    ];
}
