using Briefings.Content.Files;
using Briefings.Import;
using Briefings.Tests.Content.Writing;
using Briefings.Tests.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Import;

public sealed class ImportTextTests
{
    [Fact]
    public void Whatever_others_say_reads_as_what_they_say() => Prop.ForAll(
        Gen.Frequency((3, HostileTexts.OneLine), (2, Markup)).ToArbitrary(),
        text =>
        {
            var line = ImportText.Line(text);
            if (line.Length == 0) return;
            var site = new TextSite();

            var compiled = site.Compile(ImportText.Quotation(text, "Somebody"));

            Assert.Empty(site.Diagnostics.ToSortedList());
            Assert.Empty(compiled.References);
            Assert.Equal($"Somebody: {line}", string.Join(' ', compiled.PlainText.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void What_cannot_be_seen_is_taken_out()
    {
        var line = ImportText.Line(" a\u0000b\r\n\tc\u202Ed\u2028e\uFFFEf ");

        Assert.Equal("ab cd ef", line);
        Assert.True(TextChecks.IsClean(line));
    }

    private static Gen<string> Markup => Gen.Elements(
        "# ", "## a", "* ", "- ", "+ ", "1. ", "2) ", "> ", "```", "~~~", "`a`", "**b**", "_c_", "[d](https://example.org)", "![e](f)", "<g>", "&amp;", "&#65;", "[[nobody]]", "[@nobody]", "[^1]",
        ":::note", ":::", ": h", "| i | j |", "---", "===", "\\", "\\*", "http://example.org", "<https://example.org>", "- [ ] k", " ", "l", "***", "!")
        .ListOf().Select(parts => string.Concat(parts).Trim());
}
