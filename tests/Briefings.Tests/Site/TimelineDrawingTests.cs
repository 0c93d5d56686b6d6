using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Site.Timelines;
using Briefings.Site.Views;
using Briefings.Tests.Formats;
using FsCheck;
using FsCheck.Fluent;
using static Briefings.Tests.Support.Records;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Site;

public sealed class TimelineDrawingTests
{
    private static readonly string[] Forms =
    [
        "{0}", "{0}-{1}", "{0}-{1}-{2}", "{0}-{1}?", "{0}-{1}~", "{0}%", "{0}-{1}-{2}?", "{0}-{1}/..", "{0}-{1}/", "../{0}-{1}", "/{0}-{1}", "{0}-XX",
        "{0}-{1}-XX", "[..{0}-{1}]", "[{0}-{1}..]", "{0}-33", "{0}/2030-05", "{0}~/2031?",
    ];

    private static Arbitrary<string> Dates { get; } = (
        from form in Gen.Elements(Forms)
        from year in Gen.Choose(2012, 2026)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, year, month.ToString("00"), day.ToString("00"))).ToArbitrary();

    private static Arbitrary<ImmutableArray<DrawnEntry>> Entries { get; } = (
        from dates in Dates.Generator.NonEmptyListOf()
        from others in Dates.Generator.ListOf(dates.Count)
        from mix in Gen.Choose(0, int.MaxValue)
        select dates.Select((date, i) => Entry(date, (mix >> (i % 20)) % 3 == 0 ? others[i] : null, i)).ToImmutableArray()).ToArbitrary();

    [Fact]
    public void Every_mark_lies_on_the_axis() => ForAll(entries =>
    {
        foreach (var shape in new[] { PlotShape.Page, PlotShape.Narrow })
        {
            var axis = AxisOf(entries, shape);
            foreach (var mark in entries.Select(entry => PlacedMark.Bare(entry, axis)))
            {
                Assert.InRange(mark.From, axis.Left, axis.Right);
                Assert.InRange(mark.To, mark.From, axis.Right);
            }
        }
    });

    [Fact]
    public void No_mark_is_narrower_than_what_is_known_and_only_a_day_is_a_point() => ForAll(entries =>
    {
        var axis = AxisOf(entries, PlotShape.Page);
        foreach (var entry in entries)
        {
            var place = MarkPlace.Of(entry.Date, axis);
            Assert.Equal(entry.Date.IsDay, place.IsPoint);
            if (place.IsPoint) continue;
            Assert.True(place.From <= axis.X(entry.Date.First) + 0.001, $"{entry.Title} begins at {place.From}");
            Assert.True(place.To >= axis.X(entry.Date.After) - 0.001, $"{entry.Title} ends at {place.To}");
        }
    });

    [Fact]
    public void An_end_fades_when_it_is_open_unknown_or_doubtful_and_only_then() => ForAll(entries =>
    {
        var axis = AxisOf(entries, PlotShape.Page);
        foreach (var entry in entries)
        {
            var place = MarkPlace.Of(entry.Date, axis);
            Assert.Equal(entry.Date.Start != EndForm.Sharp, place.FadesIn);
            Assert.Equal(entry.Date.End != EndForm.Sharp, place.FadesOut);
        }
    });

    [Fact]
    public void Nothing_overlaps_in_a_lane() => ForAll(entries =>
    {
        foreach (var shape in new[] { PlotShape.Page, PlotShape.Text, PlotShape.Narrow })
        {
            var groups = Lanes.Groups(entries, AxisOf(entries, shape), shape.MostLabelledLanes, shape.LongestLabel);
            Assert.Equal(entries.Length, groups.Sum(group => group.Marks.Length));
            foreach (var lane in groups.SelectMany(group => group.Marks.GroupBy(mark => (group.Kind, mark.Lane))))
            {
                var marks = lane.OrderBy(mark => mark.From).ToList();
                Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
            }
        }
    });

    [Fact]
    public void Labels_stay_within_the_drawing() => ForAll(entries =>
    {
        var axis = AxisOf(entries, PlotShape.Narrow);
        foreach (var mark in Lanes.Groups(entries, axis, int.MaxValue, 30).SelectMany(group => group.Marks))
        {
            Assert.InRange(mark.From, axis.Left, axis.Right);
            Assert.InRange(mark.To, axis.Left, axis.Right);
        }
    });

    [Fact]
    public void An_axis_shows_whole_cells_in_order_and_its_labels_have_room() => ForAll(entries =>
    {
        foreach (var shape in new[] { PlotShape.Page, PlotShape.Narrow })
        {
            var axis = AxisOf(entries, shape);
            var bounds = axis.Bounds().ToList();
            Assert.Equal(axis.X(axis.First), bounds[0], 6);
            Assert.Equal(axis.X(axis.After), bounds[^1], 6);
            Assert.All(bounds.Zip(bounds.Skip(1)), pair => Assert.True(pair.First < pair.Second));
            Assert.InRange(bounds.Count, 2, 125);
        }
    });

    [Theory]
    [InlineData("2024-03-26", "Sharp", "Sharp", true)]
    [InlineData("2024-03-26?", "Doubtful", "Doubtful", false)]
    [InlineData("2021-08~", "Doubtful", "Doubtful", false)]
    [InlineData("2021-08", "Sharp", "Sharp", false)]
    [InlineData("2022/..", "Sharp", "Open", false)]
    [InlineData("2022/", "Sharp", "Unknown", false)]
    [InlineData("[..2021-07]", "Unknown", "Sharp", false)]
    [InlineData("2021?/2022", "Doubtful", "Sharp", false)]
    public void The_ends_of_a_mark_say_what_is_known_of_the_ends_of_the_date(string date, string start, string end, bool isDay)
    {
        var stretch = Stretch.Of(Date(date))!.Value;

        Assert.Equal((start, end, isDay), (stretch.Start.ToString(), stretch.End.ToString(), stretch.IsDay));
    }

    [Fact]
    public void What_began_in_a_year_is_known_for_that_year_and_fades_after_it()
    {
        var stretch = Stretch.Of(Date("2022/"))!.Value;

        Assert.True(stretch.IsWithin(Date("2022").Earliest.Day!.Value.DayNumber, Date("2022").Latest.Day!.Value.DayNumber + 1));
    }

    [Theory]
    [InlineData("Y-170000/Y170000")]
    [InlineData("-0043/0014")]
    [InlineData("Y170000002")]
    public void Years_far_from_ours_have_an_axis(string date)
    {
        var axis = TimeAxis.For([Stretch.Of(Date(date))!.Value], 0, 340);

        Assert.InRange(axis.Labels().Count(), 1, 40);
    }

    [Fact]
    public void Of_two_clocks_the_line_leads_from_what_happened_to_what_became_public()
    {
        var view = Draw(Clock.Occurred, Incident("hack", occurred: "2021", disclosed: "2024-03-26"))!;

        var mark = Assert.Single(view.Plots[0].Marks);
        Assert.Equal(["gap", "ring", "bar"], mark.Shapes.Select(shape => shape.Look));
        Assert.Equal("2021: Incident hack. Became public: 26 March 2024", mark.Hint);
        Assert.True(view.HasGaps);
    }

    [Fact]
    public void Marks_of_one_record_say_which_of_its_dates_they_are()
    {
        var view = Draw(
            Clock.Occurred,
            Incident("hack", occurred: "2021-03", discovered: "2021-08"),
            Response("ban", "2024-03-26") with { InForce = Date("2024-06-01"), Ended = Date("2025-06-01") })!;

        Assert.Equal(
            ["Discovered: Incident hack", "Ended: Response ban", "Incident hack", "Response ban", "Took effect: Response ban"],
            view.Plots[0].Marks.Select(mark => mark.Hint[(mark.Hint.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(". ")[0]).Order(StringComparer.Ordinal));
        Assert.Contains(view.Plots[0].Marks, mark => mark.Label == "Discovered: Incident hack");
    }

    [Fact]
    public void What_happened_when_it_became_public_is_one_mark()
    {
        var view = Draw(Clock.Public, Response("statement", "2024-03-26"))!;

        Assert.Equal(["point"], Assert.Single(view.Plots[0].Marks).Shapes.Select(shape => shape.Look));
    }

    [Fact]
    public void A_full_month_on_an_axis_of_years_is_opened_out_by_day()
    {
        var view = Draw(Clock.Occurred,
            [Incident("old", occurred: "2014"), .. Enumerable.Range(1, 6).Select(day => Response("r" + day, $"2024-03-0{day}"))])!;

        var plot = view.Plots[0];
        Assert.NotEmpty(plot.Ground);
        Assert.Contains(plot.Texts, text => text is { Text: "March 2024", Look: "head" });
        Assert.Contains(plot.Marks, mark => mark is { Label: "6 in March 2024, below", Address: "" });
        Assert.Equal(8, plot.Marks.Length);
    }

    [Fact]
    public void Undated_entries_have_no_mark_and_are_said()
    {
        var view = Draw(Clock.Occurred, Incident("campaign", disclosed: "2024-03-25"), Incident("old", occurred: "2014"))!;

        Assert.Equal((1, 1), (view.Count, view.Undated));
    }

    [Fact]
    public void Nothing_dated_is_nothing_drawn() => Assert.Null(Draw(Clock.Occurred, Incident("campaign", disclosed: "2024-03-25")));

    [Fact]
    public void More_entries_than_can_be_read_are_counted_and_every_one_of_them()
    {
        var records = Enumerable.Range(0, 3000).Select(i => (Record)Response("r" + i, $"{2005 + i % 20}-{1 + i % 12:00}-{1 + i % 28:00}"));
        var view = Draw(Clock.Occurred, [.. records])!;

        Assert.True(view.IsCounted);
        Assert.All(view.Plots, plot =>
        {
            Assert.Empty(plot.Marks);
            Assert.InRange(plot.Columns.Length, 1, 60);
        });
        Assert.Equal(3000, view.Plots[0].Columns.Sum(column => int.Parse(column.Hint.Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void In_columns_finer_than_years_what_is_known_to_a_year_is_in_none_and_is_said()
    {
        var records = Enumerable.Range(0, 100).Select(i => (Record)Response("r" + i, i < 10 ? "2024" : $"2024-{1 + i % 12:00}-01"));
        var view = Draw(Clock.Occurred, [.. records])!;

        Assert.Equal(10, view.Wider);
        Assert.Equal(12, view.Plots[0].Columns.Length);
    }

    private static void ForAll(Action<ImmutableArray<DrawnEntry>> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Entries, holds));

    private static DrawingView? Draw(Clock clock, params Record[] records)
    {
        var context = new FormatSite(records).Context;
        return new TimelineDrawings(context).Draw(context.Graph.Timeline.On(clock), clock, "t", PlotShape.Page, _ => "");
    }

    private static TimeAxis AxisOf(ImmutableArray<DrawnEntry> entries, PlotShape shape) =>
        TimeAxis.For([.. entries.SelectMany(entry => entry.Stretches)], shape.Left, shape.Right);

    private static DrawnEntry Entry(string date, string? other, int number) => new()
    {
        Title = $"{date} is the date of entry {number}",
        Hint = date,
        Address = "/incidents/a/",
        Kind = number % 3 == 0 ? "incident" : "response",
        Date = Stretch.Of(Date(date))!.Value,
        IsPublic = false,
        Other = other is null ? null : Stretch.Of(Date(other)),
    };
}
