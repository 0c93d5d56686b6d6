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
        var implied = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var record in content.AllRecords().Where(publication.Includes))
        {
            foreach (var reference in record.Topics)
            {
                if (known.Contains(reference.Id)) continue;
                var isNew = !implied.ContainsKey(reference.Id);
                if (!isNew && known.Count == 0) continue;
                if (Spelling.Nearest(reference.Id, known) is { } nearest)
                {
                    diagnostics.Report(EditorialRules.TopicNearMiss, reference.At,
                        $"topic '{reference.Id}' has no record; did you mean '{nearest}'?",
                        $"correct the id, or add topics/{reference.Id}.yaml");
                }

                if (isNew) implied.Add(reference.Id, new Topic { Id = reference.Id, Name = InWords(reference.Id), At = reference.At, HasRecord = false });
            }
        }

        return content with { Topics = [.. content.Topics.Concat(implied.Values).OrderBy(topic => topic.Id, StringComparer.Ordinal)] };
    }

    private static string InWords(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
