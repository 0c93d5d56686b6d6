using Briefings.Suggestions;
using Briefings.Tests.Model.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Suggestions;

public sealed class ProseDateTests
{
    [Theory]
    [InlineData("On 25 March 2024 it was said.", "2024-03-25")]
    [InlineData("On March 25, 2024, it was said.", "2024-03-25")]
    [InlineData("On the 25th of March 2024 it was said.", "2024-03-25")]
    [InlineData("It was said on 2024-03-25.", "2024-03-25")]
    [InlineData("In March\n2024 it was said", "2024-03")]
    [InlineData("It began in 2021.", "2021")]
    [InlineData("It began in early 2021 and ended in late March 2024.", "2021 2024-03")]
    [InlineData("Since March 2021 it goes on.", "2021-03/..")]
    [InlineData("From March to May 2021 it went on.", "2021-03/2021-05")]
    [InlineData("It was 12 or 13 March 2024.", "[2024-03-12,2024-03-13]")]
    [InlineData("Between 2014 and 2024 it grew.", "[2014..2024]")]
    [InlineData("About August 2021, possibly 3 September 2021.", "2021-08~ 2021-09-03?")]
    [InlineData("In the first quarter of 2021, and in the 1980s.", "2021-33 198X")]
    [InlineData("In 2021, 300 people and in 2022, 400.", "2021 2022")]
    public void A_date_in_a_sentence_is_read_as_finely_as_it_is_said(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', ProseDates.Find(text).Select(found => found.Date.ToString())));

    [Theory]
    [InlineData("The 2021 compromise cost 2,024 pounds, or 20.21, or £2021.")]
    [InlineData("Last March it may have been so, on the 1,000th day.")]
    [InlineData("Before 26 March 2024, by April 2024, until 2025 and after 2026.")]
    [InlineData("In 2021-22, 2021/22, and in 20211 rooms; APT2021; v2021.12.")]
    [InlineData("On 31 February 2024, 2024-13-01 and 2024-02-30.")]
    [InlineData("They march 2024 miles; spring came.")]
    [InlineData("In 2021% of cases.")]
    [InlineData("The openness of 2024 was praised.")]
    public void What_is_no_date_or_only_bounds_one_is_left(string text) => Assert.Empty(ProseDates.Find(text));

    [Fact]
    public void Every_date_that_the_tool_puts_into_words_is_found_back() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4_000), Prop.ForAll(EdtfProperties.Texts().ToArbitrary(), text =>
        {
            var date = Edtf.Read(text);
            var words = $"It is dated in {date.ToPlainText()}.";
            return ProseDates.Find(words) is [var found] && words[found.Start..found.End] == date.ToPlainText()
                && found.Date.Earliest.Day == date.Earliest.Day && found.Date.Latest.Day == date.Latest.Day
                && found.Date.IsUncertain == date.IsUncertain && found.Date.IsApproximate == date.IsApproximate && found.Date.Time?.ToString() == date.Time?.ToString()
                ? true
                : throw new InvalidOperationException($"{text} → {words} → {string.Join(' ', ProseDates.Find(words).Select(one => $"{words[one.Start..one.End]}={one.Date}"))}");
        }));
}
