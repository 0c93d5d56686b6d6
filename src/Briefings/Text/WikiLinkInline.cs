using Briefings.Model;
using Markdig.Syntax.Inlines;

namespace Briefings.Text;

/// <summary><c>[[target]]</c> or <c>[[target|label]]</c>.</summary>
internal sealed class WikiLinkInline(string target, string label) : LeafInline
{
    /// <summary>An id, an id with its collection, or a name; in one line.</summary>
    public string Target { get; } = target;

    /// <summary>What readers see: as written, or what the target is called; settled when the link is resolved.</summary>
    public string Label { get; set; } = label;

    /// <summary>The record, once resolved; null when there is none.</summary>
    public RecordKey? Record { get; set; }
}
