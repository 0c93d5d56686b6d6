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
        All = [.. actors
            .SelectMany(actor => actor.Aliases.Select(alias => alias.Name).Prepend(actor.Name)
                .DistinctBy(FoldedText.FoldName, StringComparer.Ordinal)
                .Select(name => (Name: name, Actor: actor)))];
        Ambiguous = [.. All
            .GroupBy(pair => FoldedText.FoldName(pair.Name), StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AmbiguousName(group.First().Name, [.. group.Select(pair => pair.Actor).OrderBy(actor => actor.Name, StringComparer.OrdinalIgnoreCase)]))];
        _sharedBy = Ambiguous.SelectMany(name => name.Actors.Select(actor => (actor.Key, Name: name))).ToLookup(pair => pair.Key, pair => pair.Name);
    }

    /// <summary>Every name of every actor.</summary>
    public ImmutableArray<(string Name, Actor Actor)> All { get; }

    /// <summary>Names of two or more actors, by name.</summary>
    public ImmutableArray<AmbiguousName> Ambiguous { get; }

    /// <summary>The actor's names that others go by too.</summary>
    public IEnumerable<AmbiguousName> SharedBy(Actor actor) => _sharedBy[actor.Key];
}
