using Briefings.Changes.Texts;
using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>Articles.</summary>
internal static class ArticleChanges
{
    public static void Compare(Article before, Article after, Comparison comparison)
    {
        comparison.Date(after, "date", "publication date", before.Date, after.Date);
        CompareCorrections(before, after, comparison);
        ReferenceChanges.Texts((ChangeKind.FactAdded, ChangeKind.FactRemoved), after, "authors", "author", before.Authors, after.Authors, comparison);
        ReferenceChanges.Records(Subjects, after, "actor", Collection.Actors, before.Actors, after.Actors, comparison);
        ReferenceChanges.Records(Subjects, after, "incident", Collection.Incidents, before.Incidents, after.Incidents, comparison);
        ReferenceChanges.Records(Subjects, after, "response", Collection.Responses, before.Responses, after.Responses, comparison);
        ReferenceChanges.Texts((ChangeKind.TextChanged, ChangeKind.TextChanged), after, "key_points", "key point", before.KeyPoints, after.KeyPoints, comparison);
        comparison.Facets(ChangeKind.ImageChanged, after, after.Fields["image"], $"picture of {after}", FacetsOf(before.Image), FacetsOf(after.Image));
        TextChanges.Markdown(after, "", "text", before.Body, after.Body, comparison);
        TextChanges.AutoLink(after, before.AutoLink, after.AutoLink, comparison);
    }

    /// <summary>The corrections that a new article or a changed one has and had not before.</summary>
    public static void CompareCorrections(Article? before, Article after, Comparison comparison)
    {
        var corrections = comparison.Match(before?.Corrections ?? [], after.Corrections, correction => $"{correction.Date}: {correction.Text}");
        foreach (var correction in corrections.Added)
            comparison.Add(ChangeKind.CorrectionAdded, after, after.Fields["correction"], $"correction of {after}, {correction.Date}: {Wording.Quote(correction.Text)}", to: correction.Text);
        foreach (var correction in corrections.Removed)
            comparison.Add(ChangeKind.CorrectionRemoved, after, default, $"correction of {after} removed, {correction.Date}: {Wording.Quote(correction.Text)}", correction.Text);
    }

    private static (ChangeKind Added, ChangeKind Removed) Subjects => (ChangeKind.SubjectAdded, ChangeKind.SubjectRemoved);

    private static Facet[] FacetsOf(ArticleImage? image) =>
    [
        new("file", Wording.Of(image?.Src ?? "")),
        new("description", Wording.Quote(image?.Alt ?? "")),
        new("credit", Wording.Quote(image?.Credit ?? "")),
        new("caption", Wording.Quote(image?.Caption ?? "")),
    ];
}
