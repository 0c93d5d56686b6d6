using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>How many of several reports stand on their own, and how many retell another.</summary>
internal sealed class SourceOrigins
{
    private readonly RecordIndex _index;
    private readonly ReadLog _reads;
    private readonly bool _hasCycle;

    /// <param name="index">Where sources are found.</param>
    /// <param name="sources">Published sources.</param>
    /// <param name="reads">Told of every question.</param>
    /// <param name="diagnostics">Told of every circle.</param>
    /// <param name="before">Those of the same sources in earlier content.</param>
    public SourceOrigins(RecordIndex index, IEnumerable<Source> sources, ReadLog reads, DiagnosticBag diagnostics, SourceOrigins? before = null)
    {
        _index = index;
        _reads = reads;
        _hasCycle = before is not { _hasCycle: false } && CycleFinder.Report(
            sources,
            source => Repeated(source) is { } origin ? [origin] : [],
            (source, _, circle) => diagnostics.Report(ReferenceRules.RepeatsCycle, source.Repeats!.Value.At,
                $"sources repeat each other in a circle: {circle}", "remove one of these 'repeats'"));
    }

    /// <summary>The report at the beginning of the chain; the source itself when it retells nobody.</summary>
    public Source OriginOf(Source source)
    {
        if (_hasCycle) return source;
        while (Repeated(source) is { } origin) source = origin;
        return source;
    }

    /// <summary>How many origins the reports have between them.</summary>
    public int CountIndependent(IEnumerable<Source> sources) =>
        sources.Select(OriginOf).Distinct<Source>(ReferenceEqualityComparer.Instance).Count();

    private Source? Repeated(Source source)
    {
        if (source.Repeats is not { } reference || _index.NumberOf(new(Collection.Sources, reference.Id)) is not (>= 0 and var number)) return null;
        _reads.Note(ReadFacts.Of(ReadFact.Content, number));
        return _index.Records[number] as Source;
    }
}
