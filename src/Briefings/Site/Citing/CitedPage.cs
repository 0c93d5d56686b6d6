using System.Collections.Immutable;
using Briefings.Model.Dates;

namespace Briefings.Site.Citing;

/// <summary>What somebody who cites a page needs to name.</summary>
internal sealed record CitedPage
{
    /// <summary>The record's id, for reference managers to tell entries apart.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The persons who wrote it, as the record names them; empty when the publisher answers for it.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>The site's title.</summary>
    public required string Site { get; init; }

    /// <summary>Who answers for the site.</summary>
    public required string Publisher { get; init; }

    /// <summary>When the text was published or last updated; null when the record does not say.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>The state of the record that is cited: the build day.</summary>
    public required EdtfDate Edition { get; init; }

    /// <summary>Absolute.</summary>
    public required string Url { get; init; }
}
