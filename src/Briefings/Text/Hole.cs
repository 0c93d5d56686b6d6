using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>A place in compiled HTML that only the page can fill.</summary>
/// <param name="Position">In the HTML.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Record">The record that is meant, if one is.</param>
/// <param name="Text">An asset's path, a fragment or a paragraph's number, if one is meant.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hole(int Position, HoleKind Kind, RecordKey Record = default, string Text = "");

/// <summary>What fills a <see cref="Hole"/>.</summary>
internal enum HoleKind
{
    /// <summary>The prefix of ids.</summary>
    IdPrefix,

    /// <summary>The id of a paragraph, for links to it, where the page numbers paragraphs.</summary>
    ParagraphId,

    /// <summary>The path of the site's root.</summary>
    BasePath,

    /// <summary>The class and address of a record.</summary>
    RecordAttributes,

    /// <summary>The number of a source.</summary>
    SourceNumber,

    /// <summary>The address of an asset.</summary>
    Asset,

    /// <summary>A fragment, prefixed when it is a heading of this text.</summary>
    Fragment,

    /// <summary>The next timeline.</summary>
    Timeline,
}
