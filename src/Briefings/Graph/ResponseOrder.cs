using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Graph;

/// <summary>Responses in order of time: by the day they were announced, else took effect; undated last; then by id.</summary>
internal sealed class ResponseOrder : IComparer<Response>
{
    public static ResponseOrder OldestFirst { get; } = new();

    public static EdtfDate? DateOf(Response response) => response.Announced ?? response.InForce ?? response.Ended;

    public int Compare(Response? x, Response? y)
    {
        var (a, b) = (DateOf(x!), DateOf(y!));
        var undatedLast = (a is null).CompareTo(b is null);
        if (undatedLast != 0) return undatedLast;
        var byDate = a?.CompareTo(b) ?? 0;
        return byDate != 0 ? byDate : string.CompareOrdinal(x!.Id, y!.Id);
    }
}
