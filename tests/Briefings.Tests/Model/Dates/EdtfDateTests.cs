using Briefings.Model.Dates;

namespace Briefings.Tests.Model.Dates;

public sealed class EdtfDateTests
{
    [Fact]
    public void Dates_sort_by_earliest_day_then_the_narrower_first()
    {
        string[] expected =
        [
            "../2020", "/2020", "[..2020]", "../2021",
            "2020-12-31", "2021-01-01T08:00:00Z", "2021-01-01T09:00:00+13:00", "2021-01-01", "2021-01-01?", "2021-01", "2021-01-XX", "2021-33",
            "2021", "2021-XX", "2021?", "2021/2022", "2021/", "2021/..", "[2021..]", "2021-01-02",
        ];

        var dates = Array.ConvertAll(expected, Edtf.Read);
        Array.Reverse(dates);

        Array.Sort(dates);

        Assert.Equal(string.Join(" ", expected), string.Join(" ", dates.AsEnumerable()));
    }

    [Theory]
    [InlineData("2024-03-26", "2024-03-26")]
    [InlineData("2024-03-26T09:00:00+13:00", "2024-03-26")]
    [InlineData("2024-03-26/2024-03-26", "2024-03-26")]
    [InlineData("2024-03-26?", null)]
    [InlineData("2024-03-26~", null)]
    [InlineData("2024-03", null)]
    [InlineData("2024-03-XX", null)]
    [InlineData("2024-03-26/..", null)]
    public void A_single_day_is_one_that_is_known(string text, string? day) => Assert.Equal(day, Edtf.Read(text).SingleDay?.ToString());

    [Theory]
    [InlineData("2021", "")]
    [InlineData("2021?", "uncertain")]
    [InlineData("2021~", "approximate")]
    [InlineData("2021%", "uncertain approximate")]
    [InlineData("2021/2022?", "uncertain")]
    [InlineData("2021~/..", "approximate ongoing")]
    [InlineData("2021/..", "ongoing")]
    [InlineData("2021/", "unknown-end")]
    [InlineData("../2021", "")]
    [InlineData("/2021", "unknown-start")]
    [InlineData("[..2021]", "unknown-start")]
    [InlineData("[2021..]", "unknown-end")]
    [InlineData("2021-22", "season")]
    [InlineData("2021/2022-24", "season")]
    [InlineData("[2021-03,2021-21]", "season")]
    [InlineData("2021-33", "")]
    public void A_date_tells_what_is_not_known_of_it(string text, string expected)
    {
        var date = Edtf.Read(text);
        (bool Holds, string Name)[] traits =
        [
            (date.IsUncertain, "uncertain"), (date.IsApproximate, "approximate"), (date.IsOngoing, "ongoing"), (date.HasUnknownStart, "unknown-start"),
            (date.HasUnknownEnd, "unknown-end"), (date.ContainsSeason, "season"),
        ];

        Assert.Equal(expected, string.Join(' ', traits.Where(t => t.Holds).Select(t => t.Name)));
    }

    [Fact]
    public void Open_is_not_unknown()
    {
        Assert.Equal(EdtfBoundKind.Open, Edtf.Read("2021/..").Latest.Kind);
        Assert.Equal(EdtfBoundKind.Unknown, Edtf.Read("2021/").Latest.Kind);
        Assert.Equal(EdtfBoundKind.Day, Edtf.Read("2021").Latest.Kind);
        Assert.NotEqual(EdtfBound.Open, EdtfBound.Unknown);
    }

    [Theory]
    [InlineData("2024-03-26T09:05:07+13:00", "09:05:07+13:00", 780)]
    [InlineData("2024-03-26T09:05:07+13", "09:05:07+13:00", 780)]
    [InlineData("2024-03-26T09:05:07-05:30", "09:05:07-05:30", -330)]
    [InlineData("2024-03-26T09:05:07Z", "09:05:07Z", 0)]
    [InlineData("2024-03-26T09:05:07", "09:05:07", null)]
    public void A_time_keeps_its_shift_or_the_lack_of_one(string text, string time, int? offset)
    {
        var read = Edtf.Read(text).Time;

        Assert.Equal(time, read?.ToString());
        Assert.Equal(offset, read?.OffsetMinutes);
    }

    [Fact]
    public void Dates_are_equal_when_their_texts_are()
    {
        Assert.Equal(Edtf.Read("2021-08"), Edtf.Read("2021-08"));
        Assert.Equal(Edtf.Read("2021-08").GetHashCode(), Edtf.Read("2021-08").GetHashCode());
        Assert.NotEqual(Edtf.Read("2021-08"), Edtf.Read("2021-08-XX"));
        Assert.True(Edtf.Read("2021").CompareTo(null) > 0);
    }
}
