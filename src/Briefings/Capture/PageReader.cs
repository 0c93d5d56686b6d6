namespace Briefings.Capture;

/// <summary>Makes stories of a saved page.</summary>
internal static class PageReader
{
    /// <summary>The stories, in the order of the page.</summary>
    public static IReadOnlyList<Story> Read(SavedPage page)
    {
        var stories = new List<Story>();
        foreach (var part in page.Parts)
        {
            Mark(part);
            foreach (var passages in StorySplitter.Split(part))
            {
                if (StoryReader.Read(passages) is { } story) stories.Add(story);
            }
        }

        return [.. stories.Select(story => story with { Facts = FactsOf(story, page, isOnly: stories.Count == 1) })];
    }

    private static void Mark(List<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Kind is PassageKind.Text or PassageKind.Heading && Furniture.IsOne(passages[i].Text)) passages[i] = passages[i] with { Kind = PassageKind.Furniture };
        }

        Captions.Mark(passages);
        // A line that stands twice running, and is no headline, is what a picture shows.
        for (var i = 0; i + 1 < passages.Count; i++)
        {
            if (passages[i].Kind == PassageKind.Text && passages[i + 1].Kind == PassageKind.Text && passages[i].Words > 0 && StorySplitter.IsSame(passages[i].Text, passages[i + 1].Text))
                (passages[i], passages[i + 1]) = (passages[i] with { Kind = PassageKind.Caption }, passages[i + 1] with { Kind = PassageKind.Caption });
        }
    }

    // What HTML states of a story comes before what its lines look like; what it states of the page holds for all of it, but the page's title and date are no story's where there are several.
    private static PageFacts FactsOf(Story story, SavedPage page, bool isOnly)
    {
        var own = page.FactsOfStories.FirstOrDefault(facts => story.Facts.Title.Length > 0 && StorySplitter.IsSame(facts.Title, story.Facts.Title));
        own ??= isOnly && page.FactsOfStories.Length == 1 ? page.FactsOfStories[0] : PageFacts.None;
        var whole = isOnly ? page.Facts : PageFacts.None with { Publisher = page.Facts.Publisher, Language = page.Facts.Language };
        // The headline as readers see it.
        return (own with { Title = story.Facts.Title.Length > 0 ? story.Facts.Title : own.Title }).Or(story.Facts).Or(whole);
    }
}
