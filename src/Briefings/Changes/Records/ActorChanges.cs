using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>Actors: names, relations, offices.</summary>
internal static class ActorChanges
{
    public static void Compare(Actor before, Actor after, Comparison comparison)
    {
        comparison.Value(ChangeKind.FactChanged, after, "kind", "kind", Wording.Of(before.Kind), Wording.Of(after.Kind));
        comparison.Value(ChangeKind.FactChanged, after, "country", "country", Wording.Of(Countries.NameOf(before.Country)), Wording.Of(Countries.NameOf(after.Country)));
        comparison.Date(after, "first_seen", "first-seen date", before.FirstSeen, after.FirstSeen);
        comparison.Date(after, "last_seen", "last-seen date", before.LastSeen, after.LastSeen);
        CompareAliases(before, after, comparison);
        CompareLinks(before, after, comparison);
        CompareRoles(before, after, comparison);
        comparison.Facets(ChangeKind.FactChanged, after, after.Fields["same_as"], $"identifiers of {after}", FacetsOf(before.SameAs), FacetsOf(after.SameAs));
    }

    private static void CompareAliases(Actor before, Actor after, Comparison comparison)
    {
        var aliases = comparison.Match(before.Aliases, after.Aliases, FacetsOf, alias => Wording.Of(alias.Name));
        foreach (var alias in aliases.Added) comparison.Add(ChangeKind.AliasAdded, after, alias.At, $"alias of {after} added: {alias.Name}{Namer(alias)}", to: alias.Name);
        foreach (var alias in aliases.Removed) comparison.Add(ChangeKind.AliasRemoved, after, default, $"alias of {after} removed: {alias.Name}{Namer(alias)}", alias.Name);
        foreach (var (old, now) in aliases.Changed)
            comparison.Facets(ChangeKind.AliasChanged, after, now.At, $"alias {now.Name} of {after}", FacetsOf(old), FacetsOf(now));
    }

    private static Wording Namer(Alias alias) => alias.Namer is { } namer ? $", used by {namer}" : new Wording();

    private static Facet[] FacetsOf(Alias alias) =>
    [
        new("name", Wording.Of(alias.Name)),
        new("user", Wording.Of(alias.Namer)),
        new("relation", Wording.Of(alias.Relation)),
        new("first use", Wording.Of(alias.FirstUsed)),
        new("sources", Wording.List(alias.Sources.Select(Wording.Of))),
    ];

    private static void CompareLinks(Actor before, Actor after, Comparison comparison)
    {
        var links = comparison.Match(before.Links, after.Links, FacetsOf, link => $"{link.Type} {link.Actor} {Wording.List(link.By)}", link => $"{link.Type} {link.Actor}", link => Wording.Of(link.Actor));
        foreach (var link in links.Added) comparison.Add(ChangeKind.RelationAdded, after, link.At, $"relation of {after} added: {link.Type} {link.Actor}{Speakers(link)}");
        foreach (var link in links.Removed) comparison.Add(ChangeKind.RelationRemoved, after, default, $"relation of {after} removed: {link.Type} {link.Actor}{Speakers(link)}");
        foreach (var (old, now) in links.Changed)
            comparison.Facets(ChangeKind.RelationChanged, after, now.At, $"relation of {after}, {now.Type} {now.Actor}", FacetsOf(old), FacetsOf(now));
    }

    private static Wording Speakers(ActorLink link) => link.By.IsEmpty ? new Wording() : $", stated by {Wording.List(link.By)}";

    private static Facet[] FacetsOf(ActorLink link) =>
    [
        new("type", Wording.Of(link.Type)),
        new("actor", Wording.Of(link.Actor)),
        new("speakers", Wording.List(link.By)),
        new("beginning", Wording.Of(link.From)),
        new("end", Wording.Of(link.To)),
        new("confidence", Wording.Quote(link.Confidence)),
        new("note", Wording.Quote(link.Note)),
        new("sources", Wording.List(link.Sources.Select(Wording.Of))),
    ];

    private static void CompareRoles(Actor before, Actor after, Comparison comparison)
    {
        var roles = comparison.Match(before.Roles, after.Roles, FacetsOf, role => $"{role.Title} {Wording.Of(role.Of)} {Wording.Of(role.From)}", role => $"{role.Title} {Wording.Of(role.Of)}", role => Wording.Of(role.Title));
        foreach (var role in roles.Added) comparison.Add(ChangeKind.OfficeAdded, after, role.At, $"office of {after} added: {Words(role)}", to: role.Title);
        foreach (var role in roles.Removed) comparison.Add(ChangeKind.OfficeRemoved, after, default, $"office of {after} removed: {Words(role)}", role.Title);
        foreach (var (old, now) in roles.Changed)
            comparison.Facets(ChangeKind.OfficeChanged, after, now.At, $"office of {after}, {Words(now)}", FacetsOf(old), FacetsOf(now));
    }

    private static Wording Words(Role role) => role.Of is { } body ? $"{role.Title}, {body}" : Wording.Of(role.Title);

    private static Facet[] FacetsOf(Role role) =>
    [
        new("title", Wording.Of(role.Title)),
        new("body", Wording.Of(role.Of)),
        new("beginning", Wording.Of(role.From)),
        new("end", Wording.Of(role.To)),
        new("sources", Wording.List(role.Sources.Select(Wording.Of))),
    ];

    private static Facet[] FacetsOf(SameAs same) =>
    [
        new("Wikidata", Wording.Of(same.Wikidata)),
        new("MITRE ATT&CK", Wording.Of(same.MitreAttack)),
        new("MISP galaxy", Wording.Of(same.MispGalaxy)),
        new("OpenSanctions", Wording.Of(same.OpenSanctions)),
        new("website", Wording.Of(same.Website)),
    ];
}
