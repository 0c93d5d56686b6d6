using Briefings.Model.Dates;

namespace Briefings.Tests.Model.Dates;

/// <summary>The examples of the Library of Congress specification (4 February 2019), level by level.</summary>
public sealed class EdtfSpecificationTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", "day")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", "month")]
    [InlineData("1985", "1985-01-01", "1985-12-31", "year")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", "time")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "time")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", "time")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", "time")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", "interval")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", "interval")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "interval")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", "interval")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", "interval")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", "interval")]
    [InlineData("0000", "0000-01-01", "0000-12-31", "year")]
    public void Level_0_is_read(string text, string earliest, string latest, string precision) => AssertRead(text, earliest, latest, precision);

    [Theory]
    [InlineData("Y170000002", "+170000002-01-01", "+170000002-12-31", "year")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31", "year")]
    [InlineData("2001-21", "2001-03-01", "2001-12-31", "season")]
    [InlineData("2001-22", "2000-12-01", "2002-03-31", "season")]
    [InlineData("2001-23", "2001-03-01", "2001-12-31", "season")]
    [InlineData("2001-24", "2000-12-01", "2002-03-31", "season")]
    [InlineData("1984?", "1984-01-01", "1984-12-31", "year")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", "month")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", "day")]
    [InlineData("201X", "2010-01-01", "2019-12-31", "decade")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "century")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "year")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", "month")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", "year")]
    [InlineData("1985-04-12/..", "1985-04-12", "..", "interval")]
    [InlineData("1985-04/..", "1985-04-01", "..", "interval")]
    [InlineData("1985/..", "1985-01-01", "..", "interval")]
    [InlineData("../1985-04-12", "..", "1985-04-12", "interval")]
    [InlineData("../1985-04", "..", "1985-04-30", "interval")]
    [InlineData("../1985", "..", "1985-12-31", "interval")]
    [InlineData("1985-04-12/", "1985-04-12", "", "interval")]
    [InlineData("1985-04/", "1985-04-01", "", "interval")]
    [InlineData("1985/", "1985-01-01", "", "interval")]
    [InlineData("/1985-04-12", "", "1985-04-12", "interval")]
    [InlineData("/1985-04", "", "1985-04-30", "interval")]
    [InlineData("/1985", "", "1985-12-31", "interval")]
    [InlineData("1984~/2004-06?", "1984-01-01", "2004-06-30", "interval")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31", "year")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15", "day")]
    [InlineData("-004X", "-0049-01-01", "-0040-12-31", "decade")]
    public void Level_1_is_read(string text, string earliest, string latest, string precision) => AssertRead(text, earliest, latest, precision);

    [Theory]
    [InlineData("2001-33", "2001-01-01", "2001-03-31", "quarter")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30", "quarter")]
    [InlineData("2001-35", "2001-07-01", "2001-09-30", "quarter")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31", "quarter")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "one-of")]
    [InlineData("[..1760-12-03]", "", "1760-12-03", "one-of")]
    [InlineData("[1760-12..]", "1760-12-01", "", "one-of")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", "", "one-of")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", "one-of")]
    [InlineData("[..1984]", "", "1984-12-31", "one-of")]
    [InlineData("[1760-12,1667]", "1667-01-01", "1760-12-31", "one-of")]
    public void Sets_and_quarters_of_level_2_are_read(string text, string earliest, string latest, string precision) =>
        AssertRead(text, earliest, latest, precision);

    [Theory]
    [InlineData("Y-17E7", "Y-17E7: an exponent is EDTF level 2, which is not read here; write the year in digits, as in Y-170000000")]
    [InlineData("1950S2", "1950S2: a number of significant digits is EDTF level 2, which is not read here; write 19XX")]
    [InlineData("1955S3", "1955S3: a number of significant digits is EDTF level 2, which is not read here; write 195X")]
    [InlineData("Y171010000S3", "Y171010000S3: a number of significant digits is EDTF level 2, which is not read here; write the year in digits, as in Y-170000000")]
    [InlineData("Y3388E2S3", "Y3388E2S3: an exponent is EDTF level 2, which is not read here; write the year in digits, as in Y-170000000")]
    [InlineData("2001-25", "2001-25: a season of one hemisphere is EDTF level 2, which is not read here; write the months, or a quarter: 2001-33 to 2001-36")]
    [InlineData("2001-37", "2001-37: a third of a year is EDTF level 2, which is not read here; write [2001-01..2001-04]")]
    [InlineData("2001-41", "2001-41: a half of a year is EDTF level 2, which is not read here; write [2001-07..2001-12]")]
    [InlineData("{1667,1668,1670..1672}", "{1667,1668,1670..1672}: \"all of a set\" is EDTF level 2, which is not read here; write one event for each date, or an interval such as 2021-03/2021-08")]
    [InlineData("{1960,1961-12}", "{1960,1961-12}: \"all of a set\" is EDTF level 2, which is not read here; write one event for each date, or an interval such as 2021-03/2021-08")]
    [InlineData("{..1984}", "{..1984}: \"all of a set\" is EDTF level 2, which is not read here; write one event for each date, or an interval such as 2021-03/2021-08")]
    [InlineData("2004-06~-11", "2004-06~-11: a mark on a part of a date is EDTF level 2, which is not read here; put it at the end, where it goes for the whole date: 2004-06-11~")]
    [InlineData("2004?-06-11", "2004?-06-11: a mark on a part of a date is EDTF level 2, which is not read here; put it at the end, where it goes for the whole date: 2004-06-11?")]
    [InlineData("?2004-06-~11", "?2004-06-~11: a mark on a part of a date is EDTF level 2, which is not read here; put it at the end, where it goes for the whole date: 2004-06-11%")]
    [InlineData("2004-%06-11", "2004-%06-11: a mark on a part of a date is EDTF level 2, which is not read here; put it at the end, where it goes for the whole date: 2004-06-11%")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-~01/2004-06-~20: a mark on a part of a date is EDTF level 2, which is not read here; put it at the end, where it goes for the whole date: 2004-06-01~/2004-06-20~")]
    [InlineData("156X-12-25", "156X-12-25: a known part after an unspecified one is EDTF level 2, which is not read here; write 156X")]
    [InlineData("15XX-12-25", "15XX-12-25: a known part after an unspecified one is EDTF level 2, which is not read here; write 15XX")]
    [InlineData("XXXX-12-XX", "XXXX-12-XX: only the last digit of a year, or the last two, can be X; write 202X for ten years, 20XX for a hundred")]
    [InlineData("1XXX-XX", "1XXX-XX: only the last digit of a year, or the last two, can be X; write 202X for ten years, 20XX for a hundred")]
    [InlineData("1XXX-12", "1XXX-12: only the last digit of a year, or the last two, can be X; write 202X for ten years, 20XX for a hundred")]
    [InlineData("1984-1X", "1984-1X: a month or day with one unspecified digit is EDTF level 2, which is not read here; write 1984-XX")]
    [InlineData("2004-XX-25", "2004-XX-25: a known part after an unspecified one is EDTF level 2, which is not read here; write 2004-XX")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-XX/2004-07-03: an unspecified part inside an interval is EDTF level 2, which is not read here; leave it out: write 2004-06")]
    [InlineData("[201X,2021]", "[201X,2021]: an unspecified year inside a set is EDTF level 2, which is not read here; write 2010..2019")]
    public void The_rest_of_level_2_is_refused_with_a_way_out(string text, string expected)
    {
        var error = Edtf.Refuse(text);

        Assert.Equal(expected, $"{error.Message}; {error.Remedy}");
    }

    private static void AssertRead(string text, string earliest, string latest, string precision)
    {
        var date = Edtf.Read(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
        Assert.Equal(precision, date.Precision.ToName());
    }
}
