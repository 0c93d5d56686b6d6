using System.Text.Json;
using Briefings.Formats.Timelines;
using static Briefings.Tests.Support.Records;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Formats.Timelines;

public sealed class TimelineFilesTests
{
    [Fact]
    public void The_index_names_the_years_of_both_clocks_and_where_their_entries_are()
    {
        var index = new FormatSite(Incident("hack", occurred: "2021", disclosed: "2024-03-26"), Incident("campaign", disclosed: "2024")).Json("timeline/years.json");

        Assert.Equal(["2021", "Undated"], Names(index, "occurred"));
        Assert.Equal(["2024"], Names(index, "public"));
        Assert.Equal("/timeline/public/2024/entries-", index.GetProperty("clocks").GetProperty("public")[0].GetProperty("files").GetString());
        Assert.Equal(2, index.GetProperty("clocks").GetProperty("public")[0].GetProperty("incidents").GetInt32());
    }

    [Fact]
    public void An_entry_says_by_what_it_can_be_picked_out_and_where_it_is_drawn()
    {
        var entry = new FormatSite(
            Actor("china") with { Country = "CN" }, Actor("group"),
            Incident("hack", occurred: "2021", disclosed: "2024-03-26") with { Kinds = [Term("espionage")] },
            Response("statement", "2024-03-26", by: ["china"], about: ["hack"], attributes: ["group"]))
            .Json("timeline/2021/entries-1.json")[0];

        Assert.Equal(["espionage", "incident"], Texts(entry, "kinds"));
        Assert.Equal(["china", "group"], Texts(entry, "actors"));
        Assert.Equal(["CN"], Texts(entry, "countries"));
        Assert.Equal(Days("2021", 0, 0, 0), Numbers(entry, "days"));
        Assert.Equal(Days("2024-03-26", 0, 0, 1), Numbers(entry, "otherDays"));
    }

    [Fact]
    public void An_actors_entries_are_those_of_its_timeline()
    {
        var site = new FormatSite(
            Actor("china"), Actor("group"), Actor("other"),
            Incident("hack", occurred: "2021"), Incident("raid", occurred: "2021-05") with { Targets = [Party("group")] }, Incident("leak", occurred: "2021-06"),
            Response("statement", "2021-07", by: ["china"], about: ["hack"], attributes: ["group"]));
        var graph = site.Context.Graph;

        foreach (var actor in graph.Content.Actors)
        {
            var picked = site.Json("timeline/2021/entries-1.json").EnumerateArray()
                .Where(entry => Texts(entry, "actors").Contains(actor.Id, StringComparer.Ordinal)).Select(entry => entry.GetProperty("title").GetString());
            Assert.Equal(graph.TimelineOf(actor).Occurred.Select(entry => entry.Record.Title).Order(StringComparer.Ordinal), picked.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void No_file_holds_more_than_its_share_and_together_they_hold_everything_newest_first()
    {
        var records = Enumerable.Range(0, 1000).Select(i => (Record)Response($"r{i:0000}", $"2024-{1 + i % 12:00}-{1 + i % 28:00}")).ToArray();
        var site = new FormatSite(records);

        var counts = Enumerable.Range(1, 3).Select(number => site.Json($"timeline/2024/entries-{number}.json").GetArrayLength()).ToList();
        Assert.Equal([TimelineFiles.MostEntries, TimelineFiles.MostEntries, 200], counts);
        Assert.DoesNotContain("timeline/2024/entries-4.json", site.Paths);
        Assert.Equal(TimelineFiles.MostEntries, site.Json("timeline/years.json").GetProperty("fileSize").GetInt32());
        var newest = site.Json("timeline/2024/entries-1.json")[0].GetProperty("days")[0].GetInt64();
        Assert.Equal(Date("2024-12-28").Earliest.Day!.Value.DayNumber, newest);
    }

    [Fact]
    public void The_index_does_not_grow_with_the_number_of_actors()
    {
        var actors = Enumerable.Range(0, 600).Select(i => Actor("a" + i)).ToList();
        var records = actors.Select(actor => (Record)Response("r" + actor.Id, "2024", by: [actor.Id])).Concat(actors);
        var index = new FormatSite([.. records]).Json("timeline/years.json");

        Assert.Equal(TimelineIndexFile.MostNames, index.GetProperty("actors").GetArrayLength());
    }

    private static IEnumerable<string> Names(JsonElement index, string clock) =>
        index.GetProperty("clocks").GetProperty(clock).EnumerateArray().Select(year => year.GetProperty("name").GetString()!);

    private static List<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static IEnumerable<long> Numbers(JsonElement entry, string name) => entry.GetProperty(name).EnumerateArray().Select(number => number.GetInt64());

    private static long[] Days(string date, long start, long end, long isDay) =>
        [Date(date).Earliest.Day!.Value.DayNumber, Date(date).Latest.Day!.Value.DayNumber + 1, start, end, isDay];
}
