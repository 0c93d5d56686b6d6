using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Topics need no file: one that a published record names exists by that use.</summary>
internal static class ImpliedTopics
{
    /// <summary>The content with a topic for every topic id in use; warns where an id nearly is that of a described topic.</summary>
    public static ContentSet AddTo(ContentSet content, Publication publication, DiagnosticBag diagnostics)
    {
        var known = content.Topics.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        var implied = new Dictionary<string, (Topic Topic, string? Nearest)>(StringComparer.Ordinal);
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
                diagnostics.Report(EditorialRules.TopicNearMiss, reference.At,
                    $"topic '{reference.Id}' has no record; did you mean '{use.Nearest}'?",
                    $"correct the id, or add topics/{reference.Id}.yaml");
            }
        }

        return content with { Topics = [.. content.Topics.Concat(implied.Values.Select(use => use.Topic)).OrderBy(topic => topic.Id, StringComparer.Ordinal)] };
    }

    private static string InWords(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
