using Briefings.Model.Dates;

namespace Briefings.Tests.Model.Dates;

public sealed class EdtfErrorTests
{
    [Theory]
    [InlineData("2024-13", 5, "2024-13: there is no month 13; write a month from 01 to 12, or 33 to 36 for a quarter")]
    [InlineData("2024-00", 5, "2024-00: there is no month 00; write 2024 if the month is not known")]
    [InlineData("2024-26-03", 5, "2024-26-03: there is no month 26; write 2024-03-26 if that is meant")]
    [InlineData("2024-13-14", 5, "2024-13-14: there is no month 13; write a month from 01 to 12, or 33 to 36 for a quarter")]
    [InlineData("2023-02-29", 8, "2023-02-29: February 2023 has 28 days; correct the day, or write 2023-02 if it is not known")]
    [InlineData("1900-02-29", 8, "1900-02-29: February 1900 has 28 days; correct the day, or write 1900-02 if it is not known")]
    [InlineData("2021/2021-04-31", 13, "2021/2021-04-31: April 2021 has 30 days; correct the day, or write 2021-04 if it is not known")]
    [InlineData("2023-02-00", 8, "2023-02-00: there is no day 00; correct the day, or write 2023-02 if it is not known")]
    [InlineData("2021-33-01", 7, "2021-33-01: a quarter or season has no days; write 2021-33, or year, month and day")]
    [InlineData("-0000", 0, "-0000: year 0 has no sign; write 0000, which is 1 BC")]
    [InlineData("Y2021", 0, "Y2021: Y is for years of more than four digits; write 2021")]
    [InlineData("Y", 0, "Y: after Y stands a year of more than four digits, without leading zeros; write Y170000002, or a year of four digits without Y")]
    [InlineData("Y012345", 0, "Y012345: after Y stands a year of more than four digits, without leading zeros; write Y170000002, or a year of four digits without Y")]
    [InlineData("Y1234567890123", 13, "Y1234567890123: the year has more than 12 digits; correct the year")]
    [InlineData("Y12345-01", 6, "Y12345-01: after Y stand the digits of a year and nothing else; write Y170000002, or leave out Y for a year of four digits")]
    [InlineData("2021?~", 5, "2021?~: two marks of doubt; write 2021%, which is uncertain and approximate at once")]
    [InlineData("2021-08/2021-03", 8, "2021-08/2021-03: this ends before it starts; write 2021-03/2021-08, or correct one of the two")]
    [InlineData("/..", 0, "/..: neither start nor end is known, so this says nothing; write the side that is known, or leave the key out")]
    [InlineData("/", 0, "/: neither start nor end is known, so this says nothing; write the side that is known, or leave the key out")]
    [InlineData("../..", 2, "../..: neither start nor end is known, so this says nothing; write the side that is known, or leave the key out")]
    [InlineData("", 0, "\"\": the date is empty; write a date, or leave the key out if none is known")]
    [InlineData("2021-03/2021-04/2021-05", 15, "2021-03/2021-04/2021-05: an interval has one \"/\", between its start and its end; write start/end, as in 2021-03/2021-08")]
    [InlineData("2024-03-26T09:00:00Z/2024-03-27", 10, "2024-03-26T09:00:00Z/2024-03-27: a time of day inside an interval; write days without times there")]
    [InlineData("2024-03-26T09:00:00~", 19, "2024-03-26T09:00:00~: a mark of doubt after a time of day; leave the time out, or the mark")]
    [InlineData("2024-03-26T24:00:00", 11, "2024-03-26T24:00:00: there is no hour 24; write 00:00:00 of the next day")]
    [InlineData("2024-03-26T09:60:00", 14, "2024-03-26T09:60:00: there is no minute 60; write a minute from 00 to 59")]
    [InlineData("2024-03-26T23:59:60", 17, "2024-03-26T23:59:60: leap seconds are not read; write second 59")]
    [InlineData("2024-03-26T09:00:00.5Z", 19, "2024-03-26T09:00:00.5Z: EDTF has no fractions of a second; leave them out")]
    [InlineData("2024-03-26T09:00:00+19:00", 19, "2024-03-26T09:00:00+19:00: no clock is shifted so far from UTC; write a shift such as +13:00, -05:00 or Z")]
    [InlineData("2024-03-26T09:00:00-00:00", 19, "2024-03-26T09:00:00-00:00: a shift of nothing has no minus sign (ISO 8601-1); write Z")]
    [InlineData("2024-03-26T09:00:00+1300", 19, "2024-03-26T09:00:00+1300: after the time stands Z, a shift from UTC, or nothing; write it as in 2024-03-26T09:00:00+13:00")]
    [InlineData("[2021-07,2021-08", 16, "[2021-07,2021-08: the \"[\" is not closed; end the set with \"]\"")]
    [InlineData("[2021]?", 6, "[2021]?: something follows the \"]\" of the set; end with \"]\"; a set takes no mark of doubt, for it says already that nobody knows which")]
    [InlineData("[2021?,2022]", 5, "[2021?,2022]: a mark of doubt inside a set; leave it out: a set says already that nobody knows which date it is")]
    [InlineData("[]", 1, "[]: a date is missing in the set; write dates with one comma between them, as in [2021-07,2021-08]")]
    [InlineData("[2021,,2022]", 6, "[2021,,2022]: a date is missing in the set; write dates with one comma between them, as in [2021-07,2021-08]")]
    [InlineData("[..]", 1, "[..]: \"..\" alone says nothing; write ..date for a date or earlier, date.. for a date or later")]
    [InlineData("[2021,..2022]", 6, "[2021,..2022]: \"or earlier\" belongs at the start of a set; put the member that begins with \"..\" first")]
    [InlineData("[2021..,2022]", 5, "[2021..,2022]: \"or later\" belongs at the end of a set; put the member that ends with \"..\" last")]
    [InlineData("[2022..2021]", 7, "[2022..2021]: this ends before it starts; write 2021..2022, or correct one of the two")]
    [InlineData("198", 3, "198: a year has four digits; write 198X for the ten years, or the year in full")]
    [InlineData("20215", 4, "20215: a year has four digits; put Y before a year of more than four digits, or write a year, month or day, as in 2021, 2021-08 or 2024-03-26")]
    [InlineData("2021-08?/~", 9, "2021-08?/~ is not EDTF; write a year, month or day, as in 2021, 2021-08 or 2024-03-26")]
    [InlineData("soon", 0, "soon is not EDTF; write a year, month or day, as in 2021, 2021-08 or 2024-03-26")]
    public void A_refusal_says_what_is_wrong_where_and_what_to_write(string text, int position, string expected)
    {
        var error = Edtf.Refuse(text);

        Assert.Equal(expected, $"{error.Message}; {error.Remedy}");
        Assert.Equal(position, error.Position);
    }

    [Theory]
    [InlineData("26/03/2024", "write 2024-03-26")]
    [InlineData("03/26/2024", "write 2024-03-26")]
    [InlineData("03/04/2024", "write 2024-04-03 if the day comes first, 2024-03-04 if the month does")]
    [InlineData("26.3.2024", "write 2024-03-26")]
    [InlineData("2024/03/26", "write 2024-03-26")]
    [InlineData("2024-3-6", "write 2024-03-06")]
    [InlineData("2024-3", "write 2024-03")]
    [InlineData("20240326", "write 2024-03-26")]
    [InlineData("202403", "write 2024-03")]
    [InlineData("03/2024", "write 2024-03")]
    [InlineData("26 March 2024", "write 2024-03-26")]
    [InlineData("March 26th, 2024", "write 2024-03-26")]
    [InlineData("Sept 2024", "write 2024-09")]
    [InlineData("2024-03-26 09:00:00+13:00", "write 2024-03-26T09:00:00+13:00")]
    [InlineData("2024-03-26T09:00+13:00", "write 2024-03-26T09:00:00+13:00")]
    [InlineData("2024-03-26T09:00z", "write 2024-03-26T09:00:00Z")]
    [InlineData("2021-2023", "write 2021/2023")]
    [InlineData("2021–2023", "write 2021/2023")]
    [InlineData("March 2021 to August 2021", "write 2021-03/2021-08")]
    [InlineData("2021-03 - 2021-08", "write 2021-03/2021-08")]
    [InlineData("2021-03/present", "write 2021-03/..")]
    [InlineData("2021-03/unknown", "write 2021-03/")]
    [InlineData("March 2021 to present", "write 2021-03/..")]
    [InlineData("c. 2021", "write 2021~")]
    [InlineData("about March 2021", "write 2021-03~")]
    [InlineData("199u", "write 199X")]
    [InlineData("2021-xx", "write 2021-XX")]
    [InlineData("1990s", "write 199X")]
    [InlineData("2000s", "write 200X for the ten years, 20XX for the hundred")]
    [InlineData("2021-Q1", "write 2021-33")]
    [InlineData("Q4 2021", "write 2021-36")]
    [InlineData("31/02/2024", "write year-month-day, for a day that exists")]
    [InlineData("2021,2022", "write [2021,2022]")]
    [InlineData("2021..2022", "write [2021..2022]")]
    [InlineData("2021..", "write [2021..]")]
    [InlineData("2021/22", "write 2021/2022")]
    [InlineData("2021/08", "write 2021-08")]
    [InlineData("2021-8/2021-09", "write 2021-08/2021-09")]
    [InlineData(" 2021-08", "write 2021-08")]
    [InlineData("[2021-07, 2021-08]", "write [2021-07,2021-08]")]
    public void A_date_in_another_notation_is_shown_in_EDTF(string text, string remedy)
    {
        var error = Edtf.Refuse(text);

        Assert.Equal(remedy, error.Remedy);
        Assert.Equal($"{text} is not EDTF", error.Message);
    }

    [Fact]
    public void A_hostile_text_is_refused_in_a_short_message()
    {
        foreach (var text in (string[])
            [
                new('9', 1_000_000), "Y" + new string('9', 1_000_000), "Y-" + new string('0', 5_000), new('/', 100_000), new('[', 100_000),
                "[" + new string(',', 5_000) + "]", new('X', 5_000), "2021" + new string('?', 5_000), "\u001b[2J\0", new('\u0661', 4),
            ])
        {
            var error = Edtf.Refuse(text);

            Assert.InRange(error.Message.Length, 1, 200);
            Assert.DoesNotContain(error.Message, char.IsControl);
            Assert.InRange(error.Position, 0, text.Length);
        }
    }

    [Fact]
    public void A_set_of_a_hundred_members_is_read_and_a_longer_one_refused()
    {
        var hundred = string.Join(',', Enumerable.Repeat("2021-01-01..2021-12-31", 100));

        Assert.Equal("2021-12-31", Edtf.Read($"[{hundred}]").Latest.ToString());
        Assert.Contains("more than 100 members", Edtf.Refuse($"[{hundred},2022]").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_refused_as_an_empty_date()
    {
        Assert.False(EdtfDate.TryParse(null, out _, out var error));
        Assert.Equal(0, error.Position);
    }
}
