namespace Briefings.Site.Views;

/// <summary>How to cite the page.</summary>
/// <param name="Plain">A sentence.</param>
/// <param name="BibTeX">A BibTeX entry.</param>
/// <param name="Ris">An RIS record.</param>
/// <param name="CslJson">CSL-JSON, as Zotero and pandoc read it.</param>
internal sealed record CitingView(string Plain, string BibTeX, string Ris, string CslJson);
