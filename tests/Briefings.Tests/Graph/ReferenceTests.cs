using Briefings.Model;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class ReferenceTests
{
    [Fact]
    public void An_unknown_id_is_an_error_at_its_place_with_what_was_probably_meant()
    {
        var (_, diagnostics) = Relate(Actor("apt40"), Response("statement", attributes: ["atp40"]));

        Assert.Equal(["input/ref-atp40.yaml(7,1): error BRF0301: unknown actor 'atp40'; did you mean 'apt40'?; correct the id, or add actors/atp40.yaml"],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_published_record_that_names_a_draft_is_an_error()
    {
        var (_, diagnostics) = Relate(Actor("group") with { IsDraft = true }, Response("statement", by: ["group"]));

        Assert.Contains("actor:group is not published (it is a draft)", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_may_name_drafts()
    {
        var (_, diagnostics) = Relate(Actor("group") with { IsDraft = true }, Response("statement", by: ["group"]) with { IsDraft = true });

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_record_that_names_itself_is_an_error()
    {
        var (_, diagnostics) = Relate(Response("statement", answers: ["statement"]));

        Assert.Equal("BRF0304", Assert.Single(diagnostics).Rule.Code);
    }

    [Fact]
    public void A_topic_exists_by_use_and_a_near_miss_of_a_described_one_is_a_warning()
    {
        var topic = new Topic { Id = "sanctions", Name = "Sanctions", At = At("sanctions") };
        var (graph, diagnostics) = Relate(topic, Incident("hack") with { Topics = [Ref("espionage"), Ref("sanctons")] });

        Assert.Equal(["Espionage", "Sanctions", "Sanctons"], graph.Content.Topics.Select(found => found.Title).Order(StringComparer.Ordinal));
        Assert.Contains("did you mean 'sanctions'?", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_that_retell_one_another_have_one_origin()
    {
        var (graph, _) = Relate(Source("wire"), Source("paper", repeats: "wire"), Source("blog", repeats: "paper"), Source("own"));

        Assert.Equal(2, graph.Origins.CountIndependent(graph.Content.Sources));
        Assert.Equal("wire", graph.Origins.OriginOf(graph.Content.Sources.Single(source => source.Id == "blog")).Id);
    }

    [Fact]
    public void Sources_that_repeat_each_other_in_a_circle_are_an_error()
    {
        var (_, diagnostics) = Relate(Source("a", repeats: "b"), Source("b", repeats: "a"));

        Assert.Equal("BRF0305", Assert.Single(diagnostics).Rule.Code);
    }

    [Theory]
    [InlineData("People's Front", "People’s Front")]
    [InlineData("Unit-26165", "Unit‑26165")]
    [InlineData("Volt Typhoon", "Volt  Typhoon")]
    [InlineData("Café", "Cafe\u0301")]
    public void A_name_is_ambiguous_however_it_is_typed(string one, string other)
    {
        var (graph, _) = Relate(Actor("a", "A", one), Actor("b", "B", other));

        var name = Assert.Single(graph.Names.Ambiguous);
        Assert.Equal(["a", "b"], name.Actors.Select(actor => actor.Id));
        Assert.Equal(one, name.Name);
        Assert.Single(graph.Names.SharedBy(graph.Content.Actors[1]));
    }

    [Fact]
    public void A_name_of_two_actors_is_ambiguous_and_belongs_to_both()
    {
        var (graph, _) = Relate(Actor("one", "First", "Shared"), Actor("two", "Second", "Shared"), Actor("three", "Third", "Alone"));

        var name = Assert.Single(graph.Names.Ambiguous);
        Assert.Equal(("Shared", 2), (name.Name, name.Actors.Length));
        Assert.Single(graph.Names.SharedBy(graph.Content.Actors[0]));
    }

    [Fact]
    public void An_old_address_that_is_taken_is_an_error()
    {
        var (_, diagnostics) = Relate(
            Actor("group") with { RedirectFrom = [new("/actors/other", At("group", 3))] },
            Actor("other"),
            Incident("hack") with { RedirectFrom = [new("/old/", At("hack", 3))] },
            Incident("leak") with { RedirectFrom = [new("/old", At("leak", 3))] });

        Assert.Equal(["BRF0306", "BRF0306"], diagnostics.Select(diagnostic => diagnostic.Rule.Code));
    }
}
