using System.Collections.Immutable;
using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Model;

namespace Briefings.Content.Values;

/// <summary>Parties: an actor's id, or a name for those without a record.</summary>
internal static class PartyValues
{
    /// <summary>The keys of a party without a record.</summary>
    public static RecordShape Shape { get; } = new("a party",
    [
        new("name", ValueForm.Text, "Its name") { IsRequired = true },
        new("country", ValueForm.Country, "Its country"),
        new("kind", ValueForm.Term, "What it is") { Of = "actor_kinds" },
    ]);

    /// <summary>A party; null when absent or reported.</summary>
    public static Party? Party(this MappingReader reader, string key) =>
        reader.Value(key) is { } node ? Read(node, key, reader.Context) : null;

    /// <summary>Parties, none twice.</summary>
    public static ImmutableArray<Party> Parties(this MappingReader reader, string key) => reader.List(key, Read, IdentityOf);

    /// <summary>A party; null when it was reported.</summary>
    public static Party? Read(YamlNode node, string key, BindingContext context)
    {
        if (node is not YamlMapping mapping) return ReadId(node, key, context);

        var reader = new MappingReader(mapping, Shape, context);
        var party = new Party { Name = reader.Text("name"), Country = reader.Country("country"), Kind = reader.Term("kind", context.Vocabulary.ActorKinds), At = node.At };
        return party.Name.Length == 0 ? null : party;
    }

    /// <summary>What makes two entries the same party.</summary>
    public static string? IdentityOf(Party party) => party.Actor is { } actor ? actor.Id : null;

    private static Party? ReadId(YamlNode node, string key, BindingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            context.ReportWrongType(node, key, "an actor id or { name, country, kind }");
            return null;
        }

        var alternative = $"{{ name: {Quoting.Show(scalar.Value.Trim())} }} for a party without a record";
        return ReferenceValues.Read(node, key, Collection.Actors, alternative, context) is { } actor ? new Party { Actor = actor, At = node.At } : null;
    }
}
