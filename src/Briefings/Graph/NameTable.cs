using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Graph;

/// <summary>A name that fits several actors; it has a page of its own where readers choose.</summary>
/// <param name="Name">As its first bearer writes it.</param>
/// <param name="Actors">Two or more, by name.</param>
internal sealed record AmbiguousName(string Name, ImmutableArray<Actor> Actors);

/// <summary>Who goes by which name: many to many. Names are the same where texts take them for the same.</summary>
internal sealed class NameTable
{
    private readonly ILookup<RecordKey, AmbiguousName> _sharedBy;

    /// <param name="actors">Published actors.</param>
    public NameTable(IEnumerable<Actor> actors)
    {
        var all = ImmutableArray.CreateBuilder<(string Name, Actor Actor)>();
        var bearers = new Dictionary<string, List<(string Name, Actor Actor)>>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            Add(actor.Name, actor);
            foreach (var alias in actor.Aliases) Add(alias.Name, actor);
        }

        All = all.DrainToImmutable();
        Ambiguous = [.. bearers
            .Where(group => group.Value.Count > 1)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AmbiguousName(group.Value[0].Name, [.. group.Value.Select(pair => pair.Actor).OrderBy(actor => actor.Name, StringComparer.OrdinalIgnoreCase)]))];
        _sharedBy = Ambiguous.SelectMany(name => name.Actors.Select(actor => (actor.Key, Name: name))).ToLookup(pair => pair.Key, pair => pair.Name);

        void Add(string name, Actor actor)
        {
            var folded = FoldedText.FoldName(name);
            if (!bearers.TryGetValue(folded, out var group)) bearers.Add(folded, group = new(1));
            // One actor's names come together.
            if (group.Count > 0 && ReferenceEquals(group[^1].Actor, actor)) return;
            group.Add((name, actor));
            all.Add((name, actor));
        }
    }

    /// <summary>Every name of every actor.</summary>
    public ImmutableArray<(string Name, Actor Actor)> All { get; }

    /// <summary>Names of two or more actors, by name.</summary>
    public ImmutableArray<AmbiguousName> Ambiguous { get; }

    /// <summary>The actor's names that others go by too.</summary>
    public IEnumerable<AmbiguousName> SharedBy(Actor actor) => _sharedBy[actor.Key];
}
