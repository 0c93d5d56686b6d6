using Briefings.Model;

namespace Briefings.Site;

/// <summary>Articles by date, newest first, then by id.</summary>
internal sealed class ArticleOrder : IComparer<Article>
{
    public static ArticleOrder NewestFirst { get; } = new();

    public int Compare(Article? x, Article? y)
    {
        var byDate = y!.Date.CompareTo(x!.Date);
        return byDate != 0 ? byDate : string.CompareOrdinal(x.Id, y.Id);
    }
}
