using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>
/// Who says who did it, and who denies it. A claim is one that an incident records, or what a response that attributes says of each incident that it is
/// about; it is disputed by each response that denies that response.
/// </summary>
internal static class ClaimChanges
{
    /// <summary>Claims that incidents record themselves.</summary>
    public static void Recorded(Incident? before, Incident? after, Comparison comparison)
    {
        if ((after ?? before) is not { } incident) return;
        var claims = comparison.Match(
            before?.AttributedTo ?? [], after?.AttributedTo ?? [], FacetsOf, claim => $"{claim.Actor} {Wording.List(claim.By)}", claim => Wording.Of(claim.Actor));
        foreach (var claim in claims.Added)
        {
            var date = claim.Date is { } day ? $", {day.ToPlainText()}" : "";
            comparison.Add(ChangeKind.AttributionAdded, incident, claim.At, $"attribution of {incident} to {claim.Actor}: {Stated(claim.By)}{date}{Words(claim.Confidence)}{Comparison.DraftMark(incident)}");
        }

        // What went with its incident is told with it.
        if (after is null) return;
        foreach (var claim in claims.Removed)
            comparison.Add(ChangeKind.AttributionRemoved, incident, default, $"attribution of {incident} to {claim.Actor}{Speakers(claim.By)}: removed");
        foreach (var (old, now) in claims.Changed)
            comparison.Facets(ChangeKind.AttributionChanged, incident, now.At, $"attribution of {incident} to {now.Actor}{Speakers(now.By)}", FacetsOf(old), FacetsOf(now));
    }

    /// <summary>Claims that a response makes.</summary>
    public static void Stated(Response? before, Response? after, Comparison comparison)
    {
        var claims = comparison.Match(ClaimsOf(before), ClaimsOf(after), claim => [new("", claim.Words)]);
        foreach (var claim in claims.Added)
        {
            var date = after!.Announced is { } day ? $", {day.ToPlainText()}" : "";
            comparison.Add(
                ChangeKind.AttributionAdded, Subject(claim, comparison), claim.Attributed.At,
                $"{claim.Words}: {Stated(after.By)}{date}{Words(claim.Attributed.Confidence)}{Comparison.DraftMark(after)}");
        }

        foreach (var claim in claims.Removed)
            comparison.Add(ChangeKind.AttributionRemoved, Subject(claim, comparison), default, $"{claim.Words}{Speakers(before!.By)}: removed");

        if (before is null || after is null) return;
        var attributed = comparison.Match(before.Attributes, after.Attributes, FacetsOf, one => Wording.Of(one.Actor));
        foreach (var (old, now) in attributed.Changed)
            comparison.Facets(ChangeKind.AttributionChanged, after, now.At, $"{Of(Incidents(after), now.Actor)}{Speakers(after.By)}", FacetsOf(old), FacetsOf(now));
    }

    /// <summary>What a response denies: the claims of the responses that it names.</summary>
    public static void Denied(Response? before, Response? after, Comparison comparison)
    {
        var denied = comparison.Match(before?.Denies ?? [], after?.Denies ?? [], response => $"{KeyOf(response)}");
        foreach (var reference in denied.Added) Dispute(before, after!, reference, comparison);
        foreach (var reference in denied.Removed) Settle(before!, after, reference, comparison);
    }

    private static void Dispute(Response? before, Response denial, Reference reference, Comparison comparison)
    {
        var claims = ClaimsOf(comparison.After.Find(KeyOf(reference)) as Response);
        foreach (var claim in claims)
            comparison.Add(ChangeKind.AttributionDisputed, Subject(claim, comparison), reference.At, $"{claim.Words}: disputed by {By(denial)}{Comparison.DraftMark(denial)}");
        // Of a new denial its own sentence says what it denies.
        if (claims.IsEmpty && before is not null)
            comparison.Add(ChangeKind.DenialAdded, denial, reference.At, $"{denial} denies {KeyOf(reference)}", to: reference.Id);
    }

    private static void Settle(Response before, Response? after, Reference reference, Comparison comparison)
    {
        // Claims that went are told as such.
        var claims = ClaimsOf(comparison.After.Find(comparison.Now(KeyOf(reference))) as Response);
        foreach (var claim in claims)
            comparison.Add(ChangeKind.AttributionUndisputed, Subject(claim, comparison), default, $"{claim.Words}: no longer disputed by {By(before)}");
        if (claims.IsEmpty && after is not null)
            comparison.Add(ChangeKind.DenialRemoved, after, default, $"{after} no longer denies {KeyOf(reference)}", reference.Id);
    }

    private static ImmutableArray<StatedClaim> ClaimsOf(Response? response)
    {
        if (response is null) return [];
        var incidents = Incidents(response);
        return incidents.IsEmpty
            ? [.. response.Attributes.Select(one => new StatedClaim(response, null, one, Of([], one.Actor)))]
            : [.. response.Attributes.SelectMany(one => incidents.Select(incident => new StatedClaim(response, incident, one, Of([incident], one.Actor))))];
    }

    private static ImmutableArray<RecordKey> Incidents(Response response) => [.. response.Incidents.Select(incident => new RecordKey(Collection.Incidents, incident.Id))];

    private static RecordKey KeyOf(Reference response) => new(Collection.Responses, response.Id);

    private static Wording Of(ImmutableArray<RecordKey> incidents, Party accused)
    {
        if (incidents.IsEmpty) return $"attribution to {accused}";
        return $"attribution of {Wording.List(incidents.Select<RecordKey, Wording>(incident => $"{incident}"))} to {accused}";
    }

    // A claim is told with its incident; one about none with the response that makes it.
    private static Record Subject(StatedClaim claim, Comparison comparison) =>
        claim.Incident is { } incident && (comparison.After.Find(comparison.Now(incident)) ?? comparison.Before.Find(incident)) is { } record ? record : claim.Response;

    private static Wording By(Response denial) => denial.By.IsEmpty ? $"{denial}" : Wording.List(denial.By);

    private static Wording Stated(ImmutableArray<Party> by) => by.IsEmpty ? Wording.Of("on record without a speaker") : $"stated by {Wording.List(by)}";

    private static Wording Speakers(ImmutableArray<Party> by) => by.IsEmpty ? new Wording() : $" by {Wording.List(by)}";

    private static string Words(string confidence) => confidence.Length == 0 ? "" : $", in the words “{Wording.Clip(confidence)}”";

    private static Facet[] FacetsOf(AttributionClaim claim) =>
    [
        new("accused", Wording.Of(claim.Actor)),
        new("speakers", Wording.List(claim.By)),
        new("date", Wording.Of(claim.Date)),
        new("confidence", Wording.Quote(claim.Confidence)),
        new("basis", Wording.Quote(claim.Basis)),
        new("form", Wording.Quote(claim.Form)),
        new("rank", Wording.Of(claim.Rank switch { ClaimRank.Preferred => "preferred", ClaimRank.Deprecated => "set aside", _ => "normal" })),
        new("reason", Wording.Quote(claim.Reason)),
        new("sources", Wording.List(claim.Sources.Select(Wording.Of))),
    ];

    private static Facet[] FacetsOf(Attributed attributed) =>
    [
        new("accused", Wording.Of(attributed.Actor)),
        new("confidence", Wording.Quote(attributed.Confidence)),
        new("basis", Wording.Quote(attributed.Basis)),
        new("form", Wording.Quote(attributed.Form)),
    ];

    private sealed record StatedClaim(Response Response, RecordKey? Incident, Attributed Attributed, Wording Words);
}
