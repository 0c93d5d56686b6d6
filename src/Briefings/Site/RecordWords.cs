using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Site;

/// <summary>A date with what it says of its record.</summary>
internal sealed record LabelledDate(string Label, EdtfDate Date);

/// <summary>A record in a few words: what lists, timelines, previews and search results show.</summary>
internal static class RecordWords
{
    /// <summary>What its kind is called, as pages show it; empty when not stated.</summary>
    public static string KindOf(Record record) => record switch
    {
        Actor actor => actor.Kind.Label,
        Incident incident => string.Join(", ", incident.Kinds.Select(kind => kind.Label)),
        Response response => response.Kind.Label,
        Source source => source.PublisherKind?.Label ?? "",
        _ => "",
    };

    /// <summary>The dates that it states, each with its role in words.</summary>
    public static IEnumerable<LabelledDate> DatesOf(Record record)
    {
        IEnumerable<(string Label, EdtfDate? Date)> dates = record switch
        {
            Incident incident =>
            [
                (DateRoles.Label(incident, DateRole.Occurred), incident.Occurred),
                (DateRoles.Label(incident, DateRole.Discovered), incident.Discovered),
                (DateRoles.Label(incident, DateRole.Disclosed), incident.Disclosed),
            ],
            Response response =>
            [
                (DateRoles.Label(response, DateRole.Announced), response.Announced),
                (DateRoles.Label(response, DateRole.InForce), response.InForce),
                (DateRoles.Label(response, DateRole.Ended), response.Ended),
            ],
            Article article => [("Published", article.Date)],
            Source source => [("Published", source.Published)],
            Actor actor => [("First seen", actor.FirstSeen), ("Last seen", actor.LastSeen)],
            _ => [],
        };
        return dates.Where(date => date.Date is not null).Select(date => new LabelledDate(date.Label, date.Date!));
    }
}
