using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Threads of responses for pages. Below <see cref="DeepestLevel"/> a thread goes on flat, so that no page nests without end.</summary>
internal sealed class ThreadViews(PageContext context, SourceNumbers sources)
{
    private const int DeepestLevel = 6;

    /// <summary>A forest of responses.</summary>
    /// <param name="roots">Oldest first.</param>
    /// <param name="since">What the roots' lag is counted from; null for none.</param>
    /// <param name="what">What happened then, in words: "discovery". Empty where the page itself says it.</param>
    public ImmutableArray<ThreadView> Views(ImmutableArray<ThreadNode> roots, EdtfDate? since, string what = "")
    {
        var left = context.PageSize;
        return [.. roots.Select(root => View(root, since, what, 1, ref left)).OfType<ThreadView>()];
    }

    private ThreadView? View(ThreadNode node, EdtfDate? since, string what, int level, ref int left)
    {
        if (left == 0) return null;
        left--;
        var (date, role) = ResponseOrder.Act(node.Response);
        var answers = new List<ThreadView>();
        foreach (var answer in level < DeepestLevel ? node.Answers : Flat(node.Answers))
        {
            if (View(answer, date, "", level + 1, ref left) is { } view) answers.Add(view);
        }

        var response = node.Response;
        return new ThreadView
        {
            Response = context.Link(response),
            Kind = response.Kind.Label,
            Family = response.Kind.Family,
            Date = Dates.Full(date),
            Role = DateRoles.Label(response, role),
            By = context.Parties(response.By),
            Summary = response.Summary,
            Reason = response.Reason,
            Lag = what.Length > 0 ? Dates.After(since, date, what) : Dates.Later(since, date),
            AlsoAnswers = context.Links(node.AlsoAnswers),
            Citations = sources.Cite(response.Sources),
            Answers = [.. answers],
        };
    }

    private static ImmutableArray<ThreadNode> Flat(ImmutableArray<ThreadNode> nodes)
    {
        var flat = new List<ThreadNode>();
        var pending = new Stack<ThreadNode>(nodes.Reverse());
        while (pending.TryPop(out var node))
        {
            flat.Add(node with { Answers = [] });
            foreach (var answer in node.Answers.Reverse()) pending.Push(answer);
        }

        return [.. flat];
    }
}
