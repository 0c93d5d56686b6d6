using System.Text.RegularExpressions;
using Briefings.Content.Schemas;
using Briefings.Tests.Model.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Content.Schemas;

public sealed class DatePatternTests
{
    private static readonly Regex Pattern = new($"^{DatePattern.Any}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [Fact]
    public void Every_date_that_a_record_takes_fits() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(EdtfProperties.Texts().ToArbitrary(), text => Pattern.IsMatch(text) == !Edtf.Read(text).ContainsSeason));

    [Theory]
    [InlineData("March 2024")]
    [InlineData("26.03.2024")]
    [InlineData("2024-3-26")]
    [InlineData("2024/03/26")]
    [InlineData("2024-13")]
    [InlineData("2024-00-10")]
    [InlineData("2024-03-32")]
    [InlineData("2021-21")]
    [InlineData("2021-32")]
    [InlineData("2021-37")]
    [InlineData("20240326")]
    [InlineData("Y2024")]
    [InlineData("2XXX")]
    [InlineData("2021-X1")]
    [InlineData("2021-XX-05")]
    [InlineData("2021-0X")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2021/2022/2023")]
    [InlineData("[2021,]")]
    [InlineData("[..]")]
    [InlineData("[2021?]")]
    [InlineData("{2021,2022}")]
    [InlineData("2021-XX/2022")]
    [InlineData("2021??")]
    [InlineData("2024-03-26T09:00")]
    [InlineData("2024-03-26T25:00:00")]
    [InlineData("2024-03-26T09:00:00Z?")]
    [InlineData("unknown")]
    [InlineData("")]
    public void What_is_no_date_does_not_fit(string text) => Assert.DoesNotMatch(Pattern, text);
}
