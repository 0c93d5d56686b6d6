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
}
