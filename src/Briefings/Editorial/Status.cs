using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>Restrictions of which the record does not say whether they hold.</summary>
internal static class Status
{
    public static void Report(Response response, DiagnosticBag diagnostics)
    {
        if (response is not { Kind: { Family: "restrict", Id: not "sanction-lifted" }, Announced: null, InForce: null, Ended: null }) return;
        diagnostics.Report(EditorialRules.SanctionWithoutStatus, response.Fields["kind"],
            $"it is not said when this {response.Kind.Id} was announced, came into force or ended", "add 'announced', 'in_force' or 'ended', as coarsely as the source gives it");
    }
}
