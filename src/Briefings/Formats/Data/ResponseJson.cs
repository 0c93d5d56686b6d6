using System.Text.Json;
using Briefings.Model;

namespace Briefings.Formats.Data;

/// <summary>What data says of a response; the family of its kind is given with it.</summary>
internal sealed class ResponseJson(ReferenceJson references)
{
    public void Write(Utf8JsonWriter json, Response response)
    {
        json.WriteString("title", response.Title);
        json.Term("kind", response.Kind);
        json.Text("family", response.Kind.Family);
        json.Date("announced", response.Announced);
        json.Date("in_force", response.InForce);
        json.Date("ended", response.Ended);
        json.Text("zone", response.Zone);
        references.Parties(json, "by", response.By);
        references.Parties(json, "toward", response.Toward);
        references.Records(json, "incidents", Collection.Incidents, response.Incidents);
        references.Records(json, "answers", Collection.Responses, response.Answers);
        json.List("attributes", response.Attributes, attributed => Write(json, attributed));
        references.Records(json, "denies", Collection.Responses, response.Denies);
        json.Text("reason", response.Reason);
        json.Texts("measures", response.Measures);
        if (response.Quote is { } quote) Write(json, quote);
    }

    private void Write(Utf8JsonWriter json, Attributed attributed)
    {
        json.WriteStartObject();
        references.Party(json, "actor", attributed.Actor);
        json.Text("confidence", attributed.Confidence);
        json.Text("basis", attributed.Basis);
        json.Text("form", attributed.Form);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject("quote");
        json.WriteString("text", quote.Text);
        references.Party(json, "speaker", quote.Speaker);
        references.Source(json, "source", quote.Source);
        json.WriteEndObject();
    }
}
