using System.Collections.Immutable;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Sources of single facts. A record names its sources as a whole, so only where there is one can each fact cite it.</summary>
internal static class FactSources
{
    // What sources say. The kind, a name elsewhere and what is counted from other records are the site's own.
    private static readonly ImmutableHashSet<string> Cited =
    [
        "fact_occurred", "fact_discovered", "fact_disclosed", "fact_targets", "fact_sectors", "fact_impact", "fact_announced", "fact_in_force",
        "fact_ended", "fact_by", "fact_toward", "fact_first_seen", "fact_last_seen",
    ];

    /// <summary>The facts, each citing the source after its last value, unless it cites its own or says that it is not stated.</summary>
    public static ImmutableArray<FactView> Cite(ImmutableArray<FactView> facts, ImmutableArray<CitationView> source) =>
        [.. facts.Select(fact => Cited.Contains(fact.Label) && fact.Values[^1] is { Citations.IsEmpty: true, IsNotStated: false } last
            ? fact with { Values = fact.Values.SetItem(fact.Values.Length - 1, last with { Citations = source }) }
            : fact)];
}
