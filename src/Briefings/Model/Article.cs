using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>A briefing.</summary>
public sealed record Article : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Articles;

    /// <inheritdoc />
    public override string Title => Name;

    /// <summary>The title as written.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it is first published; always a single day.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What to know in a few lines; plain text each.</summary>
    public ImmutableArray<string> KeyPoints { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Actors that it is about.</summary>
    public ImmutableArray<Reference> Actors { get; init; } = [];

    /// <summary>Incidents that it is about.</summary>
    public ImmutableArray<Reference> Incidents { get; init; } = [];

    /// <summary>Responses that it is about.</summary>
    public ImmutableArray<Reference> Responses { get; init; } = [];

    /// <summary>Its picture; null when there is none.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>Corrections, as written.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Whether known names in the body become links.</summary>
    public bool AutoLink { get; init; } = true;

    /// <summary>The text below the front matter.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}

/// <summary>An article's picture.</summary>
public sealed record ArticleImage
{
    /// <summary>A path under <c>input/</c> (<c>assets/map.png</c>).</summary>
    public required string Src { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Alt { get; init; }

    /// <summary>Whose it is.</summary>
    public string Credit { get; init; } = "";

    /// <summary>What to know about it.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Where the path is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>A dated correction, which stays on the page.</summary>
public sealed record Correction
{
    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What was wrong and what holds; plain text.</summary>
    public required string Text { get; init; }
}
