using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Formats.Stix;

/// <summary>
/// Incidents, and what is said of who did them: each attribution is a relationship created by its speaker, each denial an opinion on that
/// relationship. No relationship says in the site's name that somebody did it.
/// </summary>
internal sealed class StixIncidents(StixObjects objects, StixBundle bundle, StixParties parties, StixResponses responses)
{
    /// <summary>An incident with its targets, claims and denials.</summary>
    public void Write(Incident incident)
    {
        var id = objects.Ids.Of(incident);
        if (!bundle.Takes(id)) return;
        var json = bundle.Begin("incident", id, objects.Times.Of(incident), objects.Ids.Publisher);
        json.WriteString("name", incident.Name);
        objects.Description(json, incident);
        json.Texts("labels", incident.Kinds.Select(kind => kind.Id));
        objects.References(json, incident);
        json.WriteStartObject("extensions");
        WriteCore(json, incident);
        objects.WriteRecord(json, incident);
        json.WriteEndObject();
        bundle.End();

        WriteTargets(incident, id);
        WriteClaims(incident, id);
    }

    // Incident Core asks for the state of an investigation, which a public record does not follow: it is said to be unknown (its vocabulary
    // is open). An incident whose determination is not on record does not fit the extension at all.
    private static void WriteCore(Utf8JsonWriter json, Incident incident)
    {
        if (incident.Determination is not { Id: "confirmed" or "suspected" or "failed-attempt" or "blocked" } determination) return;
        json.WriteStartObject(StixDefinitions.IncidentCore);
        json.WriteString("extension_type", "property-extension");
        json.WriteString("determination", determination.Id);
        json.WriteString("investigation_status", "unknown");
        json.Texts("incident_types", incident.Kinds.Select(kind => kind.Id));
        json.WriteEndObject();
    }

    private void WriteTargets(Incident incident, string incidentId)
    {
        foreach (var target in incident.Targets)
        {
            parties.Write(target);
            var id = objects.Ids.Within("relationship", incident, "targets/" + objects.Of(target));
            if (!bundle.Takes(id)) continue;
            bundle.BeginRelationship(id, "targets", incidentId, objects.Of(target), objects.Times.Of(incident), objects.Ids.Publisher);
            bundle.End();
        }
    }

    private void WriteClaims(Incident incident, string incidentId)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in objects.Context.Graph.Claims.On(incident))
        {
            parties.Write(claim.Accused);
            parties.Write(claim.By);
            Record stated = claim.Response is { } response ? response : incident;
            var relationships = new List<string>();
            foreach (var speaker in parties.Speakers(claim.By))
            {
                var key = $"{stated.Key}/attributed-to/{incident.Id}/{objects.Of(claim.Accused)}/{speaker}/{claim.Date}";
                var count = counts[key] = counts.GetValueOrDefault(key) + 1;
                var id = objects.Ids.Within("relationship", stated, $"{key}/{count}");
                relationships.Add(id);
                Write(claim, stated, id, incidentId, speaker);
            }

            foreach (var denial in claim.Denials) responses.WriteDenial(denial, claim, relationships);
        }
    }

    private void Write(Claim claim, Record stated, string id, string incidentId, string? speaker)
    {
        if (!bundle.Takes(id)) return;
        var json = bundle.BeginRelationship(id, "attributed-to", incidentId, objects.Of(claim.Accused), objects.Times.Of(stated), speaker);
        json.WriteString("description", InWords(claim));
        objects.BeginStatement(json, "claim", claim.Confidence, claim.Sources);
        json.Date("date", claim.Date);
        json.Text("basis", claim.Basis);
        json.Text("form", claim.Form);
        json.WriteString("rank", claim.Rank switch { ClaimRank.Preferred => "preferred", ClaimRank.Deprecated => "deprecated", _ => "normal" });
        json.Text("reason", claim.Reason);
        json.WriteBoolean("disputed", !claim.Denials.IsEmpty);
        if (claim.Response is { } response) json.WriteString("response", response.Id);
        StixObjects.EndStatement(json);
        bundle.End();
    }

    private string InWords(Claim claim)
    {
        var accused = objects.NameOf(claim.Accused);
        var date = claim.Date is null ? "" : $", {claim.Date.ToPlainText()}";
        var said = claim.By.IsEmpty ? $"Attributed to {accused}{date}; no speaker is recorded." : $"Attributed to {accused} by {objects.NamesOf(claim.By)}{date}.";
        var form = claim.Form.Length > 0 ? $" Form: {claim.Form}." : "";
        var basis = claim.Basis.Length > 0 ? $" Basis: {claim.Basis}." : "";
        var confidence = claim.Confidence.Length > 0 ? $" Confidence, in the speaker's own words: {claim.Confidence}." : "";
        var rank = claim.Rank == ClaimRank.Deprecated ? " Superseded or withdrawn." : "";
        return said + form + basis + confidence + rank + (claim.Denials.IsEmpty ? "" : " Disputed.");
    }
}
