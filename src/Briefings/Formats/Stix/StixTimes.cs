using Briefings.Formats.Feeds;
using Briefings.Model;
using NodaTime;
using NodaTime.Text;

namespace Briefings.Formats.Stix;

/// <summary>When an object was first written and last changed: instants in UTC, to the millisecond (STIX 2.1, 3.2).</summary>
internal readonly record struct StixStamp(string Created, string Modified);

/// <summary>
/// STIX asks for two instants of every object. They come from the record alone, so that no build changes them: an article's are its day and
/// its last change; any other record counts as written before everything and changed when it says <c>updated</c>. No date of what is
/// told stands in them.
/// </summary>
internal sealed class StixTimes(string zone)
{
    /// <summary>The first moment of 1970, for what is not known: the same in every build.</summary>
    public const string Never = "1970-01-01T00:00:00.000Z";

    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");
    private readonly FeedTime _times = new(zone);

    /// <summary>Of what no record dates.</summary>
    public static StixStamp Undated { get; } = new(Never, Never);

    /// <summary>Of the object that stands for a record, and of the relationships that it states.</summary>
    public StixStamp Of(Record record)
    {
        if (record is Article article) return new(Published(article), Write(_times.Latest(article)));
        if (record.Updated is not { } updated) return Undated;
        var changed = Write(_times.At(updated));
        return string.CompareOrdinal(changed, Never) > 0 ? new(Never, changed) : Undated;
    }

    /// <summary>The first moment of the article's day in the site's zone: a report needs an instant (STIX 2.1, 4.16).</summary>
    public string Published(Article article) => Write(_times.At(article.Date));

    private static string Write(OffsetDateTime time) => Pattern.Format(time.ToInstant());
}
