using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Actors.</summary>
internal static class ActorBinder
{
    private static readonly RecordShape AliasShape = new("an alias",
    [
        new("name", ValueForm.Text, "The name") { IsRequired = true },
        new("namer", ValueForm.Party, "Who uses it"),
        new("relation", ValueForm.Term, "How far the two names mean the same") { Of = "alias_relations" },
        new("first_used", ValueForm.Date, "When it was first used"),
        new("sources", ValueForm.Source, "Who says so") { IsList = true },
    ]);

    private static readonly RecordShape LinkShape = new("a link",
    [
        new("type", ValueForm.Term, "What relation") { IsRequired = true, Of = "link_types" },
        new("actor", ValueForm.Party, "The other end") { IsRequired = true },
        new("by", ValueForm.Party, "Who says so") { IsList = true },
        new("from", ValueForm.Date, "Since when"),
        new("to", ValueForm.Date, "Until when"),
        new("confidence", ValueForm.Text, "How sure the speaker is, in the speaker's own word"),
        new("sources", ValueForm.Source, "What it rests on") { IsList = true },
        new("note", ValueForm.Text, "What else to know"),
    ]);

    private static readonly RecordShape RoleShape = new("a role",
    [
        new("title", ValueForm.Text, "The office") { IsRequired = true },
        new("of", ValueForm.Party, "Of which body"),
        new("from", ValueForm.Date, "Since when"),
        new("to", ValueForm.Date, "Until when"),
        new("sources", ValueForm.Source, "What it rests on") { IsList = true },
    ]);

    private static readonly RecordShape SameAsShape = new("'same_as'",
    [
        new("wikidata", ValueForm.Identifier, "Wikidata item") { Of = "Q664", Pattern = IdentifierValues.WikidataPattern },
        new("mitre_attack", ValueForm.Identifier, "MITRE ATT&CK group") { Of = "G0065", Pattern = IdentifierValues.MitrePattern },
        new("misp_galaxy", ValueForm.Identifier, "MISP galaxy cluster") { Of = "UUID", Pattern = IdentifierValues.UuidPattern },
        new("opensanctions", ValueForm.Identifier, "OpenSanctions entity") { Of = "NK-abc123", Pattern = IdentifierValues.OpenSanctionsPattern },
        new("website", ValueForm.Url, "The actor's own site"),
    ]);

    /// <summary>The keys of an actor.</summary>
    public static RecordShape Shape { get; } = new("an actor",
    [
        new("name", ValueForm.Text, "The name that the site uses") { IsRequired = true },
        new("kind", ValueForm.Term, "What it is") { IsRequired = true, Of = "actor_kinds" },
        new("country", ValueForm.Country, "The country that it belongs to"),
        new("aliases", ValueForm.TextOrMapping, "Other names, each perhaps shared with another actor") { IsList = true, Shape = AliasShape },
        new("links", ValueForm.Mapping, "Relations to other actors, as somebody states them") { IsList = true, Shape = LinkShape },
        new("roles", ValueForm.Mapping, "A person's offices") { IsList = true, Shape = RoleShape },
        new("same_as", ValueForm.Mapping, "The same actor in other databases") { Shape = SameAsShape },
        new("first_seen", ValueForm.Date, "When it was first seen"),
        new("last_seen", ValueForm.Date, "When it was last seen"),
        .. CommonKeys.All,
    ]);

    /// <summary>An actor.</summary>
    public static Actor Bind(YamlMapping mapping, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var actor = new Actor
        {
            Id = origin.Id,
            At = origin.At,
            Name = reader.TextOr("name", origin.Id),
            Kind = reader.Term("kind", context.Vocabulary.ActorKinds) ?? context.Vocabulary.ActorKinds.First(),
            Country = reader.Country("country"),
            Aliases = reader.List("aliases", ReadAlias, alias => alias.Namer is null ? alias.Name : null),
            Links = reader.List("links", ReadLink),
            Roles = reader.List("roles", ReadRole),
            SameAs = reader.Mapping("same_as") is { } sameAs ? ReadSameAs(new(sameAs, SameAsShape, context)) : SameAs.Nothing,
            FirstSeen = reader.Date("first_seen"),
            LastSeen = reader.Date("last_seen"),
        };
        return CommonKeys.Complete(actor, reader);
    }

    private static Alias? ReadAlias(YamlNode node, string key, BindingContext context)
    {
        if (node is YamlScalar) return new() { Name = TextValues.Read(node, key, context) ?? "", At = node.At };
        if (node is not YamlMapping mapping)
        {
            context.ReportWrongType(node, key, "text or { name, namer, … }");
            return null;
        }

        var reader = new MappingReader(mapping, AliasShape, context);
        var alias = new Alias
        {
            Name = reader.Text("name"),
            Namer = reader.Party("namer"),
            Relation = reader.Term("relation", context.Vocabulary.AliasRelations),
            FirstUsed = reader.Date("first_used"),
            Sources = reader.Sources("sources"),
            At = node.At,
        };
        return alias.Name.Length == 0 ? null : alias;
    }

    private static ActorLink? ReadLink(YamlNode node, string key, BindingContext context)
    {
        if (context.MappingOf(node, key) is not { } mapping) return null;
        var reader = new MappingReader(mapping, LinkShape, context);
        var type = reader.Term("type", context.Vocabulary.LinkTypes);
        var other = reader.Party("actor");
        var link = new ActorLink
        {
            Type = type ?? context.Vocabulary.LinkTypes.First(),
            Actor = other ?? new() { At = node.At },
            By = reader.Parties("by"),
            From = reader.Date("from"),
            To = reader.Date("to"),
            Confidence = reader.Text("confidence"),
            Sources = reader.Sources("sources"),
            Note = reader.Text("note"),
            At = node.At,
        };
        return type is null || other is null ? null : link;
    }

    private static Role? ReadRole(YamlNode node, string key, BindingContext context)
    {
        if (context.MappingOf(node, key) is not { } mapping) return null;
        var reader = new MappingReader(mapping, RoleShape, context);
        var role = new Role
        {
            Title = reader.Text("title"),
            Of = reader.Party("of"),
            From = reader.Date("from"),
            To = reader.Date("to"),
            Sources = reader.Sources("sources"),
            At = node.At,
        };
        return role.Title.Length == 0 ? null : role;
    }

    private static SameAs ReadSameAs(MappingReader reader) => new()
    {
        Wikidata = reader.Wikidata("wikidata"),
        MitreAttack = reader.MitreAttack("mitre_attack"),
        MispGalaxy = reader.MispGalaxy("misp_galaxy"),
        OpenSanctions = reader.OpenSanctions("opensanctions"),
        Website = reader.Url("website"),
    };
}
