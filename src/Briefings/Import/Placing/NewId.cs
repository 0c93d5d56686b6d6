using System.Text;
using Briefings.Content.Files;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Import.Placing;

/// <summary>Makes ids from names.</summary>
internal static class NewId
{
    private const int Longest = 60;

    /// <summary>An id that is free.</summary>
    /// <param name="name">What it is made from.</param>
    /// <param name="collection">Says what to call a record whose name has no Latin letter.</param>
    /// <param name="isTaken">Whether a record has an id already.</param>
    public static string From(string name, Collection collection, Func<string, bool> isTaken)
    {
        var id = Cut(RecordId.Suggest(Spell(name)) ?? collection.Singular());
        // Windows can hold no file of such a name.
        if (DeviceNames.IsOne(id)) id = $"{id}-{collection.Singular()}";
        if (!isTaken(id)) return id;

        var number = 2;
        while (isTaken($"{id}-{number}")) number++;
        return $"{id}-{number}";
    }

    private static string Spell(string name)
    {
        var spelt = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            _ = letter switch
            {
                'ß' => spelt.Append("ss"),
                'æ' or 'Æ' => spelt.Append("ae"),
                'œ' or 'Œ' => spelt.Append("oe"),
                'þ' or 'Þ' => spelt.Append("th"),
                'ð' or 'Ð' => spelt.Append('d'),
                // A mark by itself; with its letter it is looked up below.
                >= '\u0300' and <= '\u036F' => spelt,
                _ => spelt.Append(Compositions.BaseOf(letter)),
            };
        }

        return spelt.ToString();
    }

    private static string Cut(string id)
    {
        if (id.Length <= Longest) return id;
        var end = id.LastIndexOf('-', Longest);
        return id[..(end > 0 ? end : Longest)];
    }
}
