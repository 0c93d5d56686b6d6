namespace Briefings.Publishing.Links;

/// <summary>
/// The links that one thread met last, each in the one place that its characters give: the menu and what pages share are found again without the table
/// that all threads ask.
/// </summary>
internal sealed class RecentLinks
{
    private const int Places = 1 << 14;

    private readonly LinkTarget?[] _targets = new LinkTarget?[Places];

    /// <summary>The target of a link, if it is still here.</summary>
    public LinkTarget? Find(ReadOnlySpan<char> url) => _targets[PlaceOf(url)] is { } target && url.SequenceEqual(target.Url) ? target : null;

    /// <summary>Keeps a target in the place of another.</summary>
    public void Keep(LinkTarget target) => _targets[PlaceOf(target.Url)] = target;

    private static int PlaceOf(ReadOnlySpan<char> url) => string.GetHashCode(url, StringComparison.Ordinal) & (Places - 1);
}
