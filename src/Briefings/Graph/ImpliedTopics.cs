using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Topics need no file: one that a published record names exists by that use.</summary>
internal sealed class ImpliedTopics
{
    private readonly ContentSet _read;
    private readonly ImmutableArray<Topic> _topics;
    private readonly DiagnosticBag _found;

    private ImpliedTopics(ContentSet read, ImmutableArray<Topic> topics, DiagnosticBag found) => (_read, _topics, _found) = (read, topics, found);

    /// <summary>The content with a topic for every topic id in use; warns where an id nearly is that of a described topic.</summary>
    public static ContentSet AddTo(ContentSet content, Publication publication, DiagnosticBag diagnostics) =>
        Of(content, publication, diagnostics, before: null).AddTo(content, diagnostics);

    /// <summary>The topics that content implies.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="publication">What is published.</param>
    /// <param name="levels">Has the levels of mistakes.</param>
    /// <param name="before">Those of earlier content, of which the same was published: they are the same where no record names others.</param>
    public static ImpliedTopics Of(ContentSet content, Publication publication, DiagnosticBag levels, ImpliedTopics? before)
    {
        if (before is not null && HaveSameUses(before._read, content, publication)) return new(content, before._topics, before._found);
        var known = content.Topics.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        var implied = new Dictionary<string, (Topic Topic, string? Nearest)>(StringComparer.Ordinal);
        var found = levels.Fork();
        foreach (var record in content.AllRecords())
        {
            foreach (var reference in record.Topics)
            {
                if (known.Contains(reference.Id)) continue;
                var isNew = !implied.TryGetValue(reference.Id, out var use);
                // Most uses are of a topic that is implied already, and tell nothing more.
                if (!isNew && use.Nearest is null) continue;
                if (!publication.Includes(record)) continue;
                if (isNew)
                {
                    var topic = new Topic { Id = reference.Id, Name = InWords(reference.Id), At = reference.At, HasRecord = false };
                    implied.Add(reference.Id, use = (topic, Spelling.Nearest(reference.Id, known)));
                }

                if (use.Nearest is null) continue;
                found.Report(EditorialRules.TopicNearMiss, reference.At,
                    $"topic '{reference.Id}' has no record; did you mean '{use.Nearest}'?",
                    $"correct the id, or add topics/{reference.Id}.yaml");
            }
        }

        return new(content, [.. content.Topics.Concat(implied.Values.Select(use => use.Topic)).OrderBy(topic => topic.Id, StringComparer.Ordinal)], found);
    }

    /// <summary>The content with these topics, which are its own.</summary>
    public ContentSet AddTo(ContentSet content, DiagnosticBag diagnostics)
    {
        diagnostics.Join(_found);
        return content with { Topics = _topics };
    }

    private static bool HaveSameUses(ContentSet before, ContentSet now, Publication publication) =>
        before.Topics == now.Topics
        && HaveSameUses(before.Articles, now.Articles, publication)
        && HaveSameUses(before.Actors, now.Actors, publication)
        && HaveSameUses(before.Incidents, now.Incidents, publication)
        && HaveSameUses(before.Responses, now.Responses, publication)
        && HaveSameUses(before.Sources, now.Sources, publication)
        && HaveSameUses(before.Pages, now.Pages, publication);

    // Where they stand is part of it: a topic stands where it is used first.
    private static bool HaveSameUses<T>(ImmutableArray<T> before, ImmutableArray<T> now, Publication publication)
        where T : Record
    {
        if (before == now) return true;
        if (before.Length != now.Length) return false;
        for (var i = 0; i < now.Length; i++)
        {
            if (ReferenceEquals(before[i], now[i])) continue;
            if (!before[i].Topics.SequenceEqual(now[i].Topics) || publication.Includes(before[i]) != publication.Includes(now[i])) return false;
        }

        return true;
    }

    private static string InWords(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
