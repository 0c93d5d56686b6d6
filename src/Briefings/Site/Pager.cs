using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Cuts a list into pages. A list always has a first page, even when it is empty.</summary>
internal sealed class Pager(Addresses addresses, int pageSize)
{
    public int PageSize { get; } = pageSize;

    /// <summary>How many pages a list of <paramref name="count"/> entries has.</summary>
    public int PagesFor(int count) => Math.Max(1, (count + PageSize - 1) / PageSize);

    /// <summary>The entries of a page.</summary>
    /// <param name="all">The whole list.</param>
    /// <param name="number">From 1.</param>
    public IEnumerable<T> Slice<T>(IReadOnlyList<T> all, int number)
    {
        var end = Math.Min(all.Count, number * PageSize);
        for (var i = (number - 1) * PageSize; i < end; i++) yield return all[i];
    }

    /// <summary>Where a page stands among the others.</summary>
    public PagerView View(string folder, int number, int count)
    {
        var of = PagesFor(count);
        return new(number, of,
            number > 1 ? addresses.OfListPage(folder, number - 1) : "",
            number < of ? addresses.OfListPage(folder, number + 1) : "");
    }
}
