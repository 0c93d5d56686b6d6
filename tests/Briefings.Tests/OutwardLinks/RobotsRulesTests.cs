using Briefings.OutwardLinks;

namespace Briefings.Tests.OutwardLinks;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("user-AGENT : *\nDISALLOW : /a # why", "/abc", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /a\r", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: briefings\nDisallow: /a\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /b\nUser-agent: Briefings/2.0\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /b\nUser-agent: briefings\nAllow: /", "/b", true)]
    [InlineData("User-agent: briefingsbot\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: briefings\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: briefings\nDisallow: /a\n\nUser-agent: other\nDisallow: /b\n\nUser-agent: briefings\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: briefings\nSitemap: https://x.example/s.xml\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?page=1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x.pdf/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /*a*b*c", "/xxaxxbxxcxx", false)]
    [InlineData("User-agent: *\nDisallow: /*a*b*c", "/xxaxxcxxbxx", true)]
    [InlineData("User-agent: *\nDisallow: /*?q=", "/find?q=x", false)]
    [InlineData("User-agent: *\nDisallow: /A", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false)]
    [InlineData("User-agent: *\nDisallow: /foo/bar/%e3%83%84", "/foo/bar/ツ", false)]
    [InlineData("User-agent: *\nDisallow: /foo/%62%61%7A", "/foo/baz", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    public void The_rules_are_read_and_compared_as_the_standard_says(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse(text).Allows(new Uri("https://host.example" + path)));

    [Fact]
    public void A_file_made_to_take_long_takes_no_time()
    {
        var text = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*%61", 100_000)) + "$\n" + string.Concat(Enumerable.Repeat("Disallow: /*a*a*a*b$\n", 10_000));

        Assert.True(RobotsRules.Parse(text[..Math.Min(text.Length, RobotsRules.MostBytes)]).Allows(new Uri("https://host.example/" + new string('a', 1000))));
    }
}
