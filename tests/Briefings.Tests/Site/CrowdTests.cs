using System.Text;

namespace Briefings.Tests.Site;

/// <summary>Records that hundreds of others join: their pages name the first and count the rest, and weigh no more.</summary>
public sealed class CrowdTests
{
    private const int Crowd = 100;

    private static readonly BuiltPages Pages = BuiltPages.Of(Text());

    [Theory]
    [InlineData("incidents/breach/index.html")]
    [InlineData("actors/realm/index.html")]
    public void A_claim_that_a_crowd_denies_names_the_first_denials_and_counts_the_rest(string page)
    {
        var html = Pages.Html(page);

        Assert.Contains(">Denial 7<", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"denied\">and 92 more</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_a_crowd_makes_names_a_page_of_them_and_counts_the_rest()
    {
        var html = Pages.Html("incidents/breach/index.html");

        Assert.Contains("Vendor 23 and 76 more</li>", html, StringComparison.Ordinal);
        Assert.Contains("Ally 24 and 75 more</li>", html, StringComparison.Ordinal);
    }

    private static string Text()
    {
        var text = new StringBuilder("""
            -- actors/realm.yaml --
            name: The Realm
            kind: state
            -- actors/agency.yaml --
            name: The Agency
            kind: government-body
            -- responses/names.yaml --
            title: The agency names the realm
            kind: attribution
            announced: 2024-03-26
            by: agency
            incidents: breach
            attributes: realm

            """);
        for (var i = 0; i < Crowd; i++)
        {
            text.Append($"-- responses/denial-{i}.yaml --\ntitle: Denial {i}\nkind: denial\nannounced: {2100 + i}\nby: {{ name: Ally {i} }}\ndenies: names\n");
        }

        text.Append("-- incidents/breach.yaml --\ntitle: The breach\noccurred: 2021\nattributed_to:\n");
        for (var i = 0; i < Crowd; i++) text.Append($"  - {{ actor: realm, by: {{ name: Vendor {i} }}, date: {2100 + i} }}\n");
        return text.ToString();
    }
}
