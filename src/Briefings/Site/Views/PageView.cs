using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Site.Views;

/// <summary>A page: its frame, and what its layout adds.</summary>
internal abstract record PageView
{
    /// <summary>What every page needs; its parts are the page's own to templates.</summary>
    public required PageFrame Frame { get; init; }

    public SiteView Site => Frame.Site;

    public string Title => Frame.Title;

    public string FullTitle => Frame.FullTitle;

    public string Description => Frame.Description;

    public string CanonicalUrl => Frame.CanonicalUrl;

    public ImmutableArray<NavigationView> Navigation => Frame.Navigation;

    public ImmutableArray<LinkView> Crumbs => Frame.Crumbs;

    public ImmutableArray<FeedView> Feeds => Frame.Feeds;

    public string JsonAddress => Frame.JsonAddress;

    public bool NoIndex => Frame.NoIndex;

    public SharingView Sharing => Frame.Sharing;

    /// <summary>Whether the page is about a draft: only a build that was asked for drafts has such pages.</summary>
    public bool IsDraft => Frame.Subject is { IsDraft: true };

    /// <summary>What the page is about in JSON-LD, by schema.org: a document that can stand in a <c>script</c> element as it is.</summary>
    public string StructuredData => Frame.Describer.Describe(this);
}

/// <summary>What the frame of every page needs.</summary>
internal sealed record PageFrame
{
    public required SiteView Site { get; init; }

    /// <summary>The page's own title, as its <c>h1</c>.</summary>
    public required string Title { get; init; }

    /// <summary>For the <c>title</c> element: the page's title with the site's.</summary>
    public required string FullTitle { get; init; }

    /// <summary>Plain text for search engines and link previews; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute.</summary>
    public required string CanonicalUrl { get; init; }

    public required ImmutableArray<NavigationView> Navigation { get; init; }

    /// <summary>The way here, without this page; empty on the home page.</summary>
    public required ImmutableArray<LinkView> Crumbs { get; init; }

    /// <summary>Feeds to announce in the head.</summary>
    public required ImmutableArray<FeedView> Feeds { get; init; }

    /// <summary>The page's record as JSON; empty on pages that are no record's.</summary>
    public required string JsonAddress { get; init; }

    /// <summary>Whether search engines should leave the page out.</summary>
    public required bool NoIndex { get; init; }

    /// <summary>Describes the page for machines.</summary>
    public required IPageDescriber Describer { get; init; }

    /// <summary>The record that the page is about; null on pages about several or none.</summary>
    public Record? Subject { get; init; }

    /// <summary>What link previews elsewhere are told.</summary>
    public SharingView Sharing { get; init; } = SharingView.Website;
}

/// <summary>What link previews elsewhere are told besides title and description (Open Graph).</summary>
/// <param name="Type">"article" or "website".</param>
/// <param name="Published">The day of an article, as YYYY-MM-DD; else empty.</param>
/// <param name="Modified">The day of its last change, in the same form; empty where it has none.</param>
/// <param name="ImageUrl">The absolute address of its own picture; empty where it has none that previews can show.</param>
/// <param name="ImageAlt">What the picture shows.</param>
internal sealed record SharingView(string Type, string Published, string Modified, string ImageUrl, string ImageAlt)
{
    public static SharingView Website { get; } = new("website", "", "", "", "");
}

/// <summary>The site, as every page shows it.</summary>
internal sealed record SiteView
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    public required string HomeAddress { get; init; }

    public required string PublisherName { get; init; }

    public required string PublisherUrl { get; init; }

    public required string LicenceName { get; init; }

    public required string LicenceUrl { get; init; }

    /// <summary>The build day in words.</summary>
    public required DateView Edition { get; init; }

    /// <summary>The version of the content, such as a commit; empty when the build was not told.</summary>
    public required string Revision { get; init; }

    /// <summary>The pages of <c>input/pages/</c>, for the footer.</summary>
    public required ImmutableArray<LinkView> Pages { get; init; }

    public required string DataAddress { get; init; }

    public required string FeedAddress { get; init; }

    /// <summary>The same feed as JSON.</summary>
    public required string JsonFeedAddress { get; init; }

    /// <summary>All feeds of the site as one file (OPML).</summary>
    public required string AllFeedsAddress { get; init; }

    /// <summary>The timeline as a calendar (iCalendar); empty where no day is known.</summary>
    public required string CalendarAddress { get; init; }

    /// <summary>"What changed"; empty where the build was not asked to tell.</summary>
    public required string ChangesAddress { get; init; }

    public required string ManifestAddress { get; init; }

    /// <summary>Language and country as Open Graph writes them: "en_NZ"; empty where the language names no country.</summary>
    public required string Locale { get; init; }

    /// <summary>Takes what is searched for as <c>?q=</c>.</summary>
    public required string SearchAddress { get; init; }
}

/// <summary>An entry of the main menu.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsCurrent">Whether this page is in that section.</param>
internal sealed record NavigationView(string Text, string Address, bool IsCurrent);

/// <summary>A feed that the page announces.</summary>
internal sealed record FeedView(string Title, string Type, string Address);
