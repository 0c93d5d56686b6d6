using Briefings.Model;
using Briefings.Text;

namespace Briefings.Site;

/// <summary>Where the links of a text lead, on one page.</summary>
internal sealed class PageTextTargets(PageContext context, SourceNumbers sources, bool numbersParagraphs = false) : ITextTargets
{
    public bool NumbersParagraphs { get; } = numbersParagraphs;

    public string AddressOf(RecordKey key) => context.Addresses.Of(key);

    public string Base => context.Addresses.Base;

    public int NumberOf(RecordKey source) =>
        context.Graph.PublishedOrNull(source) is Source record ? sources.NumberOf(record) : 0;
}
