using Briefings.Changes.Texts;
using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>Responses; of what they attribute and deny see <see cref="ClaimChanges"/>.</summary>
internal static class ResponseChanges
{
    public static void Compare(Response before, Response after, Comparison comparison)
    {
        comparison.Value(ChangeKind.FactChanged, after, "kind", "kind", Wording.Of(before.Kind), Wording.Of(after.Kind));
        comparison.Date(after, "announced", "announcement date", before.Announced, after.Announced);
        CompareStatus(before, after, comparison);
        comparison.Value(ChangeKind.FactChanged, after, "zone", "time zone", Wording.Of(before.Zone), Wording.Of(after.Zone));
        ReferenceChanges.Parties(after, "speaker", before.By, after.By, comparison);
        ReferenceChanges.Parties(after, "addressee", before.Toward, after.Toward, comparison);
        ReferenceChanges.Records((ChangeKind.SubjectAdded, ChangeKind.SubjectRemoved), after, "incident", Collection.Incidents, before.Incidents, after.Incidents, comparison);
        CompareAnswers(before, after, comparison);
        TextChanges.Plain(ChangeKind.FactChanged, after, "reason", "reason", before.Reason, after.Reason, comparison);
        ReferenceChanges.Texts((ChangeKind.MeasureAdded, ChangeKind.MeasureRemoved), after, "measures", "measure", before.Measures, after.Measures, comparison);
        comparison.Facets(ChangeKind.QuoteChanged, after, after.Quote?.At ?? after.At, $"quotation of {after}", FacetsOf(before.Quote), FacetsOf(after.Quote));
    }

    /// <summary>A response that is new, in a sentence.</summary>
    public static Wording Announce(Response response)
    {
        var by = Wording.List(response.By);
        var several = response.By.Length > 1;
        var mark = Comparison.DraftMark(response);
        if (by.IsEmpty) return $"new {response.Kind}: {response}{mark}";
        return response.Kind.Id switch
        {
            "denial" when !response.Denies.IsEmpty => $"{by} {(several ? "deny" : "denies")} {Denied(response)}: {response}{mark}",
            "denial" => $"{by} {(several ? "deny" : "denies")}: {response}{mark}",
            "admission" => $"{by} {(several ? "admit" : "admits")}: {response}{mark}",
            "declined" => $"{by} {(several ? "decline" : "declines")}: {response}{mark}",
            "no-comment" => $"{by} {(several ? "make" : "makes")} no comment: {response}{mark}",
            "none-found" => $"no answer by {by} found: {response}{mark}",
            _ when response.Toward.IsEmpty => $"new {response.Kind} by {by}: {response}{mark}",
            _ => $"new {response.Kind} by {by} toward {Wording.List(response.Toward)}: {response}{mark}",
        };
    }

    private static Wording Denied(Response response) =>
        Wording.List(response.Denies.Select<Reference, Wording>(denied => $"{new RecordKey(Collection.Responses, denied.Id)}"));

    private static void CompareStatus(Response before, Response after, Comparison comparison)
    {
        if (before.InForce is null && after.InForce is { } start)
            comparison.Add(ChangeKind.ResponseInForce, after, after.Fields["in_force"], $"{after.Kind} {after} took effect: {start}", to: start.ToString());
        else comparison.Date(after, "in_force", "effective date", before.InForce, after.InForce);

        if (before.Ended is null && after.Ended is { } end)
            comparison.Add(ChangeKind.ResponseEnded, after, after.Fields["ended"], $"{after.Kind} {after} ended: {end}", to: end.ToString());
        else if (before.Ended is { } former && after.Ended is null)
            comparison.Add(ChangeKind.ResponseResumed, after, default, $"{after.Kind} {after} is no longer recorded as ended: {former}", former.ToString());
        else comparison.Date(after, "ended", "end date", before.Ended, after.Ended);
    }

    private static void CompareAnswers(Response before, Response after, Comparison comparison)
    {
        var answers = comparison.Match(before.Answers, after.Answers, answer => $"{new RecordKey(Collection.Responses, answer.Id)}");
        foreach (var answer in answers.Added)
            comparison.Add(ChangeKind.AnswerAdded, after, answer.At, $"{after} answers {new RecordKey(Collection.Responses, answer.Id)}", to: answer.Id);
        foreach (var answer in answers.Removed)
            comparison.Add(ChangeKind.AnswerRemoved, after, default, $"{after} no longer answers {new RecordKey(Collection.Responses, answer.Id)}", answer.Id);
    }

    private static Facet[] FacetsOf(Quote? quote) =>
    [
        new("words", Wording.Quote(quote?.Text ?? "")),
        new("speaker", Wording.Of(quote?.Speaker)),
        new("source", quote?.Source is { } source ? Wording.Of(source) : new Wording()),
    ];
}
