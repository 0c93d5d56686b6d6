using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Capture;

/// <summary>One story of a saved page.</summary>
internal sealed record Story
{
    /// <summary>What is stated about it.</summary>
    public required PageFacts Facts { get; init; }

    /// <summary>A short line under the author's name, which says nothing for sure: mostly the publisher or the author's office. Empty when there is none.</summary>
    public required string UnderByline { get; init; }

    /// <summary>Where it begins in the file.</summary>
    public required int Line { get; init; }

    /// <summary>Its text, in order: paragraphs, and headings among them.</summary>
    public required ImmutableArray<Passage> Text { get; init; }

    /// <summary>What is said of its pictures, each once.</summary>
    public required ImmutableArray<Passage> Captions { get; init; }

    /// <summary>How messages name it.</summary>
    public string Name => Facts.Title.Length > 0 ? Quoting.Quote(Facts.Title) : "the untitled report";
}
