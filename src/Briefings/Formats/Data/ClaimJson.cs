using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Formats.Data;

/// <summary>What data says of a claim: who names whom, when, on what basis and in what words, and who denies it.</summary>
internal sealed class ClaimJson(ReferenceJson references)
{
    /// <summary>Writes a claim as an object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="withIncident">Whether the claim is read apart from its incident.</param>
    public void Write(Utf8JsonWriter json, Claim claim, bool withIncident)
    {
        json.WriteStartObject();
        if (withIncident) references.Record(json, "incident", claim.Incident);
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
}
