using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Record = Briefings.Model.Record;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class AccountTests
{
    [Fact]
    public void Each_speaker_has_an_account_of_its_own_claims_and_statements()
    {
        var accounts = Of(
            Response("names", "2024-03-26", by: ["agency", "state"], about: ["hack"], attributes: ["group"]),
            Response("denies", "2024-03-27", by: ["accused"], denies: ["names"], answers: ["names"]));

        Assert.Equal(["agency: claims names", "state: claims names", "accused: denies"], accounts.Select(Draw));
    }

    [Fact]
    public void One_joint_statement_is_no_comparison() => Assert.Empty(Of(
        Response("names", "2024-03-26", by: ["agency", "state"], about: ["hack"], attributes: ["group"])));

    [Fact]
    public void What_a_speaker_only_condemned_belongs_to_an_account_and_makes_none()
    {
        var accounts = Of(
            Response("names", "2024-03-26", by: ["agency"], about: ["hack"], attributes: ["group"]),
            Response("condemns", "2024-03-28", by: ["agency", "state"], about: ["hack"]),
            Response("denies", "2024-03-27", by: ["accused"], denies: ["names"], answers: ["names"]));

        Assert.Equal(["agency: claims names condemns", "accused: denies"], accounts.Select(Draw));
    }

    [Fact]
    public void A_silence_and_a_repair_are_no_account() => Assert.Empty(Of(
        Response("names", "2024-03-26", by: ["agency"], about: ["hack"], attributes: ["group"]),
        Response("silence", "2024-03-27", by: ["accused"], about: ["hack"]) with { Kind = Term("none-found", "abstain") },
        Response("repair", "2024-03-27", by: ["state"], about: ["hack"]) with { Kind = Term("remediation", "repair") }));

    [Fact]
    public void A_party_without_record_has_an_address_only_where_nobody_can_be_confused()
    {
        var accounts = Of(
            Response("one", "2024-01-01", about: ["hack"], attributes: ["group"]) with { By = [Named("Vendor One")] },
            Response("two", "2024-01-02", about: ["hack"], attributes: ["group"]) with { By = [Named("Åland")] },
            Response("three", "2024-01-03", about: ["hack"], attributes: ["group"]) with { By = [Named("Agency")] },
            Response("four", "2024-01-04", by: ["agency"], about: ["hack"], attributes: ["group"]),
            Response("five", "2024-01-05", about: ["hack"], attributes: ["group"]) with { By = [Named("Twins"), Named("Twins") with { Country = "NZ" }] });

        Assert.Equal(["vendor-one", "", "", "agency", "", ""], accounts.Select(account => account.Slug));
    }

    [Theory]
    [InlineData("Con")]
    [InlineData("lpt1")]
    [InlineData("Page one of a name that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on and on")]
    public void A_name_that_would_make_no_safe_address_has_none(string name)
    {
        var accounts = Of(
            Response("one", "2024-01-01", by: ["agency"], about: ["hack"], attributes: ["group"]),
            Response("two", "2024-01-02", about: ["hack"], attributes: ["group"]) with { By = [Named(name)] });

        Assert.Equal(["agency", ""], accounts.Select(account => account.Slug));
    }

    private static ImmutableArray<Account> Of(params Response[] responses)
    {
        var incident = Incident("hack");
        Record[] records = [Actor("agency"), Actor("state"), Actor("accused"), Actor("group"), incident, .. responses];
        var (graph, diagnostics) = Relate(records);
        Assert.Empty(diagnostics);
        return Accounts.Of([.. graph.Claims.On(incident)], graph.Threads.Of(graph.ResponsesAbout(incident)), most: 25);
    }

    private static string Draw(Account account) =>
        $"{account.Speaker.Actor?.Id}:{(account.Claims.IsEmpty ? "" : " claims")}{string.Concat(account.Responses.Select(response => " " + response.Id))}";
}
