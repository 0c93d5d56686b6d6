using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Site;

/// <summary>The main menu that <c>site.yaml</c> asks for.</summary>
internal static class Navigation
{
    private static readonly ImmutableArray<string> Places =
        [.. Collections.All.Where(collection => collection != Collection.Pages).Select(collection => collection.Folder()), "timeline", "search", "data"];

    /// <summary>The content with only those entries of its menu that name something; the others are reported.</summary>
    public static ContentSet Keep(ContentSet content, Publication publication, DiagnosticBag diagnostics)
    {
        var pages = content.Pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        return content with { Settings = content.Settings with { Navigation = content.Settings.Navigation.RemoveAll(entry => !IsKnown(entry)) } };

        bool IsKnown(NavigationEntry entry)
        {
            if (IsAddress(entry) || Places.Contains(entry.Target, StringComparer.Ordinal)) return true;
            if (!pages.TryGetValue(entry.Target, out var page))
            {
                diagnostics.Report(ReferenceRules.UnknownRecord, entry.At,
                    $"the menu names the page {Quoting.Quote(entry.Target)}, which does not exist{Spelling.DidYouMean(entry.Target, Places.Concat(pages.Keys))}",
                    $"correct it, or add pages/{entry.Target}.md");
                return false;
            }

            if (publication.Includes(page)) return true;
            diagnostics.Report(ReferenceRules.Unpublished, entry.At, $"the menu names the page '{page.Id}', which is a draft", "publish it, or remove the entry");
            return false;
        }
    }

    /// <summary>The entries that are addresses, which only the finished site can judge.</summary>
    public static IEnumerable<WrittenAddress> Addresses(SiteSettings settings) =>
        settings.Navigation.Where(IsAddress).Select(entry => new WrittenAddress(entry.Target, entry.At));

    private static bool IsAddress(NavigationEntry entry) => entry.Target.Contains('/');
}
