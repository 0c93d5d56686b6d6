using System.Security.Cryptography;
using System.Text;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site;

namespace Briefings.Formats.Calendars;

/// <summary>
/// <c>/calendar.ics</c> (RFC 5545): an all-day event for every entry of the site's timeline whose days are known. A date with a time is
/// on its day as written, because a day belongs to the zone that the record names and all-day events have none.
/// </summary>
internal sealed class CalendarFile : Artifact
{
    private readonly PageContext _context;

    // An id outlives a preview address, so it is made with the address that the site's owner wrote down.
    private readonly Addresses _ownAddresses;

    private CalendarFile(PageContext context)
        : base(CalendarEntries.Path, context.Settings.At)
    {
        _context = context;
        _ownAddresses = new(context.Settings.Url);
    }

    /// <summary>The calendar; none when nothing has a known day, because a calendar without components is none (RFC 5545, 3.6).</summary>
    public static IEnumerable<Artifact> For(PageContext context) =>
        CalendarEntries.AreAmong(context.Graph.Content) ? [new CalendarFile(context)] : [];

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        var lines = new ContentLines(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//Briefings//Briefings//EN");
        lines.Write("CALSCALE", "GREGORIAN");
        // What calendars call it: by RFC 7986, 5.1, and as those that came before it know it.
        lines.WriteText("NAME", _context.Settings.Title);
        lines.WriteText("X-WR-CALNAME", _context.Settings.Title);
        lines.WriteText("DESCRIPTION", _context.Settings.Description);
        lines.Write("URL", Url(_context.Addresses.Of("timeline/")));
        lines.Write("SOURCE;VALUE=URI", Url(_context.Addresses.Of(Path)));
        foreach (var entry in CalendarEntries.Of(_context.Graph.Timeline)) Write(lines, entry);
        lines.Write("END", "VCALENDAR");
    }

    private void Write(ContentLines lines, CalendarEntry item)
    {
        var (entry, days) = item;
        var record = entry.Record;
        var label = $"{DateRoles.Label(record, entry.Role)}: {record.Title}";
        lines.Write("BEGIN", "VEVENT");
        lines.WriteText("UID", Uid(entry));
        lines.Write("DTSTAMP", $"{Digits(Revised(record) ?? days.First)}T000000Z");
        lines.Write("DTSTART;VALUE=DATE", Digits(days.First));
        // The end is the first day that no longer belongs to it (RFC 5545, 3.6.1).
        lines.Write("DTEND;VALUE=DATE", Digits(days.Last.AddDays(1)));
        lines.WriteText("SUMMARY", entry.Event is { } step ? $"{label} – {step.Text}" : label);
        lines.WriteText("DESCRIPTION", Description(entry));
        lines.Write("URL", Url(_context.Addresses.Of(record)));
        lines.WriteTexts("CATEGORIES", Categories(record));
        // Nobody is busy because of it.
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    // A record has one date in each role, but for its steps: these are told apart by what they say, not by their place, which moves when
    // another is put before them.
    private string Uid(TimelineEntry entry)
    {
        var record = _ownAddresses.Absolute(_ownAddresses.Of(entry.Record));
        return entry.Role switch
        {
            DateRole.Occurred => record + "#occurred",
            DateRole.Discovered => record + "#discovered",
            DateRole.Disclosed => record + "#disclosed",
            DateRole.Announced => record + "#announced",
            DateRole.InForce => record + "#in-force",
            DateRole.Ended => record + "#ended",
            _ => $"{record}#event-{Hash($"{entry.Date} {entry.Event!.Text}")}",
        };
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    // RFC 5545, 3.8.7.2: when the entry was last revised. Never the clock's time, or every build would revise everything.
    private static CalendarDay? Revised(Record record) => record.Updated?.SingleDay is { Year: >= 1 and <= 9999 } day ? day : null;

    private string Description(TimelineEntry entry)
    {
        var zone = entry.Record switch
        {
            Incident incident => incident.Zone,
            Response response => response.Zone,
            _ => "",
        };
        var text = entry.Event?.Text ?? entry.Record.Summary;
        var date = $"{entry.Date!.ToPlainText()} ({(zone.Length > 0 ? zone : _context.Settings.Zone)})";
        return text.Length > 0 ? $"{date}\n{text}" : date;
    }

    private static IEnumerable<string> Categories(Record record)
    {
        yield return CollectionTitles.Singular(record.Collection);
        if (record is Response response) yield return response.Kind.Label;
        if (record is not Incident incident) yield break;
        foreach (var kind in incident.Kinds) yield return kind.Label;
    }

    private string Url(string address) => new Uri(_context.Addresses.Absolute(address)).AbsoluteUri;

    private static string Digits(CalendarDay day) => $"{day.Year:0000}{day.Month:00}{day.Day:00}";
}
