using System.Collections.Immutable;

namespace Briefings.Site.Lists;

/// <summary>A property by which a list can be narrowed.</summary>
/// <param name="Key">Its name in addresses, and the end of its label's key in <c>strings.yaml</c>: <c>kind</c>.</param>
/// <param name="Options">Its values, in the order in which they are offered.</param>
/// <param name="Of">For each record of the list, the positions of its values among the options; those that are not offered are left out.</param>
internal sealed record ListFacet(string Key, ImmutableArray<FacetOption> Options, ImmutableArray<ImmutableArray<int>> Of);

/// <summary>A value of a facet.</summary>
/// <param name="Value">In addresses: an id, a country's code, a year, or a name that has no id.</param>
/// <param name="Text">What it says.</param>
/// <param name="Count">How many records of the whole list have it.</param>
internal sealed record FacetOption(string Value, string Text, int Count);

/// <summary>A property by which a list can be ordered.</summary>
/// <param name="Key">Its name in addresses: <c>title</c>.</param>
/// <param name="Label">The key in <c>strings.yaml</c> of what it is called.</param>
/// <param name="IsDate">Whether the natural order is newest first; that of texts is from A to Z.</param>
internal sealed record ListColumn(string Key, string Label, bool IsDate = false);

/// <summary>A list in the natural order of a column.</summary>
/// <param name="Records">Positions in the list's own order; those without a value come last.</param>
/// <param name="Known">How many have a value: these are turned about for the reverse order.</param>
internal sealed record ListOrder(ImmutableArray<int> Records, int Known);
