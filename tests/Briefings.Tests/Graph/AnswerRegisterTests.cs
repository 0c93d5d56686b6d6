using Briefings.Graph;
using Briefings.Model;
using Record = Briefings.Model.Record;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class AnswerRegisterTests
{
    private static readonly TermSet Families =
        new("response_families", [Term("accuse"), Term("talk"), Term("restrict"), Term("reject"), Term("abstain")]);

    [Fact]
    public void Rows_are_parties_and_columns_the_families_that_answered()
    {
        var register = Of(Incident("hack") with { Targets = [Party("victim")] },
            Response("names", "2024-03-26", by: ["state"], about: ["hack"], attributes: ["group"]),
            Response("denies", "2024-03-27", by: ["group"], about: ["hack"]) with { Kind = Term("denial", "reject") });

        Assert.Equal(["accuse", "reject"], register.Families.Select(family => family.Id));
        Assert.Equal(["victim Target: -, -", "group Accused: -, denies", "state None: names, -"], register.Rows.Select(Draw));
    }

    [Fact]
    public void A_refusal_stands_under_the_act_that_it_refuses()
    {
        var register = Of(Incident("hack"),
            Response("sanctions", "2024-03-25", by: ["state"], about: ["hack"]) with { Kind = Term("sanction", "restrict") },
            Response("no", "2024-03-26", by: ["agency"], about: ["hack"], answers: ["sanctions"]) with { Kind = Term("declined", "abstain") },
            Response("never", "2024-03-26", by: ["group"], about: ["hack"]) with { Kind = Term("declined", "abstain") });

        Assert.Equal(["accuse", "restrict", "reject", "abstain"], register.Families.Select(family => family.Id));
        Assert.Equal(["state None: -, sanctions, -, -", "group None: -, -, -, never", "agency None: -, no, -, -"], register.Rows.Select(Draw).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void A_search_that_found_nothing_explains_the_empty_cells_of_its_party_only()
    {
        var register = Of(Incident("hack"),
            Response("names", "2024-03-26", by: ["state"], about: ["hack"], attributes: ["group"]),
            Response("looked", "2024-05-01", by: ["group"], about: ["hack"]) with { Kind = Term("none-found", "abstain") });

        Assert.Equal(["accuse", "reject"], register.Families.Select(family => family.Id));
        Assert.Equal("looked", register.Rows.Single(row => row.Party.Actor!.Value.Id == "group").NoneFound!.Id);
        Assert.Null(register.Rows.Single(row => row.Party.Actor!.Value.Id == "state").NoneFound);
    }

    [Fact]
    public void An_incident_that_nobody_answered_has_no_register() =>
        Assert.Empty(Of(Incident("hack") with { Targets = [Party("victim")], AttributedTo = [new() { Actor = Party("group"), At = At("hack") }] }).Rows);

    [Fact]
    public void More_parties_than_fit_are_counted()
    {
        var register = Of(Incident("hack") with { Targets = [.. Enumerable.Range(0, 40).Select(i => Named($"N{i}"))] },
            Response("names", "2024-03-26", by: ["state"], about: ["hack"], attributes: ["group"]));

        Assert.Equal(25, register.Rows.Length);
        Assert.Equal(17, register.LeftOut);
    }

    private static AnswerRegister Of(Incident incident, params Response[] responses)
    {
        Record[] records = [Actor("victim"), Actor("agency"), Actor("state"), Actor("group"), incident, .. responses];
        var (graph, diagnostics) = Relate(records);
        Assert.Empty(diagnostics);
        return AnswerRegister.Of(
            incident, [.. graph.Claims.On(incident)], graph.ResponsesAbout(incident),
            response => graph.Links.OutOf(response.Key, LinkRole.Answers).Cast<Response>(), Families, most: 25);
    }

    private static string Draw(RegisterRow row) =>
        $"{row.Party.Actor?.Id} {row.Roles}: {string.Join(", ", row.Cells.Select(cell => cell.IsEmpty ? "-" : string.Join('+', cell.Select(answer => answer.Response!.Id))))}";
}
