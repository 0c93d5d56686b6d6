using System.Globalization;
using AngleSharp.Html.Parser;
using Briefings.Content;
using Briefings.Content.Binding;
using Briefings.Diagnostics;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;
using Briefings.Tests.Text;

namespace Briefings.Tests.Security;

/// <summary>An address that runs, or that leads elsewhere than it seems to, is refused in every field and linked by no text.</summary>
public sealed class HostileAddressTests
{
    private static readonly Uri Page = new("https://example.org/about/");

    // '_' stands for a value that is tried.
    private const string Settings = "title: Test\nzone: Etc/UTC\nurl: _\npublisher:\n  url: _\n  email: _\nlicence:\n  url: _\nnavigation:\n  - _\n  - title: x\n    target: _\n";

    public static TheoryData<string> InMarkdown { get; } =
        ["[x](_)", "[x](<_>)", "![x](_)", "![x](<_>)", "[x]\n\n[x]: _", "[x]\n\n[x]: <_>", "<_>", "_", ":::figure src=\"_\" alt=x\n:::", "[[_]]", "[[actor:_|x]]", "[@_]", ":::quote speaker=_ source=_\nx\n:::"];

    [Fact]
    public void No_field_takes_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yaml", SiteText.PlainSettings);
        var hostile = new HashSet<(string File, int Line)>();
        foreach (var (kind, shape) in HostileSite.Records)
        {
            for (var number = 0; number < HostilePayloads.Addresses.Count; number++)
            {
                var keys = new ShapeTree(key => Leaf(key, HostilePayloads.Addresses[number])).Write(shape);
                var isMarkdown = kind is "articles" or "pages";
                var file = string.Create(CultureInfo.InvariantCulture, $"input/{kind}/x-{number}{(isMarkdown ? ".md" : ".yaml")}");
                folder.Write(file, isMarkdown ? $"---\n{keys}---\nText.\n" : keys);
                var lines = keys.Split('\n');
                for (var line = 0; line < lines.Length; line++)
                {
                    if (lines[line].EndsWith(" # tried", StringComparison.Ordinal)) hostile.Add((folder.At(file), line + (isMarkdown ? 2 : 1)));
                }
            }
        }

        var diagnostics = new DiagnosticBag();
        ContentReader.Read(folder.At("input"), diagnostics, TestContext.Current.CancellationToken);

        var refused = diagnostics.ToSortedList().Where(found => found.Severity == Severity.Error).Select(found => (found.Location.File, found.Location.Line)).ToHashSet();
        Assert.True(hostile.Count > 5_000, "few fields were tried");
        Assert.Equal([], hostile.Except(refused));
    }

    [Fact]
    public void No_setting_takes_one()
    {
        using var folder = new TemporaryFolder();
        foreach (var address in HostilePayloads.Addresses)
        {
            folder.Write("input/site.yaml", Settings.Replace("_", ShapeTree.Quote(address), StringComparison.Ordinal));
            var diagnostics = new DiagnosticBag();
            ContentReader.Read(folder.At("input"), diagnostics, TestContext.Current.CancellationToken);
            var tried = Settings.Split('\n').Index().Where(line => line.Item.EndsWith('_')).Select(line => line.Index + 1);
            Assert.Equal(tried, diagnostics.ToSortedList().Where(found => found.Severity == Severity.Error).Select(found => found.Location.Line).Distinct().Order());
        }
    }

    [Theory]
    [MemberData(nameof(InMarkdown))]
    public void No_text_links_one(string markdown)
    {
        var site = new TextSite();
        foreach (var value in HostilePayloads.Addresses.SelectMany(Forms).Distinct(StringComparer.Ordinal))
        {
            var body = new HtmlParser().ParseDocument(site.Html(markdown.Replace("_", value, StringComparison.Ordinal))).Body!;
            Assert.Empty(Markup.FaultsOf(body, Page));
            Assert.Empty(body.QuerySelectorAll("script, style, iframe, base, form"));
            Assert.All(body.QuerySelectorAll("a[href]"), link => Assert.True(IsFit(link.GetAttribute("href")!), $"{markdown} with {value} links {link.GetAttribute("href")}"));
        }
    }

    private static string[] Forms(string address) =>
        [address, address.Replace(" ", "%20", StringComparison.Ordinal), Uri.EscapeDataString(address), address.Replace("&", "&amp;", StringComparison.Ordinal)];

    // Where it seems to lead is where it leads: the host is written out, and no name of a user stands before it.
    private static bool IsFit(string href)
    {
        var address = new Uri(Page, href);
        if (address.Scheme == "mailto") return true;
        if (address.GetLeftPart(UriPartial.Authority) == Page.GetLeftPart(UriPartial.Authority)) return !href.StartsWith("//", StringComparison.Ordinal);
        return address.UserInfo.Length == 0 && href.StartsWith($"{address.Scheme}://{address.IdnHost}", StringComparison.OrdinalIgnoreCase);
    }

    private static List<string> Leaf(KeyDoc key, string address) => key.Form switch
    {
        ValueForm.Markdown or ValueForm.Mapping or ValueForm.TextOrMapping => [],
        ValueForm.Text => [key.IsList ? "x" : key.Name],
        _ => [$"{ShapeTree.Quote(address)} # tried"],
    };
}
