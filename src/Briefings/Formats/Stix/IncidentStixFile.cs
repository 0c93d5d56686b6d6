using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Stix;

/// <summary>
/// <c>/incidents/id/stix.json</c>: an incident with who is said to have done it, who denies it, what followed, and the newest articles about
/// it. Its objects are those of the whole bundle, to the byte; what they refer to beyond this incident stands there.
/// </summary>
internal sealed class IncidentStixFile(PageContext context, StixObjects objects, Incident incident)
    : Artifact(Addresses.Folder(incident.Key) + RecordPages.StixFile, incident.At)
{
    /// <summary>The files of all incidents.</summary>
    public static IEnumerable<Artifact> All(PageContext context)
    {
        var objects = new StixObjects(context);
        return context.Graph.Content.Incidents.Select(incident => new IncidentStixFile(context, objects, incident));
    }

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [];

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        context.Graph.NoteReading(incident);
        using var bundle = objects.Bundle(output, Path);
        var parties = new StixParties(objects, bundle);
        var responses = new StixResponses(objects, bundle, parties);
        var texts = new StixTexts(objects, bundle);
        new StixIncidents(objects, bundle, parties, responses).Write(incident);
        var thread = context.Graph.Threads.Of(context.Graph.ResponsesAbout(incident));
        var id = objects.Ids.Of(incident);
        foreach (var response in ResponseThreads.Flatten(thread).Order(ResponseOrder.OldestFirst)) responses.Write(response, id);
        foreach (var article in context.ArticlesAbout(incident).Take(context.PageSize)) texts.Write(article);
    }
}
