using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Graph;

/// <summary>Responses in order of time: by the day on which they took place; undated last; then by id.</summary>
internal sealed class ResponseOrder : IComparer<Response>
{
    public static ResponseOrder OldestFirst { get; } = new();

    /// <summary>
    /// When the response took place, and by which of its dates. What took effect before it was announced took place then;
    /// otherwise the announcement is the act.
    /// </summary>
    public static (EdtfDate? Date, DateRole Role) Act(Response response) => response switch
    {
        { InForce: { } inForce } when response.Announced is not { } announced || inForce.CompareTo(announced) < 0 => (inForce, DateRole.InForce),
        { Announced: { } announced } => (announced, DateRole.Announced),
        { Ended: { } ended } => (ended, DateRole.Ended),
        _ => (null, DateRole.Announced),
    };

    public int Compare(Response? x, Response? y)
    {
        var (a, b) = (Act(x!).Date, Act(y!).Date);
        var undatedLast = (a is null).CompareTo(b is null);
        if (undatedLast != 0) return undatedLast;
        var byDate = a?.CompareTo(b) ?? 0;
        return byDate != 0 ? byDate : string.CompareOrdinal(x!.Id, y!.Id);
    }
}
