using System.Collections.Immutable;
using System.Text;
using Briefings.Model;
using Briefings.Site.Pages;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Makes the frame of a page: head, menu, crumbs, footer.</summary>
internal sealed class FrameBuilder
{
    private readonly PageContext _context;
    private readonly IPageDescriber _describer;
    private readonly SiteView _site;
    private readonly ImmutableArray<FeedView> _siteFeeds;
    private readonly ImmutableArray<(string Section, LinkView Link)> _menu;

    public FrameBuilder(PageContext context, IPageDescriber describer)
    {
        _context = context;
        _describer = describer;
        _site = MakeSite();
        _siteFeeds = FeedsIn("", _site.Title);
        _menu = context.Settings.Navigation.IsEmpty ? DefaultMenu() : [.. context.Settings.Navigation.Select(Entry)];
    }

    /// <summary>The frame of a page.</summary>
    /// <param name="title">The page's own title; empty for the home page.</param>
    /// <param name="description">Plain text; may be empty.</param>
    /// <param name="folder">The page's folder in the output, or its file when it is not an <c>index.html</c>.</param>
    /// <param name="section">The menu entry it belongs to: <c>actors</c>, <c>timeline</c>…; may be empty.</param>
    /// <param name="crumbs">The way here from the home page.</param>
    /// <param name="feedFolder">The folder of the page's own feeds; null when it has none.</param>
    public PageFrame Frame(string title, string description, string folder, string section, ImmutableArray<LinkView> crumbs, string? feedFolder = null)
    {
        return new PageFrame
        {
            Site = _site,
            Title = title.Length > 0 ? title : _site.Title,
            FullTitle = title.Length > 0 ? $"{title} · {_site.Title}" : _site.Title,
            Description = description,
            CanonicalUrl = Escaped(_context.Addresses.Absolute(_context.Addresses.Of(folder))),
            Navigation = [.. _menu.Select(entry => new NavigationView(entry.Link.Text, entry.Link.Address, section.Length > 0 && entry.Section == section))],
            Crumbs = folder.Length == 0 ? [] : [new LinkView("Home", _site.HomeAddress, ""), .. crumbs],
            Feeds = feedFolder is null ? _siteFeeds : [.. _siteFeeds, .. FeedsIn(feedFolder, $"{title} · {_site.Title}")],
            JsonAddress = "",
            NoIndex = _context.Options.NoIndex,
            Describer = _describer,
        };
    }

    private ImmutableArray<FeedView> FeedsIn(string folder, string title) =>
    [
        new(title, "application/atom+xml", _context.Addresses.Of(folder + "feed.xml")),
        new(title, "application/feed+json", _context.Addresses.Of(folder + "feed.json")),
    ];

    /// <summary>A collection as a crumb.</summary>
    public LinkView Crumb(Collection collection) => new(CollectionTitles.Plural(collection), _context.Addresses.Of(collection), "");

    private SiteView MakeSite()
    {
        var settings = _context.Settings;
        return new SiteView
        {
            Title = settings.Title,
            Description = settings.Description,
            Language = settings.Language,
            HomeAddress = _context.Addresses.Of(""),
            PublisherName = settings.Publisher.Name,
            PublisherUrl = settings.Publisher.Url,
            LicenceName = settings.Licence.Name,
            LicenceUrl = settings.Licence.Url,
            Edition = Dates.Full(_context.Options.AsOf)!,
            Revision = _context.Options.Revision,
            Pages = [.. _context.Graph.Content.Pages.Select(page => new LinkView(page.Title, _context.Addresses.Of(page), "") { IsDraft = page.IsDraft })],
            DataAddress = _context.Addresses.Of("data/"),
            FeedAddress = _context.Addresses.Of("feed.xml"),
            JsonFeedAddress = _context.Addresses.Of("feed.json"),
            AllFeedsAddress = _context.Addresses.Of("feeds.opml"),
            CalendarAddress = CalendarEntries.AreAmong(_context.Graph.Content) ? _context.Addresses.Of(CalendarEntries.Path) : "",
            ManifestAddress = _context.Addresses.Of("site.webmanifest"),
            Locale = Locale(settings.Language),
            ChangesAddress = _context.Changes is null ? "" : _context.Addresses.Of(ChangePages.Folder),
            SearchAddress = _context.Addresses.Of("search/"),
        };
    }

    private ImmutableArray<(string, LinkView)> DefaultMenu() =>
    [
        .. new[] { Collection.Articles, Collection.Actors, Collection.Incidents, Collection.Responses }
            .Select(collection => (collection.Folder(), Crumb(collection))),
        ("timeline", new("Timeline", _context.Addresses.Of("timeline/"), "")),
        ("data", new("Data", _context.Addresses.Of("data/"), "")),
    ];

    private (string, LinkView) Entry(NavigationEntry entry)
    {
        var collection = Collections.All.FirstOrDefault(candidate => candidate.Folder() == entry.Target, Collection.Pages);
        if (collection != Collection.Pages) return (entry.Target, Crumb(collection) with { Text = Or(entry.Title, CollectionTitles.Plural(collection)) });
        if (_context.Graph.PublishedOrNull(new(Collection.Pages, entry.Target)) is { } page)
        {
            return (entry.Target, new(Or(entry.Title, page.Title), _context.Addresses.Of(page), ""));
        }

        if (entry.Target is "timeline" or "data" or "search")
            return (entry.Target, new(Or(entry.Title, $"{char.ToUpperInvariant(entry.Target[0])}{entry.Target[1..]}"), _context.Addresses.Of(entry.Target + "/"), ""));
        var address = entry.Target.StartsWith('/') ? _context.Addresses.Of(entry.Target[1..]) : entry.Target;
        return (entry.Target, new(Or(entry.Title, entry.Target), address, ""));
    }

    // Names of pages in other letters are escaped, as in the sitemap.
    private static string Escaped(string url) => Ascii.IsValid(url) ? url : new Uri(url).AbsoluteUri;

    // BCP 47: after the language may stand letters for its variety and script, then two for the country.
    private static string Locale(string language)
    {
        var subtags = language.Split('-');
        var country = subtags.Skip(1).SkipWhile(subtag => subtag.Length is 3 or 4 && !char.IsAsciiDigit(subtag[0])).FirstOrDefault("");
        return country.Length == 2 ? $"{subtags[0].ToLowerInvariant()}_{country.ToUpperInvariant()}" : "";
    }

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
