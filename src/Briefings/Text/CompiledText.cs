using System.Collections.Immutable;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>A heading of a text.</summary>
/// <param name="Level">2 to 6: the page owns the first level.</param>
/// <param name="Id">Unique in the text.</param>
/// <param name="Text">Plain text.</param>
internal sealed record TextHeading(int Level, string Id, string Text);

/// <summary>A name in a text that several actors bear, and that no link settles.</summary>
/// <param name="Name">As the records write it.</param>
/// <param name="Bearers">In order of identity.</param>
internal sealed record UnlinkedName(string Name, ImmutableArray<RecordKey> Bearers);

/// <summary>An address within the site, as an editor wrote it.</summary>
/// <param name="Address">As written: <c>/data/</c>, <c>../x/</c>, <c>assets/map.png</c>, <c>#part</c>.</param>
/// <param name="At">Where.</param>
internal sealed record WrittenAddress(string Address, SourceLocation At);

/// <summary>Markdown whose references are resolved: finished HTML with holes for what only a page knows. Immutable.</summary>
internal sealed class CompiledText
{
    // In characters: what fills a hole is mostly shorter.
    private const int LongHole = 40;

    private readonly string _html;
    private readonly ImmutableArray<Hole> _holes;
    private readonly ImmutableArray<TimelineBlock> _timelines;

    /// <summary>Wraps what the compiler made.</summary>
    internal CompiledText(HtmlTemplate html, ImmutableArray<TimelineBlock> timelines)
    {
        _html = html.ToString();
        _holes = [.. html.Holes];
        _timelines = timelines;
    }

    /// <summary>No text.</summary>
    public static CompiledText Empty { get; } = new(new HtmlTemplate(), []);

    /// <summary>Every record that the text points at, in order, each time it does.</summary>
    public ImmutableArray<TextReference> References { get; init; } = [];

    /// <summary>The addresses within the site that it links to or shows, in order.</summary>
    public ImmutableArray<WrittenAddress> Addresses { get; init; } = [];

    /// <summary>The headings, in order.</summary>
    public ImmutableArray<TextHeading> Headings { get; init; } = [];

    /// <summary>The cited sources, in order of first appearance.</summary>
    public ImmutableArray<RecordKey> CitedSources { get; init; } = [];

    /// <summary>Names that were left unlinked because they fit several actors, in order of first appearance.</summary>
    public ImmutableArray<UnlinkedName> UnlinkedNames { get; init; } = [];

    /// <summary>The records that it names by id or by name in a link, citation or block: it may show their titles, and is wrong without them.</summary>
    public ImmutableArray<RecordKey> Dependencies { get; init; } = [];

    /// <summary>What is wrong with it, for a build that takes it over from an earlier one.</summary>
    public ImmutableArray<Diagnostic> Reported { get; init; } = [];

    /// <summary>Words of running text; code counts, addresses and citations do not.</summary>
    public int WordCount { get; init; }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => _html.Length == 0 && _holes.IsEmpty;

    /// <summary>The text without markup, blocks parted by line ends; made each time it is asked for.</summary>
    public string PlainText => HtmlText.Strip(_html);

    /// <summary>About how long the text is: no shorter than <see cref="PlainText"/>.</summary>
    public int Length => _html.Length;

    /// <summary>The HTML, with the places where timelines go. The same for the same targets; safe on many threads.</summary>
    public IReadOnlyList<TextPart> Render(ITextTargets targets)
    {
        var parts = new List<TextPart>();
        var html = new StringBuilder(_html.Length + _holes.Length * LongHole);
        var position = 0;
        var timeline = 0;
        foreach (var hole in _holes)
        {
            html.Append(_html, position, hole.Position - position);
            position = hole.Position;
            if (hole.Kind != HoleKind.Timeline)
            {
                Fill(html, hole, targets);
                continue;
            }

            Flush(html, parts);
            parts.Add(new TextPart("", _timelines[timeline++]));
        }

        html.Append(_html, position, _html.Length - position);
        Flush(html, parts);
        return parts;
    }

    private bool HasHeading(string id) => Headings.Any(heading => string.Equals(heading.Id, id, StringComparison.Ordinal));

    private static void Flush(StringBuilder html, List<TextPart> parts)
    {
        if (html.Length == 0) return;
        parts.Add(new TextPart(html.ToString()));
        html.Clear();
    }

    private void Fill(StringBuilder html, Hole hole, ITextTargets targets)
    {
        switch (hole.Kind)
        {
            case HoleKind.IdPrefix:
                HtmlTemplate.AppendEscaped(html, targets.IdPrefix);
                break;
            case HoleKind.ParagraphId when targets.NumbersParagraphs:
                // The colon keeps it apart from the ids of headings.
                html.Append(" id=\"");
                HtmlTemplate.AppendEscaped(html, targets.IdPrefix);
                html.Append("p:").Append(hole.Text).Append('"');
                break;
            case HoleKind.ParagraphId:
                break;
            case HoleKind.BasePath:
                HtmlTemplate.AppendEscaped(html, targets.Base);
                break;
            case HoleKind.RecordAttributes:
                html.Append(" class=\"");
                HtmlTemplate.AppendEscaped(html, targets.ClassOf(hole.Record.Collection));
                html.Append("\" href=\"");
                HtmlTemplate.AppendEscaped(html, targets.AddressOf(hole.Record));
                html.Append('"');
                break;
            case HoleKind.SourceNumber:
                html.Append(targets.NumberOf(hole.Record));
                break;
            case HoleKind.Asset:
                HtmlTemplate.AppendEscaped(html, targets.AddressOfAsset(hole.Text));
                break;
            case HoleKind.Fragment:
                if (HasHeading(hole.Text)) HtmlTemplate.AppendEscaped(html, targets.IdPrefix);
                HtmlTemplate.AppendEscaped(html, hole.Text);
                break;
            default:
                throw new InvalidOperationException($"nothing fills {hole.Kind}");
        }
    }
}
