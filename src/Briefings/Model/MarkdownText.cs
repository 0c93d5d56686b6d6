using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>Markdown as an editor wrote it, with the place of its first character.</summary>
/// <param name="Text">The source; lines end in <c>\n</c>.</param>
/// <param name="At">Where the first character stands in the file.</param>
/// <param name="LinesMatch">Whether line <c>n</c> of the text is line <c>At.Line + n</c> of the file (a body or a <c>|</c> block; not a folded or quoted scalar).</param>
public sealed record MarkdownText(string Text, SourceLocation At, bool LinesMatch)
{
    /// <summary>No text.</summary>
    public static MarkdownText Empty { get; } = new("", default, LinesMatch: false);

    /// <summary>Whether there is nothing to render.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The place in the file of a place in the text.</summary>
    /// <param name="line">From 0.</param>
    /// <param name="column">From 0.</param>
    public SourceLocation Locate(int line, int column) =>
        LinesMatch ? new(At.File, At.Line + line, At.Column + column) : At;
}
