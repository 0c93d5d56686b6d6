using Briefings.Model.Dates;

namespace Briefings.Tests.Model.Dates;

public sealed class LagTests
{
    [Theory]
    [InlineData("2021", "2024-03-26", "27 to 39 months")]
    [InlineData("2021-08", "2024-03-26", "31 to 32 months")]
    [InlineData("2021", "2021-08", "0 to 8 months")]
    [InlineData("2024-03-26", "2024-03-26", "the same day")]
    [InlineData("2024-03-26", "2024-03-27", "the next day")]
    [InlineData("2024-03-26", "2024-03-29", "3 days")]
    [InlineData("2024-03-26", "[2024-03-27..2024-03-29]", "1 to 3 days")]
    [InlineData("2024-03-26", "[2024-03-26,2024-03-27]", "the same day or the next")]
    [InlineData("2021-08", "2021-08", "0 to 30 days")]
    [InlineData("2021-08-31", "2021-08", "within a day")]
    [InlineData("2021-03-01", "2021-04-29", "59 days")]
    [InlineData("2021-03-01", "2021-05-01", "2 months")]
    [InlineData("2011-03-26", "2021-03-26", "120 months")]
    [InlineData("2010-03-26", "2021-03-26", "11 years")]
    [InlineData("2010", "2021", "10 to 12 years")]
    [InlineData("2024-03-29", "2024-03-26", "3 days before")]
    [InlineData("2024-03-27", "2024-03-26", "the day before")]
    [InlineData("2024-03-26", "2021", "27 to 39 months before")]
    [InlineData("2021-08~", "2024-03-26", "about 31 to 32 months")]
    [InlineData("2024-03-26?", "2024-03-27", "about 1 day")]
    [InlineData("/2021-08", "2024-03-26", "at least 30 months")]
    [InlineData("/2021-08-26", "2024-03-26", "at least 31 months")]
    [InlineData("2021-08", "[2024-03-26..]", "at least 30 months")]
    [InlineData("2021-01/", "2021-08", "at most 8 months")]
    [InlineData("2021/", "/2022", "at most 24 months")]
    [InlineData("2024-03-26", "../2024-03-20", "at least 6 days before")]
    [InlineData("2024-03-26", "[..2024-03-26]", "the same day or earlier")]
    [InlineData("2021~/", "2021-08", "at most about 8 months")]
    [InlineData("2024-03-26T09:00:00+13:00", "2024-03-25T21:00:00Z", "the same day")]
    [InlineData("2024-03-26T09:00:00+13:00", "2024-03-26T11:00:00Z", "the next day")]
    public void A_lag_is_as_exact_as_its_dates(string from, string to, string text) =>
        Assert.Equal(text, Lag.Between(Edtf.Read(from), Edtf.Read(to))?.Text);

    [Theory]
    [InlineData("2021/..", "2021-08/..")]
    [InlineData("[2021..]", "[2022..]")]
    [InlineData("/2021", "2021-08")]
    [InlineData("[..2021]", "[..2020]")]
    public void Where_nothing_can_be_said_there_is_no_lag(string from, string to) =>
        Assert.Null(Lag.Between(Edtf.Read(from), Edtf.Read(to)));

    [Theory]
    [InlineData("2021-08", "2021", "from 8 months before to 5 months after", -242, 152)]
    [InlineData("2021-08-31", "2021-08", "from 30 days before to the same day", -30, 0)]
    public void Without_a_known_order_an_overlap_reaches_both_ways(string from, string to, string text, long min, long max)
    {
        var lag = Lag.Between(Edtf.Read(from), Edtf.Read(to), inOrder: false);

        Assert.Equal((text, min, max), (lag?.Text, lag?.MinDays, lag?.MaxDays));
        Assert.Equal(0, Lag.Between(Edtf.Read(from), Edtf.Read(to))?.MinDays);
    }

    [Fact]
    public void A_lag_counts_days_between_the_bounds()
    {
        var lag = Lag.Between(Edtf.Read("2021"), Edtf.Read("2024-03-26"))!;
        var reversed = Lag.Between(Edtf.Read("2024-03-26"), Edtf.Read("2021"))!;

        Assert.Equal((816, 1180, false), (lag.MinDays, lag.MaxDays, lag.IsNegative));
        Assert.Equal((-1180, -816, true), (reversed.MinDays, reversed.MaxDays, reversed.IsNegative));
    }
}
