using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Suggestions;

/// <summary>Aliases that fit several actors, where no record says how far.</summary>
internal static class SharedAliases
{
    private const string Same = "same";

    /// <summary>One suggestion for each such name.</summary>
    public static IEnumerable<Suggestion> In(SuggestionSite site)
    {
        foreach (var name in site.Graph.Names.Ambiguous)
        {
            var folded = FoldedText.FoldName(name.Name);
            var bearers = name.Actors.SelectMany(actor => actor.Aliases.Where(alias => IsSame(alias.Name, folded)).Take(1).Select(alias => (Actor: actor, Alias: alias))).ToList();
            // Who says that a name overlaps, or that it is disputed, has settled it.
            if (bearers.Count == 0 || bearers.Exists(bearer => bearer.Alias.Relation is { } relation && relation.Id != Same)) continue;
            yield return new(
                SuggestionKind.SharedAlias,
                bearers[0].Alias.At,
                $"the name '{name.Name}' fits {string.Join(" and ", name.Actors.Select(actor => actor.Key))}, so no text links it by itself ({EditorialRules.AmbiguousName.Code}): "
                    + "take it from one of them, or write with 'relation' how far it fits",
                [bearers[0].Actor.Key, .. name.Actors.Select(actor => actor.Key).Where(key => key != bearers[0].Actor.Key)],
                [.. bearers.Select(bearer => Removal(bearer.Actor, folded, site))])
            {
                Detail = folded,
            };
        }
    }

    private static SuggestedPatch Removal(Actor actor, string folded, SuggestionSite site) =>
        new($"take it from {actor.Key}", [new(site.PathOf(actor.Key)!, text => Remove(text!, folded))]);

    private static PatchedText Remove(string text, string folded) =>
        RecordFileText.Change(text, Collection.Actors, (keys, body) => YamlPruner.Remove(keys, "aliases", item => IsSame(NameOf(item), folded)) is { } pruned ? (pruned, body) : null)
            is { } changed ? new(changed) : PatchedText.Impossible;

    private static string NameOf(ContentValue item) => (item is ContentKeys keys ? keys["name"] : item) is ContentText text ? text.Text : "";

    private static bool IsSame(string name, string folded) => string.Equals(FoldedText.FoldName(name), folded, StringComparison.Ordinal);
}
