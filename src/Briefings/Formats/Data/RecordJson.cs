using System.Text.Json;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>
/// Records as JSON objects: <c>id</c>, <c>url</c> (the page), then the keys of the content contract in its order. Markdown is given as
/// written, so that nothing is lost; its wiki links and citations name ids of the same data.
/// </summary>
/// <param name="context">What it is written from.</param>
/// <param name="mostClaims">How many claims of an incident are written at most; all of them where the file is the only one that has them.</param>
internal sealed class RecordJson(PageContext context, int mostClaims = int.MaxValue)
{
    private readonly ReferenceJson _references = new(context);

    /// <summary>Writes one record as an object.</summary>
    public void Write(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("url", _references.Url(record));
        WriteOwn(json, record);
        json.Text("summary", record.Summary);
        json.Text("description", record.Description.Text);
        json.Text("body", record switch { Article article => article.Body.Text, Page page => page.Body.Text, _ => "" });
        _references.Topics(json, record);
        _references.Sources(json, record.Sources);
        json.Texts("redirect_from", record.RedirectFrom.Select(old => old.Path));
        json.Flag("draft", record.IsDraft);
        json.Date("updated", record.Updated);
        json.WriteEndObject();
    }

    private void WriteOwn(Utf8JsonWriter json, Record record)
    {
        switch (record)
        {
            case Article article: WriteOwn(json, article); break;
            case Actor actor: new ActorJson(_references).Write(json, actor); break;
            case Incident incident: new IncidentJson(context.Graph, _references, mostClaims).Write(json, incident); break;
            case Response response: new ResponseJson(_references).Write(json, response); break;
            case Source source: _references.Describe(json, source); break;
            default: json.WriteString("title", record.Title); break;
        }
    }

    private void WriteOwn(Utf8JsonWriter json, Article article)
    {
        json.WriteString("title", article.Title);
        json.Date("date", article.Date);
        json.Texts("key_points", article.KeyPoints);
        json.Texts("authors", article.Authors);
        _references.Records(json, "actors", Collection.Actors, article.Actors);
        _references.Records(json, "incidents", Collection.Incidents, article.Incidents);
        _references.Records(json, "responses", Collection.Responses, article.Responses);
        if (article.Image is { } image)
        {
            json.WriteStartObject("image");
            json.WriteString("src", _references.AssetUrl(image.Src));
            json.WriteString("alt", image.Alt);
            json.Text("credit", image.Credit);
            json.Text("caption", image.Caption);
            json.WriteEndObject();
        }

        json.List("correction", article.Corrections, correction =>
        {
            json.WriteStartObject();
            json.Date("date", correction.Date);
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        });
    }
}
