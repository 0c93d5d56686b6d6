using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>Which records a build publishes.</summary>
/// <param name="AsOf">The build day: an article dated later waits.</param>
/// <param name="IncludeDrafts">Whether drafts are published (<c>--drafts</c>).</param>
public sealed record Publication(CalendarDay AsOf, bool IncludeDrafts)
{
    /// <summary>Whether <paramref name="record"/> is published in this build.</summary>
    public bool Includes(Record record) =>
        (IncludeDrafts || !record.IsDraft) && !(record is Article article && article.Date.Earliest.Day is { } day && day.CompareTo(AsOf) > 0);
}
