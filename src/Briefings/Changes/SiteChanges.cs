using Briefings.Model;

namespace Briefings.Changes;

/// <summary>The site's settings, its vocabulary and its files.</summary>
internal static class SiteChanges
{
    /// <summary><c>site.yaml</c>.</summary>
    public static void Settings(Comparison comparison)
    {
        var (before, after) = (comparison.Before.Version, comparison.After.Version);
        if (before.SiteHash == after.SiteHash || before.SiteHash.Length == 0 || after.SiteHash.Length == 0) return;
        var (from, to) = (FacetsOf(before.Settings), FacetsOf(after.Settings));
        var site = new ChangedThing("site", "", after.Settings.Title, null, IsThere: true);
        Compare(ChangeKind.SiteChanged, site, after.Settings.At, Wording.Of("site"), from, to, comparison);
    }

    /// <summary><c>vocabulary.yaml</c>.</summary>
    public static void Vocabulary(Comparison comparison)
    {
        var (before, after) = (comparison.Before.Version, comparison.After.Version);
        if (before.VocabularyHash == after.VocabularyHash) return;
        foreach (var (from, to) in Sets(before.Vocabulary).Zip(Sets(after.Vocabulary))) Compare(from, to, comparison);
    }

    /// <summary>Everything under <c>assets/</c>.</summary>
    public static void Files(Comparison comparison)
    {
        var (before, after) = (comparison.Before.Version.Assets, comparison.After.Version.Assets);
        foreach (var (path, hash) in after)
        {
            var file = new ChangedThing("file", "assets/" + path, "assets/" + path, null, IsThere: true);
            if (!before.TryGetValue(path, out var former)) comparison.Add(ChangeKind.FileAdded, file, default, $"file added: {file.Id}");
            else if (former != hash) comparison.Add(ChangeKind.FileChanged, file, default, $"file replaced: {file.Id}");
        }

        foreach (var path in before.Keys.Where(path => !after.ContainsKey(path)))
        {
            var file = new ChangedThing("file", "assets/" + path, "assets/" + path, null, IsThere: false);
            comparison.Add(ChangeKind.FileRemoved, file, default, $"file removed: {file.Id}");
        }
    }

    private static void Compare(TermSet from, TermSet to, Comparison comparison)
    {
        var at = comparison.After.Version.VocabularyAt;
        foreach (var term in to)
        {
            var thing = new ChangedThing("vocabulary", $"{to.Name}.{term.Id}", term.Label, null, IsThere: true);
            if (!from.TryGet(term.Id, out var former)) comparison.Add(ChangeKind.VocabularyAdded, thing, at, $"vocabulary, {to.Name} added: {term.Id} ({Wording.Quote(term.Label)})");
            else Compare(ChangeKind.VocabularyChanged, thing, at, $"vocabulary, {to.Name}, {term.Id}", FacetsOf(former), FacetsOf(term), comparison);
        }

        foreach (var term in from.Where(term => !to.TryGet(term.Id, out _)))
        {
            var thing = new ChangedThing("vocabulary", $"{from.Name}.{term.Id}", term.Label, null, IsThere: false);
            comparison.Add(ChangeKind.VocabularyRemoved, thing, default, $"vocabulary, {from.Name} removed: {term.Id} ({Wording.Quote(term.Label)})");
        }
    }

    private static void Compare(ChangeKind kind, ChangedThing thing, Diagnostics.SourceLocation at, Wording what, Facet[] from, Facet[] to, Comparison comparison)
    {
        foreach (var (old, now) in from.Zip(to))
        {
            var (before, after) = (old.Value.ToString(), now.Value.ToString());
            if (before != after)
                comparison.Add(kind, thing, at, $"{what}: {now.Name} {(before.Length > 0 ? before : "not stated")} → {(after.Length > 0 ? after : "not stated")}", before, after);
        }
    }

    private static Facet[] FacetsOf(SiteSettings site) =>
    [
        new("title", Wording.Quote(site.Title)),
        new("address", Wording.Of(site.Url.AbsoluteUri)),
        new("time zone", Wording.Of(site.Zone)),
        new("description", Wording.Quote(site.Description)),
        new("language", Wording.Of(site.Language)),
        new("publisher", Wording.Of(string.Join(", ", new[] { site.Publisher.Name, site.Publisher.Url, site.Publisher.Email }.Where(part => part.Length > 0)))),
        new("licence", Wording.Of(string.Join(", ", new[] { site.Licence.Name, site.Licence.Url }.Where(part => part.Length > 0)))),
        new("menu", Wording.Of(string.Join(", ", site.Navigation.Select(entry => entry.Title.Length > 0 ? $"{entry.Target} ({entry.Title})" : entry.Target)))),
        new("page size", Wording.Of(site.PageSize.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        new("feed size", Wording.Of(site.FeedSize.ToString(System.Globalization.CultureInfo.InvariantCulture))),
    ];

    private static Facet[] FacetsOf(Term term) =>
    [
        new("label", Wording.Quote(term.Label)),
        new("plural", Wording.Quote(term.Plural)),
        new("explanation", Wording.Quote(term.Explanation)),
        new("family", Wording.Of(term.Family)),
        new("inverse", Wording.Quote(term.Inverse)),
        new("date labels", Wording.Of(string.Join(", ", term.Roles.OrderBy(role => role.Key, StringComparer.Ordinal).Select(role => $"{role.Key}: {role.Value}")))),
    ];

    private static TermSet[] Sets(Vocabulary vocabulary) =>
    [
        vocabulary.ActorKinds, vocabulary.LinkTypes, vocabulary.AliasRelations, vocabulary.IncidentKinds, vocabulary.Determinations,
        vocabulary.ResponseKinds, vocabulary.ResponseFamilies, vocabulary.PublisherKinds,
    ];
}
