using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Tests.Docs;

public sealed class DiagnosticsPageTests
{
    private static readonly (string From, string Title)[] Ranges =
    [
        ("BRF0000", "Files and folders"),
        ("BRF0100", "YAML"),
        ("BRF0200", "Keys and values"),
        ("BRF0300", "References and relations"),
        ("BRF0400", "Markdown texts"),
        ("BRF0500", "The theme"),
        ("BRF0600", "The finished site"),
        ("BRF0700", "Imports"),
        ("BRF0800", "Captured text"),
        ("BRF0900", "The machine"),
        ("BRF2000", "Editorial rules"),
        ("BRF2200", "Outward links"),
        ("BRF2900", "Waivers"),
    ];

    [Fact]
    public void The_page_of_diagnostics_lists_every_rule() => GeneratedPage.Verify("docs/diagnostics.md", Write());

    [Fact]
    public void Every_code_is_given_once() => Assert.Distinct(Rules.All.Select(rule => rule.Code), StringComparer.Ordinal);

    private static string Write()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            Every message of the generator has a code. The code never changes its meaning, so it can be searched for. A message reads:

            ```text
            path(line,column): level code: what is wrong; what to do
            ```

            Codes below BRF2000 are errors: the site is not published until they are mended. Those of imports, and from BRF0804 on of captures, are about
            the file that is taken in: after an error nothing is written, and a warning says what was left out. Codes from BRF2000 on are editorial. They say
            what is incomplete or doubtful; `rules` in `site.yaml` sets each to `error`, `warning` or `off`, and `--strict` counts every
            warning as an error. A comment can [waive](editors.md#waivers) one at its place until a day. `briefings check` reports them all and writes nothing;
            only those of outward links are found by [`briefings links`](editors.md#links-that-lead-out) alone.

            This page is written from `src/Briefings/Diagnostics` and `tests/Briefings.Tests/Docs/Examples`; tests compare them, and try every example.

            """);
        WriteTable(page);
        WriteSurroundings(page);
        for (var i = 0; i < Ranges.Length; i++)
        {
            page.Append('\n').Append($"## {Ranges[i].Title}\n");
            foreach (var rule in InRange(i))
            {
                page.Append('\n').Append($"### {rule.Code}\n\n**{rule.Title}** ({Level(rule)}). {rule.Why}\n\n");
                page.Append(ReferenceExample.Of(rule.Code).Text);
            }
        }

        return page.ToString();
    }

    private static void WriteTable(StringBuilder page)
    {
        page.Append("\n## All codes\n");
        for (var i = 0; i < Ranges.Length; i++)
        {
            page.Append($"\n**{Ranges[i].Title}**\n\n| code | what is wrong | level |\n| --- | --- | --- |\n");
            foreach (var rule in InRange(i)) page.Append($"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}) | {GeneratedPage.Cell(rule.Title)} | {Level(rule)} |\n");
        }
    }

    private static void WriteSurroundings(StringBuilder page)
    {
        page.Append(
            """

            ## The examples

            Each rule is shown broken and kept, by files of a site that also has those below; a file of the same path takes the place of the one here.
            Other [editorial rules](#editorial-rules) may ask more of these records than an example shows: each is about one thing.


            """);
        page.AppendJoin("\n\n", ReferenceExample.Surroundings.Select(file => $"`{file.Path}`\n\n```{(file.Path.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "yaml")}\n{file.Text}```")).Append('\n');
    }

    private static IEnumerable<DiagnosticRule> InRange(int range)
    {
        var next = range + 1 < Ranges.Length ? Ranges[range + 1].From : "BRF9999";
        return Rules.All.Where(rule => string.CompareOrdinal(rule.Code, Ranges[range].From) >= 0 && string.CompareOrdinal(rule.Code, next) < 0);
    }

    private static string Level(DiagnosticRule rule) => rule.DefaultSeverity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "off unless `site.yaml` sets a level",
    };
}
