namespace Briefings.Capture;

/// <summary>What a page states about itself or about one of its stories. Empty is not stated; nothing here is guessed.</summary>
internal sealed record PageFacts
{
    /// <summary>Nothing is stated.</summary>
    public static PageFacts None { get; } = new();

    /// <summary>The headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Who wrote it, as stated.</summary>
    public string Author { get; init; } = "";

    /// <summary>When it was published, in EDTF.</summary>
    public string Published { get; init; } = "";

    /// <summary>When it was published, in the page's own words where these say more.</summary>
    public string PublishedAsStated { get; init; } = "";

    /// <summary>Its address (http or https).</summary>
    public string Url { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "";

    /// <summary>These facts, and where they are silent the others'.</summary>
    public PageFacts Or(PageFacts other) => this with
    {
        Title = Title.Length > 0 ? Title : other.Title,
        Publisher = Publisher.Length > 0 ? Publisher : other.Publisher,
        Author = Author.Length > 0 ? Author : other.Author,
        Published = Published.Length > 0 ? Published : other.Published,
        PublishedAsStated = Published.Length > 0 ? PublishedAsStated : other.PublishedAsStated,
        Url = Url.Length > 0 ? Url : other.Url,
        Language = Language.Length > 0 ? Language : other.Language,
    };
}
