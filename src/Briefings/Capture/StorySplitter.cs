using System.Buffers;

namespace Briefings.Capture;

/// <summary>Finds where one story of a page ends and the next begins: at a headline that stands apart, or that is repeated, with running text before it and after it.</summary>
internal static class StorySplitter
{
    // What a story must have before another can begin, and how soon after a headline its text must.
    private const int LeastWords = 40;
    private const int LongestHeader = 14;
    private const int LeastGap = 2;
    private const int LeastHeadlineWords = 3;

    private static readonly SearchValues<char> OfRules = SearchValues.Create("-=*_~#— ");

    /// <summary>The stories' passages, in order.</summary>
    public static List<List<Passage>> Split(List<Passage> passages)
    {
        var usual = UsualGap(passages);
        var stories = new List<List<Passage>>();
        var story = new List<Passage>();
        var (words, gap) = (0, 0);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            gap += passage.Gap;
            if (passage.Kind is not (PassageKind.Furniture or PassageKind.Caption))
            {
                if (words >= LeastWords && IsStart(passages, i, gap, usual))
                {
                    stories.Add(story);
                    (story, words) = ([], 0);
                }

                if (passage.IsProse) words += passage.Words;
                gap = 0;
            }

            story.Add(passage);
        }

        stories.Add(story);
        return stories;
    }

    private static bool IsStart(List<Passage> passages, int index, int gap, int usual)
    {
        var headline = passages[index];
        if (!headline.IsHeadline || headline.Words < LeastHeadlineWords) return false;
        var (stands, isRepeated) = (headline.Kind == PassageKind.Title || (gap >= LeastGap && gap > usual) || IsRule(passages, index), false);
        for (var i = index + 1; i < Math.Min(passages.Count, index + LongestHeader); i++)
        {
            if (IsSame(passages[i].Text, headline.Text)) isRepeated = true;
            if (passages[i].IsProse) return stands || isRepeated;
        }

        return false;
    }

    /// <summary>Whether two lines say the same, capitals and marks at the ends aside.</summary>
    public static bool IsSame(string left, string right) => left.AsSpan().Trim(" .\"“”'").Equals(right.AsSpan().Trim(" .\"“”'"), StringComparison.OrdinalIgnoreCase);

    // A line of hyphens or stars; it is furniture.
    private static bool IsRule(List<Passage> passages, int index) =>
        index > 0 && passages[index - 1].Text is { Length: >= 3 } above && !above.AsSpan().ContainsAnyExcept(OfRules);

    // The distance of paragraphs: what is no more than that tells nothing.
    private static int UsualGap(List<Passage> passages)
    {
        var gaps = passages.Where(passage => passage.IsProse).Skip(1).Select(passage => passage.Gap).ToList();
        return gaps.Count == 0 ? 1 : gaps.GroupBy(gap => gap).MaxBy(group => (group.Count(), -group.Key))!.Key;
    }
}
