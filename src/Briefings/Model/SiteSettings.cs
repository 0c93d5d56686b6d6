using System.Collections.Immutable;
using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary><c>site.yaml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The absolute address of the home page; its path ends in <c>/</c>.</summary>
    public required Uri Url { get; init; }

    /// <summary>IANA zone: where a day is a day when a record does not say.</summary>
    public required string Zone { get; init; }

    /// <summary>One paragraph of plain text.</summary>
    public string Description { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Who answers for the site.</summary>
    public Publisher Publisher { get; init; } = new("", "", "");

    /// <summary>On what terms the record may be used.</summary>
    public Licence Licence { get; init; } = new("", "");

    /// <summary>The main menu; empty for the default (the collections, the timeline, the data).</summary>
    public ImmutableArray<NavigationEntry> Navigation { get; init; } = [];

    /// <summary>Entries on a page of a list.</summary>
    public int PageSize { get; init; } = 25;

    /// <summary>Entries of a feed.</summary>
    public int FeedSize { get; init; } = 10;

    /// <summary>The file itself.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>Who answers for the site; parts that are not stated are empty.</summary>
/// <param name="Name">A person's or body's name.</param>
/// <param name="Url">Its own site.</param>
/// <param name="Email">Where to write to.</param>
public sealed record Publisher(string Name, string Url, string Email);

/// <summary>On what terms the record may be used; parts that are not stated are empty.</summary>
/// <param name="Name">Its name (<c>CC BY 4.0</c>).</param>
/// <param name="Url">Its text.</param>
public sealed record Licence(string Name, string Url);

/// <summary>An entry of the main menu.</summary>
/// <param name="Title">What it says; empty to take the target's own title.</param>
/// <param name="Target">A collection's folder (<c>actors</c>), <c>timeline</c>, <c>search</c>, <c>data</c>, a page's id, or an address.</param>
/// <param name="At">Where it is written.</param>
public sealed record NavigationEntry(string Title, string Target, SourceLocation At);
