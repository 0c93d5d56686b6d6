using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>Restrictions of which the record does not say whether they hold, and searches of which it does not say what they were.</summary>
internal static class Status
{
    public static void Report(Response response, DiagnosticBag diagnostics)
    {
        Restriction(response, diagnostics);
        if (Statements.IsNoneFound(response)) Search(response, diagnostics);
    }

    private static void Restriction(Response response, DiagnosticBag diagnostics)
    {
        if (response is not { Kind: { Family: "restrict", Id: not "sanction-lifted" }, Announced: null, InForce: null, Ended: null }) return;
        diagnostics.Report(EditorialRules.SanctionWithoutStatus, response.Fields["kind"],
            $"it is not said when this {response.Kind.Id} was announced, came into force or ended", "add 'announced', 'in_force' or 'ended', as coarsely as the source gives it");
    }

    private static void Search(Response response, DiagnosticBag diagnostics)
    {
        var found = !response.Attributes.IsEmpty ? "attributes" : !response.Denies.IsEmpty ? "denies" : response.Quote is not null ? "quote" : null;
        if (found is not null)
        {
            diagnostics.Report(EditorialRules.FoundNone, response.Fields["kind"],
                $"a search that found nothing has '{found}'", $"write the kind of response that it is, or remove '{found}'");
        }
        else if (response.By.IsEmpty && response.Answers.IsEmpty)
        {
            diagnostics.Report(EditorialRules.FoundNone, response.Fields["kind"],
                "it is not said whose answer was looked for", "name them in 'by' or what was to be answered in 'answers', or write the kind of response that it is");
        }
    }
}
