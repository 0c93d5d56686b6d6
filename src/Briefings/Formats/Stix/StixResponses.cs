using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Stix;

/// <summary>
/// Responses: a denial is an opinion on the claims that it denies, every other response a note that any reader can show. The record itself
/// is in our extension.
/// </summary>
internal sealed class StixResponses(StixObjects objects, StixBundle bundle, StixParties parties)
{
    // A note on thousands of incidents would make the bundle of each of them long: it comes in parts.
    private const int MostReferences = 100;

    /// <summary>A response as a note; nothing for a denial that its claims bring with them.</summary>
    /// <param name="response">The response.</param>
    /// <param name="incident">The id of the one incident that the bundle is about; null for all.</param>
    public void Write(Response response, string? incident = null)
    {
        parties.Write(response.By);
        if (objects.Ids.DeniedBy(response) is not null) return;
        var parts = ReferencesOf(response).Chunk(MostReferences).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts.Count > 1 && incident is not null && !parts[i].Contains(incident, StringComparer.Ordinal)) continue;
            var id = i == 0 ? objects.Ids.Of(response) : objects.Ids.Within("note", response, $"part-{i + 1}");
            if (!bundle.Takes(id)) continue;
            var json = bundle.Begin("note", id, objects.Times.Of(response), objects.Ids.Publisher);
            json.WriteString("abstract", response.Title);
            json.WriteString("content", InWords(response));
            Finish(json, response, parts[i], withRecord: i == 0);
        }
    }

    /// <summary>A denial as an opinion on one claim (STIX 2.1, 4.14).</summary>
    /// <param name="denial">Who denies it.</param>
    /// <param name="claim">What is denied.</param>
    /// <param name="relationships">The relationships of the claim.</param>
    public void WriteDenial(Response denial, Claim claim, IReadOnlyCollection<string> relationships)
    {
        var isFirst = objects.Ids.DeniedBy(denial) == claim;
        var id = isFirst ? objects.Ids.Of(denial) : objects.Ids.Within("opinion", denial, relationships.First());
        parties.Write(denial.By);
        if (!bundle.Takes(id)) return;
        var json = bundle.Begin("opinion", id, objects.Times.Of(denial), denial.By.IsEmpty ? null : objects.Of(denial.By[0]));
        json.WriteString("explanation", InWords(denial));
        json.Texts("authors", denial.By.Select(objects.NameOf));
        json.WriteString("opinion", "disagree");
        Finish(json, denial, relationships, withRecord: isFirst);
    }

    private void Finish(Utf8JsonWriter json, Response response, IEnumerable<string> about, bool withRecord)
    {
        json.Texts("object_refs", about);
        json.Texts("labels", new[] { response.Kind.Id, response.Kind.Family }.Where(label => label.Length > 0));
        objects.References(json, response);
        if (withRecord) objects.Record(json, response);
        bundle.End();
    }

    // A note must be about something: where the record names neither incident nor response, it is about whom it is aimed at or by.
    private List<string> ReferencesOf(Response response)
    {
        var links = objects.Context.Graph.Links;
        var about = links.OutOf(response.Key, LinkRole.About).Concat(links.OutOf(response.Key, LinkRole.Answers)).Select(objects.Ids.Of).ToList();
        if (about.Count > 0) return about;
        parties.Write(response.Toward);
        var aimedAt = response.Toward.Concat(response.By).Select(objects.Of).Distinct(StringComparer.Ordinal).ToList();
        return aimedAt.Count > 0 ? aimedAt : [objects.Ids.Publisher];
    }

    private string InWords(Response response)
    {
        var by = response.By.IsEmpty ? "" : $", by {objects.NamesOf(response.By)}";
        var toward = response.Toward.IsEmpty ? "" : $", toward {objects.NamesOf(response.Toward)}";
        var lines = new List<string> { $"{response.Kind.Label}{by}{toward}: {response.Title}." };
        lines.AddRange(RecordWords.DatesOf(response).Select(date => $"{date.Label}: {date.Date.ToPlainText()}."));
        if (response.Summary.Length > 0) lines.Add(response.Summary);
        if (response.Reason.Length > 0) lines.Add($"Reason given: {response.Reason}");
        if (!response.Measures.IsEmpty) lines.Add($"Measures: {string.Join("; ", response.Measures)}.");
        if (response.Quote is { } quote) lines.Add($"“{quote.Text}”{(quote.Speaker is null ? "" : $" ({objects.NameOf(quote.Speaker)})")}");
        return string.Join('\n', lines);
    }
}
