using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_diagnostic_prints_as_a_link_that_editors_and_CI_understand()
    {
        var diagnostic = new Diagnostic(SiteRules.BrokenLink, Severity.Error, new("input/articles/a.md", 3, 7), "no page '/x/'", "correct the address");

        Assert.Equal("input/articles/a.md(3,7): error BRF0601: no page '/x/'; correct the address", diagnostic.ToString());
    }

    [Fact]
    public void A_message_is_one_line_that_acts_on_no_terminal_whatever_it_quotes()
    {
        var diagnostic = new Diagnostic(SiteRules.BrokenLink, Severity.Error, new("a.md", 1, 1), "no '\u001b[31m\u202Ex\n\u2069'", "write '\u009bx'");

        Assert.Equal("a.md(1,1): error BRF0601: no 'U+001B[31mU+202ExU+000AU+2069'; write 'U+009Bx'", diagnostic.ToString());
    }

    [Fact]
    public void A_message_that_quotes_a_book_keeps_how_it_begins_and_ends()
    {
        var book = string.Concat(Enumerable.Repeat("😀", 50_000));
        var message = new Diagnostic(SiteRules.BrokenLink, Severity.Error, new("a.md", 1, 1), $"x no page '{book}', where nothing is published", "correct it").Message;

        Assert.InRange(message.Length, 900, 1010);
        Assert.StartsWith("x no page '😀", message, StringComparison.Ordinal);
        Assert.EndsWith("😀', where nothing is published", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
    }
}
