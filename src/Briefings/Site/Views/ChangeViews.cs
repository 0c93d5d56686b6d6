using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A page of "What changed".</summary>
internal sealed record ChangesPageView : ListPageView
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<ChangeDayView> Days { get; init; }

    /// <summary>The same as a feed (Atom).</summary>
    public required string FeedAddress { get; init; }
}

/// <summary>What changed on one day.</summary>
/// <param name="Date">The day, in UTC.</param>
/// <param name="Anchor">Of its heading.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record ChangeDayView(DateView Date, string Anchor, ImmutableArray<ChangeEntryView> Entries);

/// <summary>What changed about one record in one go.</summary>
/// <param name="Record">The record; without an address when it is gone.</param>
/// <param name="Anchor">Of this entry.</param>
/// <param name="Sentences">The most consequential first, as many as can be read.</param>
/// <param name="More">How many there are besides.</param>
internal sealed record ChangeEntryView(LinkView Record, string Anchor, ImmutableArray<SentenceView> Sentences, int More);

/// <summary>A sentence.</summary>
/// <param name="Parts">Its words, in pieces; those that name a record lead to it.</param>
internal sealed record SentenceView(ImmutableArray<LinkView> Parts);
