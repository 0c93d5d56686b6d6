using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>A response in a thread, with what answers it.</summary>
/// <param name="Response">The response.</param>
/// <param name="Answers">What answers it, oldest first.</param>
/// <param name="AlsoAnswers">What it answers besides its parent in the thread.</param>
internal sealed record ThreadNode(Response Response, ImmutableArray<ThreadNode> Answers, ImmutableArray<Response> AlsoAnswers);

/// <summary>Which response answers which. A response that answers several stands under the first that it names.</summary>
internal sealed class ResponseThreads
{
    /// <summary>How many answers a thread follows. Without a bound, a long chain would be walked anew for each response in it.</summary>
    public const int MostAnswers = 300;

    private readonly LinkTable _links;

    /// <param name="responses">Published responses.</param>
    /// <param name="links">Resolved links.</param>
    /// <param name="diagnostics">Told of every circle.</param>
    /// <param name="before">Those of the same responses in earlier content.</param>
    public ResponseThreads(IEnumerable<Response> responses, LinkTable links, DiagnosticBag diagnostics, ResponseThreads? before = null)
    {
        _links = links;
        HasCycle = before is not { HasCycle: false } && CycleFinder.Report(
            responses,
            response => links.OutOf(response.Key, LinkRole.Answers).Cast<Response>(),
            (response, next, circle) => diagnostics.Report(ReferenceRules.AnswersCycle,
                response.Answers.First(answer => answer.Id == next.Id).At,
                $"responses answer each other in a circle: {circle}", "remove one of these 'answers'"));
    }

    /// <summary>Whether any response answers itself by a detour; then threads can't be drawn.</summary>
    public bool HasCycle { get; }

    /// <summary>The forest of the responses given and of what answers them, oldest first.</summary>
    /// <param name="responses">All of these are in it.</param>
    /// <param name="mostAnswers">How many others may be, nearest first.</param>
    public ImmutableArray<ThreadNode> Of(IEnumerable<Response> responses, int mostAnswers = MostAnswers)
    {
        var inThread = new Dictionary<string, Response>(StringComparer.Ordinal);
        foreach (var response in responses) inThread.TryAdd(response.Id, response);
        var pending = new Queue<Response>(inThread.Values);
        var most = inThread.Count + mostAnswers;
        while (inThread.Count < most && pending.TryDequeue(out var response))
        {
            foreach (var answer in _links.Into(response.Key, LinkRole.Answers).Cast<Response>().TakeWhile(_ => inThread.Count < most))
            {
                if (inThread.TryAdd(answer.Id, answer)) pending.Enqueue(answer);
            }
        }

        // Newest first: an answer is finished before what it answers, and no recursion follows a long thread down.
        var ordered = inThread.Values.OrderBy(response => response, ResponseOrder.OldestFirst).ToList();
        var parents = ordered.ToDictionary(response => response.Id, response => Parent(response, inThread), StringComparer.Ordinal);
        var children = ordered.ToLookup(response => parents[response.Id]?.Id ?? "", StringComparer.Ordinal);
        var nodes = new Dictionary<string, ThreadNode>(StringComparer.Ordinal);
        foreach (var response in LeavesFirst(children))
        {
            nodes[response.Id] = new(
                response,
                [.. children[response.Id].Select(child => nodes[child.Id])],
                [.. _links.OutOf(response.Key, LinkRole.Answers).Cast<Response>().Where(other => other.Id != parents[response.Id]?.Id)]);
        }

        return [.. children[""].Select(root => nodes[root.Id])];
    }

    /// <summary>Every response of a forest, in no order that means anything.</summary>
    public static IEnumerable<Response> Flatten(ImmutableArray<ThreadNode> roots)
    {
        var pending = new Stack<ThreadNode>(roots);
        while (pending.TryPop(out var node))
        {
            yield return node.Response;
            foreach (var answer in node.Answers) pending.Push(answer);
        }
    }

    private Response? Parent(Response response, Dictionary<string, Response> inThread) =>
        _links.OutOf(response.Key, LinkRole.Answers).Cast<Response>().FirstOrDefault(answered => inThread.ContainsKey(answered.Id));

    private static List<Response> LeavesFirst(ILookup<string, Response> children)
    {
        var order = new List<Response>(children[""]);
        for (var i = 0; i < order.Count; i++) order.AddRange(children[order[i].Id]);
        order.Reverse();
        return order;
    }
}
