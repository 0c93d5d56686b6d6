using Briefings.Formats.JsonLd;

namespace Briefings.Tests.Formats.JsonLd;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("2021")]
    [InlineData("2021-08")]
    [InlineData("2021-12")]
    [InlineData("2024-03-26")]
    [InlineData("2024-03-26T09:00:00+13:00")]
    [InlineData("2024-03-26T09:00:00Z")]
    public void A_plain_date_is_told(string edtf) => Assert.Equal(edtf, IsoDates.Of(edtf));

    [Theory]
    [InlineData("2021?")]
    [InlineData("2021-08~")]
    [InlineData("202X")]
    [InlineData("2021-XX")]
    [InlineData("2021-08-XX")]
    [InlineData("2021-33")]
    [InlineData("2021-21")]
    [InlineData("2021-03/2021-08")]
    [InlineData("2021-03/..")]
    [InlineData("2021/2022")]
    [InlineData("../2021-08")]
    [InlineData("[2021-07,2021-08]")]
    [InlineData("-0043")]
    [InlineData("Y170000002")]
    [InlineData("")]
    public void Any_other_is_left_out(string edtf) => Assert.Null(IsoDates.Of(edtf));
}
