using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.OutwardLinks;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.OutwardLinks;

public sealed class LinkVerdictTests
{
    private const string Page = "https://news.example/a";
    private const string Copy = "https://archive.example/a";
    private const string At = "input/sources/wire.yaml";

    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly LinkResult Ok = new() { Outcome = LinkOutcome.Ok, Status = 200, LookedAt = Noon, Final = new(Page) };
    private static readonly LinkResult Gone = new() { Outcome = LinkOutcome.Broken, Status = 404, Reason = "answers 404 (not found)", LookedAt = Noon };
    private static readonly LinkResult Closed = new() { Outcome = LinkOutcome.Refused, Status = 403, Reason = "answers 403 (forbidden)", LookedAt = Noon };
    private static readonly LinkResult Silent = new() { Outcome = LinkOutcome.Unreachable, Reason = "does not answer within 20 s", LookedAt = Noon, FailingSince = Noon.AddHours(-23) };

    private static readonly (string Name, LinkResult Page, LinkResult? Copy, string[] Said)[] Cases =
    [
        ("both in order", Ok, Ok, []),
        ("gone, without a copy", Gone, null, [$"{At}(2,6): error BRF2201: '{Page}' answers 404 (not found); correct the address, or give an archived copy in 'archive_url'"]),
        ("gone, the copy stands", Gone, Ok, [$"{At}(2,6): warning BRF2202: '{Page}' answers 404 (not found); the archived copy '{Copy}' answers; correct the address if the source has moved; else the copy stands in for it"]),
        ("the copy is gone", Ok, Gone, [$"{At}(3,14): warning BRF2203: the archived copy '{Copy}' answers 404 (not found); the source itself answers; archive the source anew and give that copy"]),
        (
            "both gone",
            Gone,
            Gone,
            [
                $"{At}(2,6): error BRF2201: '{Page}' answers 404 (not found); correct the address, or give an archived copy that answers: the one in 'archive_url' does not either",
                $"{At}(3,14): error BRF2201: '{Copy}' answers 404 (not found); give an archived copy that answers, or remove the key",
            ]),
        (
            "gone, the copy closed to programs",
            Gone,
            Closed,
            [
                $"{At}(2,6): error BRF2201: '{Page}' answers 404 (not found); correct the address, or see in a browser whether the copy in 'archive_url' stands: it could not be checked",
                $"{At}(3,14): warning BRF2205: '{Copy}' answers 403 (forbidden); open it in a browser to see whether it is still there",
            ]),
        ("moved", Ok with { MovedTo = new("https://news.example/b") }, null, [$"{At}(2,6): warning BRF2204: '{Page}' has moved for good; if it is the same document, write 'https://news.example/b'"]),
        (
            "led out of encryption",
            Ok with { IsDowngraded = true, Final = new("http://news.example/a") },
            null,
            [$"{At}(2,6): warning BRF2207: '{Page}' leads to 'http://news.example/a', which is not encrypted; link to an encrypted address"]),
        ("unreachable for less than a day", Silent, null, [$"{At}(2,6): warning BRF2206: '{Page}' does not answer within 20 s; run the check again in a day or more; it was first found so on 2026-11-20"]),
        (
            "unreachable for a day",
            Silent with { FailingSince = Noon.AddHours(-24) },
            null,
            [$"{At}(2,6): error BRF2201: '{Page}' does not answer within 20 s, and was first found so on 2026-11-20; correct the address, or give an archived copy in 'archive_url'"]),
        (
            "in a private network",
            new() { Outcome = LinkOutcome.Private, Reason = "is in a private network", LookedAt = Noon },
            null,
            [$"{At}(2,6): warning BRF2208: '{Page}' is in a private network; link to an address that readers can reach"]),
    ];

    public static TheoryData<string> Names => new(Cases.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_known_of_a_source_and_its_copy_decides_what_is_said(string name)
    {
        var (_, page, copy, said) = Cases.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        var memory = LinkMemory.Load(folder.At("links.json"));
        memory.Keep(new(Page), page);
        if (copy is not null) memory.Keep(new(Copy), copy);
        var diagnostics = new DiagnosticBag();
        var atUrl = new LinkPlace(new(At, 2, 6), LinkRole.Source, copy is null ? null : new(Copy));
        var atCopy = new LinkPlace(new(At, 3, 14), LinkRole.Archive, new(Page));

        new LinkVerdicts(memory, diagnostics).Report([new(new(Page), [atUrl]), new(new(Copy), [atCopy])]);

        Assert.Equal(said, diagnostics.ToSortedList().Select(one => one.ToString()));
    }

    // LinksTests has the damaged file.
    [Fact]
    public void Every_rule_of_links_has_a_case() =>
        Assert.Empty(LinkRules.All.Except([LinkRules.Forgotten]).Where(rule => !Cases.Any(one => one.Said.Any(line => line.Contains(rule.Code, StringComparison.Ordinal)))).Select(rule => rule.Code));

    [Fact]
    public void Every_outward_address_is_found_once_with_all_its_places()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yaml", """
            title: A site
            url: https://briefings.example/sub/
            zone: Etc/UTC
            publisher: { name: A, url: https://publisher.example/ }
            licence:
              name: B
              url: https://licence.example/by#summary
            navigation: [actors, https://menu.example/, { title: Own, target: https://briefings.example/sub/data/ }]
            """);
        folder.Write("input/actors/agency.yaml", """
            name: Agency
            kind: government-body
            draft: true
            same_as:
              wikidata: Q1
              website: https://agency.example
            aliases:
              - { name: A, sources: { url: https://news.example/a#top, archive_url: https://archive.example/a } }
            description: |
              See [it](https://news.example/a) and <https://auto.example/>.
            """);
        folder.Write("input/sources/wire.yaml", "title: Wire\nurl: \"https://news.example/a\"\n");
        folder.Write("input/articles/x.md", """
            ---
            title: X
            date: 2026-11-20
            sources: [{ url: https://other.example/sub/ }]
            ---
            A [link](https://text.example/a%20b?c=d "title"), [within](https://briefings.example/sub/actors/),
            [beside](https://briefings.example/other/), [mail](mailto:a@b.example), [a path](/data/).

            > | A | B |
            > | - | - |
            > | [ref] | `https://code.example/` |

            [ref]: http://ref.example:8080/

            A note.[^1]

            [^1]: In [a note](https://note.example/).
            """);
        var input = folder.At("input");
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(input, diagnostics, TestContext.Current.CancellationToken);

        var links = LinkFinder.Find(input, content, TestContext.Current.CancellationToken);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Equal(
            """
            http://ref.example:8080/ articles/x.md(11,5) Link
            https://agency.example/ actors/agency.yaml(6,12) Link
            https://archive.example/a actors/agency.yaml(8,73) Archive of https://news.example/a
            https://auto.example/ actors/agency.yaml(10,40) Link
            https://briefings.example/other/ articles/x.md(7,1) Link
            https://licence.example/by site.yaml(7,8) Link
            https://menu.example/ site.yaml(8,22) Link
            https://news.example/a actors/agency.yaml(8,32) Source of https://archive.example/a, actors/agency.yaml(10,7) Link, sources/wire.yaml(2,6) Source
            https://note.example/ articles/x.md(17,10) Link
            https://other.example/sub/ articles/x.md(4,18) Source
            https://publisher.example/ site.yaml(4,28) Link
            https://text.example/a%20b?c=d articles/x.md(6,3) Link
            """,
            string.Join('\n', links.Select(link => $"{link.Address.AbsoluteUri} {string.Join(", ", link.Places.Select(Shown))}")));

        string Shown(LinkPlace place) => $"{place.At.ToString()[(input.Length + 1)..]} {place.Role}{(place.Counterpart is { } other ? $" of {other}" : "")}";
    }
}
