using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Formats.Data;

/// <summary>
/// What data says of an incident. <c>attributed_to</c> is the whole attribution table: the incident's own claims and those of responses,
/// which name their <c>response</c>; a claim without <c>by</c> has no recorded speaker.
/// </summary>
internal sealed class IncidentJson(RecordGraph graph, ReferenceJson references)
{
    public void Write(Utf8JsonWriter json, Incident incident)
    {
        json.WriteString("title", incident.Title);
        json.Texts("kind", incident.Kinds.Select(kind => kind.Id));
        json.Term("determination", incident.Determination);
        json.Date("occurred", incident.Occurred);
        json.Date("discovered", incident.Discovered);
        json.Date("disclosed", incident.Disclosed);
        json.Text("zone", incident.Zone);
        references.Parties(json, "targets", incident.Targets);
        json.Texts("target_sectors", incident.TargetSectors);
        json.List("attributed_to", graph.Claims.On(incident), claim => Write(json, claim));
        json.Text("impact", incident.Impact);
        json.List("events", incident.Events, step => Write(json, step));
    }

    private void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        references.Party(json, "actor", claim.Accused);
        references.Parties(json, "by", claim.By);
        json.Date("date", claim.Date);
        json.Text("basis", claim.Basis);
        json.Text("form", claim.Form);
        json.Text("confidence", claim.Confidence);
        json.WriteString("rank", claim.Rank switch { ClaimRank.Preferred => "preferred", ClaimRank.Deprecated => "deprecated", _ => "normal" });
        json.Text("reason", claim.Reason);
        references.Record(json, "response", claim.Response);
        json.WriteBoolean("disputed", !claim.Denials.IsEmpty);
        json.List("denied_by", claim.Denials, denial => Write(json, denial));
        references.Sources(json, claim.Sources);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Response denial)
    {
        json.WriteStartObject();
        references.Parties(json, "by", denial.By);
        json.Date("date", denial.Announced);
        references.Record(json, "response", denial);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, IncidentEvent step)
    {
        json.WriteStartObject();
        json.Date("date", step.Date);
        json.WriteString("text", step.Text);
        references.Parties(json, "actors", step.Actors);
        references.Sources(json, step.Sources);
        json.WriteEndObject();
    }
}
