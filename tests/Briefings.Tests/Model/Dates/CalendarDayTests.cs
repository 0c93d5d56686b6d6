using Briefings.Model.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Model.Dates;

public sealed class CalendarDayTests
{
    [Theory]
    [InlineData(2024, true)]
    [InlineData(2023, false)]
    [InlineData(1900, false)]
    [InlineData(2000, true)]
    [InlineData(0, true)]
    [InlineData(-4, true)]
    [InlineData(-100, false)]
    [InlineData(-400, true)]
    [InlineData(999_999_999_996, true)]
    public void A_leap_year_is_one_of_four_but_not_of_a_hundred_unless_of_four_hundred(long year, bool isLeap) =>
        Assert.Equal(isLeap, CalendarDay.IsLeapYear(year));

    [Theory]
    [InlineData(0, 3, 1, 0)]
    [InlineData(0, 2, 29, -1)]
    [InlineData(1970, 1, 1, 719_468)]
    [InlineData(-400, 3, 1, -146_097)]
    public void Days_are_numbered_from_the_first_of_March_of_year_0(long year, int month, int day, long number)
    {
        Assert.Equal(number, new CalendarDay(year, month, day).DayNumber);
        Assert.Equal(new CalendarDay(year, month, day), CalendarDay.FromDayNumber(number));
    }

    [Fact]
    public void A_day_and_its_number_lead_to_each_other() =>
        Prop.ForAll(DayNumbers(), number =>
        {
            var day = CalendarDay.FromDayNumber(number);
            var next = day.AddDays(1);
            return day.DayNumber == number && next.DayNumber == number + 1 && day.CompareTo(next) < 0
                && (next.Day == day.Day + 1 || (next.Day == 1 && day.Day == CalendarDay.DaysInMonth(day.Year, day.Month)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_are_those_of_the_framework_where_it_has_them() =>
        Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(), number =>
        {
            var expected = DateOnly.FromDayNumber(number);
            var day = new CalendarDay(1, 1, 1).AddDays(number);
            return string.Equals(day.ToString(), expected.ToString("yyyy-MM-dd"), StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2021-01-31", 1, "2021-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2021-12-15", 1, "2022-01-15")]
    [InlineData("2021-01-15", -1, "2020-12-15")]
    [InlineData("0000-01-15", -13, "-0002-12-15")]
    public void Months_are_added_by_the_calendar(string from, long months, string expected) =>
        Assert.Equal(expected, Edtf.Read(from).SingleDay?.AddMonths(months).ToString());

    [Fact]
    public void A_day_that_does_not_exist_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(2023, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(2023, 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(2023, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(CalendarDay.MaxYear, 12, 31).AddDays(1));
        Assert.Equal("0000-01-01", default(CalendarDay).ToString());
    }

    private static Arbitrary<long> DayNumbers() => Gen.OneOf(
        Gen.Choose(-3_000_000, 3_000_000).Select(n => (long)n),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => n * 150_000L)).ToArbitrary();
}
