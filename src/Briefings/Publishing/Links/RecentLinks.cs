namespace Briefings.Publishing.Links;

/// <summary>
/// The links that one thread met last, each in the one place that its last characters give: the menu and what pages share are found again without the
/// table that all threads ask.
/// </summary>
internal sealed class RecentLinks
{
    private const int Places = 4096;
    private const int LastCharacters = 8;

    private readonly LinkTarget?[] _targets = new LinkTarget?[Places];

    /// <summary>The target of a link, if it is still here.</summary>
    public LinkTarget? Find(ReadOnlySpan<char> url) => _targets[PlaceOf(url)] is { } target && url.SequenceEqual(target.Url) ? target : null;

    /// <summary>Keeps a target in the place of another.</summary>
    public void Keep(LinkTarget target) => _targets[PlaceOf(target.Url)] = target;

    // Addresses differ at their ends. FNV-1a (draft-eastlake-fnv, 2), on characters.
    private static int PlaceOf(ReadOnlySpan<char> url)
    {
        var hash = 2166136261u;
        for (var i = Math.Max(0, url.Length - LastCharacters); i < url.Length; i++) hash = (hash ^ url[i]) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % Places);
    }
}
