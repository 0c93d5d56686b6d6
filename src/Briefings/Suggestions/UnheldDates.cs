using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Import.Placing;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Suggestions;

/// <summary>Dated sentences about actors and incidents whose timelines hold nothing then.</summary>
internal static class UnheldDates
{
    private const int FirstLikelyYear = 1900;

    /// <summary>The dates of all articles that no record holds, each once per article.</summary>
    public static IEnumerable<Suggestion> In(SuggestionSite site)
    {
        var held = new HeldDates(site.Graph);
        // Asking is what takes time; ids are given out one after the other.
        var found = site.Readings.AsParallel().AsOrdered()
            .Select(reading => reading.Dated.Where(sentence => IsNews(sentence, reading.Article, held)).DistinctBy(sentence => sentence.Date).ToList());
        return site.Readings.Zip(found, (reading, sentences) => sentences.Select(sentence => Suggest(reading.Article, sentence, site))).SelectMany(one => one);
    }

    private static bool IsNews(DatedSentence sentence, Article article, HeldDates held)
    {
        if (sentence.Date.ContainsSeason || sentence.Date.Earliest.Day is not { } first) return false;
        // What lies ahead of the article has not happened in it, and a number before 1900 is no year here.
        if (article.Date.Earliest.Day is { } day && first.CompareTo(day) > 0) return false;
        if (sentence.Date.Precision == EdtfPrecision.Year && first.Year < FirstLikelyYear) return false;
        return !held.Hold(sentence.Date, [.. sentence.Named, .. sentence.Cited, article.Key]);
    }

    private static Suggestion Suggest(Article article, DatedSentence sentence, SuggestionSite site)
    {
        var date = sentence.Date.ToString();
        var named = string.Join(", ", sentence.Named);
        return new(SuggestionKind.UnheldDate, sentence.At, $"no record of {named} holds anything at {sentence.Date.ToPlainText()} ({date})", [article.Key, .. sentence.Named], Patches(article, sentence, site))
        {
            Detail = date,
            Sentence = sentence.Text,
            Date = date,
        };
    }

    private static ImmutableArray<SuggestedPatch> Patches(Article article, DatedSentence sentence, SuggestionSite site)
    {
        var patches = ImmutableArray.CreateBuilder<SuggestedPatch>();
        var incidents = sentence.Named.Where(key => key.Collection == Collection.Incidents).ToList();
        if (incidents.Count == 0 && article.Incidents is [var only]) incidents.Add(new(Collection.Incidents, only.Id));
        foreach (var incident in incidents)
        {
            if (site.PathOf(incident) is { } path) patches.Add(new($"add the event to {incident}", [new(path, text => AddEvent(text!, sentence))]));
        }

        // Whose it is and what it says stand in the article; what kind of thing it was, an editor has to say.
        patches.Add(Draft(Collection.Incidents, article, sentence, site, ("events", new ContentList([EventOf(sentence)])), ("sources", Ids(sentence.Cited))));
        patches.Add(Draft(Collection.Responses, article, sentence, site, ("announced", new ContentText(sentence.Date.ToString())), ("sources", Ids(sentence.Cited))));
        return patches.ToImmutable();
    }

    private static SuggestedPatch Draft(Collection collection, Article article, DatedSentence sentence, SuggestionSite site, params (string Name, ContentValue Value)[] keys)
    {
        var id = NewId.From($"{sentence.Named[0].Id} {sentence.Date}", collection, id => site.IsTaken(collection, id));
        return new(
            $"draft {(collection == Collection.Incidents ? "an incident" : "a response")} of that date",
            [new(SuggestionSite.NewPath(collection, id), _ => new(DraftText.Fill(site.Drafts(collection, id), collection, $"From {article.Key}: {sentence.Text}", keys)))]);
    }

    private static PatchedText AddEvent(string text, DatedSentence sentence)
    {
        var wanted = new KeysBuilder().Add("events", [EventOf(sentence)]).Build();
        return RecordFileText.Patch(text, Collection.Incidents, wanted, "", mayReplace: false, "events") is { Kept: [] } patched ? new(patched.Text) : PatchedText.Impossible;
    }

    private static ContentKeys EventOf(DatedSentence sentence) => new KeysBuilder()
        .Add("date", sentence.Date.ToString())
        .Add("text", sentence.Text)
        .Add("actors", Ids([.. sentence.Named.Where(key => key.Collection == Collection.Actors)]))
        .Add("sources", Ids(sentence.Cited))
        .Build();

    private static ContentList Ids(ImmutableArray<RecordKey> keys) => new([.. keys.Select(key => new ContentText(key.Id))]);
}
