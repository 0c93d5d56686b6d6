using System.Collections.Immutable;
using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>A report, document or statement that the record rests on; a record of its own, or inline in another.</summary>
public sealed record Source : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Sources;

    /// <summary>The title, else the address.</summary>
    public override string Title => Name.Length > 0 ? Name : Url;

    /// <summary>The title as written; empty when it has only an address.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>What kind of publisher; null when not stated.</summary>
    public Term? PublisherKind { get; init; }

    /// <summary>Who wrote it.</summary>
    public string Author { get; init; } = "";

    /// <summary>Its address (http or https), or empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>When it was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>When it was read.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>An archived copy (http or https), or empty.</summary>
    public string ArchiveUrl { get; init; } = "";

    /// <summary>BCP 47, or empty.</summary>
    public string Language { get; init; } = "";

    /// <summary>The source whose report this one retells; null when it stands on its own.</summary>
    public Reference? Repeats { get; init; }

    /// <summary>Admiralty grade <c>a1</c> to <c>f6</c>, or empty.</summary>
    public string Reliability { get; init; } = "";

    /// <summary>
    /// What the wording of its captured text is recognised by (48-bit hashes of word sequences), so that none of it is published; empty when none was captured.
    /// </summary>
    public ImmutableArray<ulong> CapturedWording { get; init; } = [];
}
