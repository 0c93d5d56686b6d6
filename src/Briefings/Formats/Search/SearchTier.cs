namespace Briefings.Formats.Search;

/// <summary>Where in a record a word stands; the first weighs most. The numbers are part of the index's format.</summary>
internal enum SearchTier
{
    /// <summary>A name or alias of an actor.</summary>
    Name,

    /// <summary>The title of any other record.</summary>
    Title,

    /// <summary>The summary, key points, and what the kind and country are called.</summary>
    Summary,

    /// <summary>A heading of the text.</summary>
    Heading,

    /// <summary>Anything else.</summary>
    Text,
}
