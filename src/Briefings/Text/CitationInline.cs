using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Markdig.Syntax.Inlines;

namespace Briefings.Text;

/// <summary><c>[@id]</c>, <c>[@id, p. 3]</c>, <c>[@first; @second]</c>.</summary>
internal sealed class CitationInline(ImmutableArray<CitedSource> sources) : LeafInline
{
    /// <summary>The sources, as written.</summary>
    public ImmutableArray<CitedSource> Sources { get; } = sources;
}

/// <summary>One source of a citation.</summary>
/// <param name="Id">As written, without <c>@</c>; empty when the part does not start with one.</param>
/// <param name="Locator">The place in the source (<c>p. 3</c>), or empty.</param>
/// <param name="Offset">Where the part starts in the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CitedSource(string Id, string Locator, int Offset);
