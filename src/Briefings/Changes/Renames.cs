using Briefings.Model;

namespace Briefings.Changes;

/// <summary>Which records have another id now. A record that went and one that came are the same when the new one says so, or is told by what it holds.</summary>
internal sealed class Renames
{
    private readonly Dictionary<RecordKey, RecordKey> _now = [];

    /// <summary>The old identities with the new.</summary>
    public IEnumerable<KeyValuePair<RecordKey, RecordKey>> All => _now;

    /// <summary>Looks for them.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="changed">Records whose files differ.</param>
    public static Renames Find(VersionView before, VersionView after, IReadOnlyCollection<RecordKey> changed)
    {
        var renames = new Renames();
        var gone = changed.Where(key => before.Find(key) is not null && after.Find(key) is null).Order().ToList();
        var come = changed.Where(key => before.Find(key) is null && after.Find(key) is not null).Order().ToList();
        if (gone.Count == 0 || come.Count == 0) return renames;

        renames.Pair(gone, come, AddressOf, key => after.Find(key)!.RedirectFrom.Select(old => $"{key.Collection}{old.Path.TrimEnd('/')}"));
        renames.Pair(gone, come, key => $"{key.Collection}{before.Version.HashOf(key)}", key => [$"{key.Collection}{after.Version.HashOf(key)}"]);
        renames.Pair(gone, come, key => $"{key.Collection}{before.Find(key)!.Title}", key => NamesOf(after.Find(key)!).Select(name => $"{key.Collection}{name}"));
        return renames;
    }

    /// <summary>The identity in the new version of a record of either.</summary>
    public RecordKey Now(RecordKey key) => _now.GetValueOrDefault(key, key);

    private static string AddressOf(RecordKey key) =>
        key.Collection == Collection.Pages ? $"{key.Collection}/{key.Id}" : $"{key.Collection}/{key.Collection.Folder()}/{key.Id}";

    private static IEnumerable<string> NamesOf(Record record) =>
        record is Actor actor ? actor.Aliases.Select(alias => alias.Name).Prepend(actor.Name) : [record.Title];

    // A mark that several records bear tells none of them.
    private void Pair(List<RecordKey> gone, List<RecordKey> come, Func<RecordKey, string> oldMark, Func<RecordKey, IEnumerable<string>> newMarks)
    {
        var byMark = gone.GroupBy(oldMark, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var claims = come.SelectMany(key => newMarks(key).Distinct(StringComparer.Ordinal).Where(byMark.ContainsKey).Select(mark => (Old: byMark[mark], New: key)))
            .GroupBy(pair => pair.Old)
            .Where(group => group.Count() == 1)
            .Select(group => group.First());
        foreach (var (old, now) in claims.ToList())
        {
            // One that replaces several is none of them under another name.
            if (!gone.Contains(old) || !come.Remove(now)) continue;
            gone.Remove(old);
            _now.Add(old, now);
        }
    }
}
