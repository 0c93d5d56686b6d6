using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Addresses that records had before: each leads to one place, which none of them is.</summary>
internal static class OldAddresses
{
    /// <summary>Reports old addresses that are those of published records, or that two records claim.</summary>
    public static void CheckAmong(IEnumerable<Record> published, DiagnosticBag diagnostics)
    {
        if (published.All(record => record.RedirectFrom.IsEmpty)) return;
        var taken = published.ToDictionary(Address, record => record, StringComparer.OrdinalIgnoreCase);
        foreach (var (record, old) in All(published))
        {
            if (taken.TryAdd(Canonical(old.Path), record)) continue;
            diagnostics.Report(ReferenceRules.RedirectClash, old.At,
                $"the old address '{old.Path}' is taken by {taken[Canonical(old.Path)].Key}", "remove it here or there");
        }
    }

    /// <summary>Reports old addresses of everything else that is published: lists, timelines, feeds, data, assets.</summary>
    /// <param name="published">The records; those on their own addresses have been reported.</param>
    /// <param name="paths">Of all that is published (<c>actors/index.html</c>).</param>
    /// <param name="diagnostics">Takes the clashes.</param>
    public static void CheckAgainst(IReadOnlyCollection<Record> published, IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        var old = All(published).ToLookup(pair => Canonical(pair.Old.Path), pair => pair.Old, StringComparer.OrdinalIgnoreCase);
        if (old.Count == 0) return;
        var records = published.Select(Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            var address = Canonical(path);
            if (records.Contains(address)) continue;
            foreach (var clash in old[address])
            {
                diagnostics.Report(ReferenceRules.RedirectClash, clash.At,
                    $"the old address '{clash.Path}' is that of '{path}', which is published", "remove it; readers who ask for it get what is published there");
            }
        }
    }

    /// <summary>Every old address of a published record, as <see cref="Canonical"/> gives it.</summary>
    public static IEnumerable<string> All(ContentSet published) => All(published.AllRecords()).Select(pair => Canonical(pair.Old.Path));

    /// <summary>
    /// An address as hosts look it up: decoded, without slashes at its ends or a last index.html, with or without which it is the same to them.
    /// </summary>
    public static string Canonical(string path)
    {
        var segments = Uri.UnescapeDataString(path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var count = segments is [.., "index.html"] ? segments.Length - 1 : segments.Length;
        return string.Join('/', segments, 0, count);
    }

    private static IEnumerable<(Record Record, OldAddress Old)> All(IEnumerable<Record> published) =>
        published.SelectMany(record => record.RedirectFrom.Select(old => (record, old)));

    private static string Address(Record record) => record is Page ? record.Id : $"{record.Collection.Folder()}/{record.Id}";
}
