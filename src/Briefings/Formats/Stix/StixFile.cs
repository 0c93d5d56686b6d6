using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Stix;

/// <summary><c>/data/stix.json</c>: the whole record as a STIX 2.1 bundle.</summary>
internal sealed class StixFile(PageContext context) : Artifact("data/stix.json", context.Settings.At)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => Collections.All;

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        var objects = new StixObjects(context);
        using var bundle = objects.Bundle(output, Path);
        var parties = new StixParties(objects, bundle);
        var responses = new StixResponses(objects, bundle, parties);
        var incidents = new StixIncidents(objects, bundle, parties, responses);
        var texts = new StixTexts(objects, bundle);
        var content = context.Graph.Content;
        foreach (var actor in content.Actors)
        {
            parties.Write(actor);
            parties.WriteRelations(actor);
        }

        foreach (var incident in content.Incidents) incidents.Write(incident);
        foreach (var response in content.Responses) responses.Write(response);
        foreach (var source in content.Sources) texts.Write(source);
        foreach (var topic in content.Topics) texts.Write(topic);
        foreach (var article in content.Articles)
        {
            texts.Write(article);
            texts.WriteText(article);
        }
    }
}
