using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Formats.Data;

/// <summary>
/// What data says of an incident. <c>attributed_to</c> is the whole attribution table: the incident's own claims and those of responses,
/// which name their <c>response</c>; a claim without <c>by</c> has no recorded speaker.
/// </summary>
/// <param name="graph">Knows the claims.</param>
/// <param name="references">Writes what it names.</param>
/// <param name="mostClaims">How many claims are written at most.</param>
internal sealed class IncidentJson(RecordGraph graph, ReferenceJson references, int mostClaims)
{
    private readonly ClaimJson _claims = new(references);

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
        json.List("attributed_to", graph.Claims.On(incident).Take(mostClaims), claim => _claims.Write(json, claim, withIncident: false));
        json.Text("impact", incident.Impact);
        json.List("events", incident.Events, step => Write(json, step));
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
