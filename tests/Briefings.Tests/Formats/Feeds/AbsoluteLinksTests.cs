using System.Text;
using Briefings.Formats.Feeds;

namespace Briefings.Tests.Formats.Feeds;

public sealed class AbsoluteLinksTests
{
    [Theory]
    [InlineData("<a href=\"/x/\">y</a>", "<a href=\"https://h.example/x/\">y</a>")]
    [InlineData("<a class=\"actor\" href=\"/x/\">y</a>", "<a class=\"actor\" href=\"https://h.example/x/\">y</a>")]
    [InlineData("<a href='/x/'>y</a>", "<a href='https://h.example/x/'>y</a>")]
    [InlineData("<a href=/x/>y</a>", "<a href=https://h.example/x/>y</a>")]
    [InlineData("<img src=\"/a.png\" alt=\"/b\"/>", "<img src=\"https://h.example/a.png\" alt=\"/b\"/>")]
    [InlineData("<a href=\"#s1\">1</a>", "<a href=\"https://h.example/p/#s1\">1</a>")]
    [InlineData("<blockquote cite=\"/q\">", "<blockquote cite=\"https://h.example/q\">")]
    [InlineData("<input disabled type=\"checkbox\"><a href=\"/x\">", "<input disabled type=\"checkbox\"><a href=\"https://h.example/x\">")]
    public void Links_of_the_site_become_absolute(string html, string expected) =>
        Assert.Equal(expected, Made(html));

    [Theory]
    [InlineData("<a href=\"https://else.example/\">y</a>")]
    [InlineData("<a href=\"//else.example/\">y</a>")]
    [InlineData("<a href=\"mailto:a@b.example\">y</a>")]
    [InlineData("<a data-href=\"/x\" title=\" href=&quot;/x&quot;\">y</a>")]
    [InlineData("<a title='<a href=\"/x\">'>y</a>")]
    [InlineData("<code>href=\"/x\"</code> 1 < 2 href=\"/y\"")]
    [InlineData("a < b > c")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"https")]
    [InlineData("<")]
    [InlineData("")]
    public void Everything_else_stays(string html) => Assert.Equal(html, Made(html));

    private static string Made(string html)
    {
        var result = new StringBuilder();
        AbsoluteLinks.Append(result, html, new("https://h.example/p/"));
        return result.ToString();
    }
}
