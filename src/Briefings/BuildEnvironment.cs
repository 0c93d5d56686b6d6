using System.IO.Hashing;
using System.Runtime.InteropServices;
using Briefings.Graph;
using Briefings.Publishing.Reuse;
using Briefings.Site;

namespace Briefings;

/// <summary>What all files of a site are made with, as one number: where it differs, so may every file.</summary>
internal static class BuildEnvironment
{
    /// <summary>What tells a build which files of the last one it can publish again.</summary>
    /// <param name="site">The site.</param>
    /// <param name="store">Where builds leave their manifests.</param>
    public static SiteReuse ReuseOf(ResolvedSite site, ManifestStore store)
    {
        var graph = site.Context.Graph;
        return new(PrintOf(site), graph, new ReadPrints(graph, site.Context.Texts.DependenciesOf), store);
    }

    private static ulong PrintOf(ResolvedSite site)
    {
        var context = site.Context;
        var content = context.Graph.Content;
        var hash = new XxHash3();
        foreach (var part in Tool().Concat(Options(context.Options)).Concat(Frame(context))) Add(part);
        Add(site.Theme.Print);
        Add(content.Print.ToString("x16"));
        foreach (var actor in content.Actors)
        {
            Add(actor.Id);
            Add(actor.Name);
            foreach (var alias in actor.Aliases) Add(alias.Name);
        }

        return hash.GetCurrentHashAsUInt64();

        void Add(string text)
        {
            var length = text.Length;
            hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(ref length)));
            hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    // Whatever has a hand in the bytes: the version of a package may stay when its code does not.
    private static IEnumerable<string> Tool() =>
    [
        .. new[] { typeof(BuildEnvironment), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser), typeof(NodaTime.Instant), typeof(XxHash3), typeof(object) }
            .Select(type => type.Module.ModuleVersionId.ToString()),
        Environment.Version.ToString(),
    ];

    private static IEnumerable<string> Options(SiteOptions options) =>
        [options.BaseUrl.AbsoluteUri, options.AsOf.ToString(), options.Publication.ToString(), options.NoIndex ? "noindex" : "", options.Revision];

    // What stands in the frame of every page beside the settings.
    private static IEnumerable<string> Frame(PageContext context) =>
    [
        context.Changes is null ? "" : "changes",
        CalendarEntries.AreAmong(context.Graph.Content) ? "calendar" : "",
        .. context.Settings.Navigation.SelectMany(entry => new[] { entry.Target, entry.Title }),
        .. context.Graph.Content.Pages.SelectMany(page => new[] { page.Id, page.Title, page.IsDraft ? "draft" : "" }),
    ];
}
