using System.Collections.Immutable;
using Briefings.Graph;
using Record = Briefings.Model.Record;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class ThreadTests
{
    [Fact]
    public void An_incidents_thread_holds_what_answers_its_responses_even_when_that_does_not_name_the_incident()
    {
        var incident = Incident("hack");
        var (graph, _) = Relate(incident,
            Response("statement", "2024-03-26", about: ["hack"]),
            Response("denial", "2024-03-26", answers: ["statement"]),
            Response("retort", "2024-04", answers: ["denial"]),
            Response("elsewhere", "2024-04"));

        Assert.Equal("statement(denial(retort))", Draw(graph.Threads.Of(graph.ResponsesAbout(incident))));
    }

    [Fact]
    public void A_response_that_answers_several_stands_under_the_first_and_says_so_of_the_others()
    {
        var (graph, _) = Relate(
            Response("one", "2024-01"), Response("two", "2024-02"), Response("answer", "2024-03", answers: ["two", "one"]));

        var forest = graph.Threads.Of(graph.Content.Responses);
        Assert.Equal("one two(answer)", Draw(forest));
        Assert.Equal("one", Assert.Single(forest[1].Answers[0].AlsoAnswers).Id);
    }

    [Fact]
    public void What_took_effect_before_it_was_announced_stands_where_it_took_place()
    {
        var incident = Incident("hack");
        var (graph, _) = Relate(incident,
            Response("statement", "2024-03-25", about: ["hack"]),
            Response("removal", "2024-03-26", about: ["hack"]) with { InForce = Date("2021-08") });

        Assert.Equal("removal statement", Draw(graph.Threads.Of(graph.ResponsesAbout(incident))));
    }

    [Fact]
    public void A_circle_of_answers_is_an_error_at_the_reference_that_closes_it()
    {
        var (graph, diagnostics) = Relate(
            Response("a", answers: ["b"]), Response("b", answers: ["c"]), Response("c", answers: ["a"]));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("input/ref-a.yaml(7,1): error BRF0303: responses answer each other in a circle: a → b → c → a; remove one of these 'answers'", diagnostic.ToString());
        Assert.True(graph.Threads.HasCycle);
    }

    [Fact]
    public void A_thread_of_ten_thousand_answers_is_no_danger_to_the_stack()
    {
        var responses = Enumerable.Range(0, 10_000)
            .Select(i => (Record)Response($"r{i}", answers: i == 0 ? null : [$"r{i - 1}"])).ToArray();
        var (graph, diagnostics) = Relate(responses);

        Assert.Empty(diagnostics);
        Assert.Single(graph.Threads.Of(graph.Content.Responses));
    }

    [Fact]
    public void Each_response_of_a_long_chain_has_its_thread_without_walking_the_whole_chain()
    {
        var chain = Enumerable.Range(0, 10_000)
            .Select(i => (Record)Response($"r{i}", answers: i == 0 ? null : [$"r{i - 1}"])).ToArray();
        var (graph, _) = Relate(chain);

        var nodes = graph.Content.Responses.Sum(response => Count(graph.Threads.Of([response], mostAnswers: 25)));

        Assert.InRange(nodes, 10_000, 26 * 10_000);
        Assert.Equal(1 + ResponseThreads.MostAnswers, Count(graph.Threads.Of([graph.Content.Responses.Single(response => response.Id == "r0")])));
    }

    [Fact]
    public void A_thread_that_is_cut_keeps_what_it_was_asked_for_and_the_nearest_answers()
    {
        var (graph, _) = Relate(
            Response("a", "2024-01"), Response("b", "2024-02", answers: ["a"]), Response("c", "2024-03", answers: ["b"]), Response("d", "2024-04", answers: ["a"]),
            Response("e", "2024-05"));

        Assert.Equal("a(b d) e", Draw(graph.Threads.Of(graph.Content.Responses.Where(response => response.Id is "a" or "e"), mostAnswers: 2)));
    }

    private static int Count(ImmutableArray<ThreadNode> nodes)
    {
        var pending = new Stack<ThreadNode>(nodes);
        var count = 0;
        for (; pending.TryPop(out var node); count++)
        {
            foreach (var answer in node.Answers) pending.Push(answer);
        }

        return count;
    }

    private static string Draw(ImmutableArray<ThreadNode> nodes) => string.Join(' ', nodes.Select(node =>
        node.Answers.IsEmpty ? node.Response.Id : $"{node.Response.Id}({Draw(node.Answers)})"));
}
