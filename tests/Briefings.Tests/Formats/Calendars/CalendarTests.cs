using System.Text;
using Briefings.Formats.Calendars;
using Briefings.Model;
using Briefings.Tests.Support;
using NodaTime;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Formats.Calendars;

public sealed class CalendarTests
{
    [Fact]
    public void A_small_calendar()
    {
        var site = new FormatSite(
            settings => settings with { Title = "Test, the site", Zone = "Etc/UTC" },
            Records.Incident("hack", "2024-03-26") with { Summary = "Mail was read; nobody says by whom.", Zone = "Pacific/Auckland", Kinds = [Records.Term("Espionage"), Records.Term("Leak, of data")] });
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Briefings//Briefings//EN
            CALSCALE:GREGORIAN
            NAME:Test\, the site
            X-WR-CALNAME:Test\, the site
            URL:https://test.example/timeline/
            SOURCE;VALUE=URI:https://test.example/calendar.ics
            BEGIN:VEVENT
            UID:https://test.example/incidents/hack/#occurred
            DTSTAMP:20240326T000000Z
            DTSTART;VALUE=DATE:20240326
            DTEND;VALUE=DATE:20240327
            SUMMARY:Happened: Incident hack
            DESCRIPTION:26 March 2024 (Pacific/Auckland)\nMail was read\; nobody says b
             y whom.
            URL:https://test.example/incidents/hack/
            CATEGORIES:Incident,Espionage,Leak\, of data
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            site.Text("calendar.ics"));
    }

    [Theory]
    [InlineData("2024-03-26", "2024-03-26", "2024-03-26")]
    [InlineData("2024-03-26T23:30:00-05:00", "2024-03-26", "2024-03-26")]
    [InlineData("2024-03-26T00:30:00Z", "2024-03-26", "2024-03-26")]
    [InlineData("2024-02-28/2024-03-01", "2024-02-28", "2024-03-01")]
    [InlineData("2023-12-31/2023-12-31", "2023-12-31", "2023-12-31")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9998-12-31", "9998-12-31", "9998-12-31")]
    public void A_known_day_is_an_event_of_the_whole_day(string date, string first, string last)
    {
        var entry = Assert.Single(Events(Records.Incident("i", date)));
        Assert.Equal((first, last), (entry.Day("DTSTART").ToString("uuuu-MM-dd", null), entry.Day("DTEND").PlusDays(-1).ToString("uuuu-MM-dd", null)));
        Assert.Equal(entry.Day("DTSTART"), entry.Time("DTSTAMP").InUtc().Date);
    }

    [Theory]
    [InlineData("2024-03")]
    [InlineData("2024-03-XX")]
    [InlineData("2024")]
    [InlineData("2024-33")]
    [InlineData("202X")]
    [InlineData("2024-03-26?")]
    [InlineData("2024-03-26~")]
    [InlineData("2024-03-26%")]
    [InlineData("2024-03-26/..")]
    [InlineData("2024-03-26/")]
    [InlineData("/2024-03-26")]
    [InlineData("../2024-03-26")]
    [InlineData("2024-03-26/2024-04")]
    [InlineData("2024-03/2024-04-02")]
    [InlineData("2024-03-26?/2024-04-02")]
    [InlineData("2024-03-26/2024-04-02~")]
    [InlineData("[2024-03-26,2024-03-28]")]
    [InlineData("[..2024-03-26]")]
    [InlineData("0000-01-01")]
    [InlineData("-0044-03-15")]
    [InlineData("9999-12-31")]
    [InlineData("Y12024")]
    public void Anything_vaguer_is_left_out_and_a_calendar_of_nothing_is_none(string date)
    {
        Assert.DoesNotContain("calendar.ics", new FormatSite(Records.Incident("i", date)).Paths);
        Assert.Equal(["sure"], Events(Records.Incident("i", date), Records.Incident("sure", "2024-01-01")).Select(Id));
    }

    [Fact]
    public void Every_dated_entry_of_either_clock_is_there_once()
    {
        Record[] records =
        [
            Records.Incident("i", "2021-05-01", "2024-03-26", "2021-06-01") with
            {
                Events =
                [
                    Step("2021-06-02", "Passwords are changed."), Step("2021-06-02", "Passwords are changed."), Step("2021-06-02", "Mail is closed."), Step("2021-07", "Vague."),
                ],
            },
            Records.Response("one", "2024-03-27") with { Ended = Records.Date("2024-05-01") },
            Records.Response("earlier", "2024-03-28") with { InForce = Records.Date("2024-03-20") },
            Records.Response("undated"),
        ];
        Assert.Equal(
            [
                "i occurred 2021-05-01", "i discovered 2021-06-01", "i event 2021-06-02", "i event 2021-06-02",
                "earlier in-force 2024-03-20", "i disclosed 2024-03-26", "one announced 2024-03-27", "earlier announced 2024-03-28", "one ended 2024-05-01",
            ],
            Events(records).Select(entry => $"{Id(entry)} {Role(entry)} {entry.Day("DTSTART"):uuuu-MM-dd}"));
    }

    [Fact]
    public void A_summary_says_what_the_date_is_of_and_a_step_what_it_was()
    {
        var events = Events(Records.Incident("i", disclosed: "2024-03-26") with { Summary = "Told.", Events = [Step("2024-03-01", "A, then B.")] });
        Assert.Equal(["Happened: Incident i – A, then B.", "Became public: Incident i"], events.Select(entry => entry.Text("SUMMARY")));
        Assert.Equal(["1 March 2024 (Etc/UTC)\nA, then B.", "26 March 2024 (Etc/UTC)\nTold."], events.Select(entry => entry.Text("DESCRIPTION")));
    }

    [Fact]
    public void Ids_are_the_same_wherever_the_site_is_built_and_whatever_else_is_recorded()
    {
        var incident = Records.Incident("i", "2024-03-26") with { Events = [Step("2024-04-01", "A."), Step("2024-04-01", "B.")] };
        var more = incident with { Events = [Step("2024-03-30", "Before."), .. incident.Events], Updated = Records.Date("2024-06-01") };
        var here = Events(incident);
        var there = CalendarText.Read(new FormatSite(settings => settings, "https://preview.example/sub/", noIndex: true, more).Bytes("calendar.ics")).Components;
        Assert.Equal(3, here.Count);
        Assert.Subset(there.Select(entry => entry.Text("UID")).ToHashSet(StringComparer.Ordinal), here.Select(entry => entry.Text("UID")).ToHashSet(StringComparer.Ordinal));
        Assert.All(there, entry => Assert.Equal("https://preview.example/sub/incidents/i/", entry.Property("URL").Value));
        // When the record was last revised, where it says so.
        Assert.All(there, entry => Assert.Equal(Instant.FromUtc(2024, 6, 1, 0, 0), entry.Time("DTSTAMP")));
    }

    [Fact]
    public void Lines_are_folded_between_characters_at_every_length()
    {
        foreach (var letter in new[] { "x", "é", "水", "👩" })
        {
            for (var length = 0; length < 160; length++)
            {
                using var output = new MemoryStream();
                var text = "ab"[(length % 3 % 2)..] + string.Concat(Enumerable.Repeat(letter, length));
                new ContentLines(output).WriteText("SUMMARY", text);
                var lines = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()).Split("\r\n")[..^1];
                Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
                // As full as it can be: one more character would be too much.
                Assert.All(lines[..^1], line => Assert.True(Encoding.UTF8.GetByteCount(line) > 75 - Encoding.UTF8.GetByteCount(letter)));
                Assert.Equal("SUMMARY:" + text, lines[0] + string.Concat(lines.Skip(1).Select(line => line[1..])));
            }
        }
    }

    private static IReadOnlyList<CalendarComponent> Events(params Record[] records) => CalendarText.Read(new FormatSite(records).Bytes("calendar.ics")).Components;

    private static string Id(CalendarComponent entry) => new Uri(entry.Text("UID")).Segments[^1].TrimEnd('/');

    private static string Role(CalendarComponent entry) => new Uri(entry.Text("UID")).Fragment is var role && role.StartsWith("#event-", StringComparison.Ordinal) ? "event" : role[1..];

    private static IncidentEvent Step(string date, string text) => new() { Date = Records.Date(date), Text = text, At = Records.At("step") };
}
