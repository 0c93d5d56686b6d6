using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A record's page: what all of them show, and what its kind adds.</summary>
internal abstract record RecordPageView : PageView
{
    /// <summary>What all record pages show; its parts are the page's own to templates.</summary>
    public required RecordParts Parts { get; init; }

    public string Kind => Parts.Kind;

    public string KindLabel => Parts.KindLabel;

    public string KindExplanation => Parts.KindExplanation;

    public string Summary => Parts.Summary;

    public ImmutableArray<FactView> Facts => Parts.Facts;

    public ImmutableArray<CitationView> FactSources => Parts.FactSources;

    public BodyView Body => Parts.Body;

    public SourceListView Sources => Parts.Sources;

    public ImmutableArray<LinkView> Topics => Parts.Topics;

    public ImmutableArray<MentionView> Mentions => Parts.Mentions;

    public DateView? Updated => Parts.Updated;

    public string FeedAddress => Parts.FeedAddress;

    public string StixAddress => Parts.StixAddress;

    public CitingView Citing => Parts.Citing;
}

/// <summary>What all record pages show.</summary>
internal sealed record RecordParts
{
    /// <summary>Hue and glyph: <c>actor</c>, <c>incident</c>…</summary>
    public required string Kind { get; init; }

    /// <summary>Above the title: "Incident · espionage".</summary>
    public required string KindLabel { get; init; }

    /// <summary>What the kind means, from the vocabulary; may be empty.</summary>
    public required string KindExplanation { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required BodyView Body { get; init; }

    /// <summary>The sources of the fact box where there are several; a single one is cited by each fact.</summary>
    public required ImmutableArray<CitationView> FactSources { get; init; }

    public required SourceListView Sources { get; init; }

    public required ImmutableArray<LinkView> Topics { get; init; }

    public required ImmutableArray<MentionView> Mentions { get; init; }

    public required DateView? Updated { get; init; }

    /// <summary>The Atom feed of the record; empty where it has none.</summary>
    public required string FeedAddress { get; init; }

    /// <summary>The record as a STIX bundle; empty where it has none.</summary>
    public required string StixAddress { get; init; }

    public required CitingView Citing { get; init; }
}

/// <summary>Text from Markdown: HTML, with timelines between where the editor put them.</summary>
internal sealed record BodyView(ImmutableArray<BodyPart> Parts)
{
    public static BodyView Empty { get; } = new([]);

    public bool HasTimeline => Parts.Any(part => part.Timeline is not null);
}

/// <summary>A stretch of ready HTML, or a timeline.</summary>
internal sealed record BodyPart(string Html, TimelineView? Timeline);

/// <summary>A text that mentions the record.</summary>
/// <param name="From">The record whose text it is, down to the heading.</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal sealed record MentionView(LinkView From, string Sentence);

internal sealed record ArticlePageView : RecordPageView
{
    public required DateView Date { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required int Minutes { get; init; }

    public required ImmutableArray<string> KeyPoints { get; init; }

    public required ImageView? Image { get; init; }

    public required ImmutableArray<CorrectionView> Corrections { get; init; }

    public required ImmutableArray<LinkView> Incidents { get; init; }

    public required ImmutableArray<LinkView> Responses { get; init; }

    public required ImmutableArray<LinkView> Actors { get; init; }

    public required TimelineView Timeline { get; init; }
}

internal sealed record ImageView(string Address, string Alt, string Credit, string Caption);

internal sealed record CorrectionView(DateView Date, string Text);

internal sealed record IncidentPageView : RecordPageView
{
    /// <summary>Short statements under the title: who attributes, who denies, what was declined.</summary>
    public required ImmutableArray<StatementView> Statements { get; init; }

    /// <summary>How long it took from one step to the next.</summary>
    public required LagScaleView Lags { get; init; }

    public required ClaimTableView Claims { get; init; }

    /// <summary>Who answered, and how.</summary>
    public required RegisterView Register { get; init; }

    /// <summary>Statements of two or more parties that came close together.</summary>
    public required ImmutableArray<WaveView> Waves { get; init; }

    /// <summary>The accounts of those who speak of it; empty when there are not two.</summary>
    public required ImmutableArray<AccountLinkView> Accounts { get; init; }

    /// <summary>Who and what stands one step away; null when there is too little to draw.</summary>
    public required RelationDrawingView? Drawing { get; init; }

    public required ImmutableArray<ThreadView> Thread { get; init; }

    /// <summary>When it happened, with the other clock beside it.</summary>
    public required TimelineView Timeline { get; init; }

    public required ImmutableArray<LinkView> Articles { get; init; }
}

/// <summary>A short statement with the parties who make it.</summary>
/// <param name="Label">A key of <c>strings.yaml</c>.</param>
/// <param name="Parties">Who.</param>
/// <param name="IsDenial">Whether it is drawn as a denial.</param>
internal sealed record StatementView(string Label, ImmutableArray<LinkView> Parties, bool IsDenial)
{
    /// <summary>Who says so, where the parties are whom it is said of; else empty.</summary>
    public ImmutableArray<LinkView> By { get; init; } = [];

    /// <summary>How many parties more there are.</summary>
    public int LeftOut { get; init; }
}

internal sealed record ActorPageView : RecordPageView
{
    public required ImmutableArray<StatementView> Statements { get; init; }

    public required ClaimTableView ClaimsAgainst { get; init; }

    public required ClaimTableView ClaimsBy { get; init; }

    public required RelationTableView Relations { get; init; }

    /// <summary>Who and what stands one step away; null when there is too little to draw.</summary>
    public required RelationDrawingView? Drawing { get; init; }

    public required RoleTableView Roles { get; init; }

    /// <summary>People who hold or held an office of this body.</summary>
    public required RoleTableView OfficeHolders { get; init; }

    public required AliasTableView Aliases { get; init; }

    public required RecordTable TargetedBy { get; init; }

    public required RecordTable ResponsesBy { get; init; }

    public required RecordTable ResponsesToward { get; init; }

    /// <summary>When it happened, with the other clock beside it.</summary>
    public required TimelineView Timeline { get; init; }

    public required ImmutableArray<LinkView> Articles { get; init; }

    /// <summary>Shared names of this actor, with their choice pages.</summary>
    public required ImmutableArray<LinkView> SharedNames { get; init; }
}

internal sealed record ResponsePageView : RecordPageView
{
    public required ClaimTableView Claims { get; init; }

    public required ImmutableArray<RecordRow> Denies { get; init; }

    public required ImmutableArray<RecordRow> DeniedBy { get; init; }

    public required ImmutableArray<RecordRow> Answers { get; init; }

    public required ImmutableArray<ThreadView> AnsweredBy { get; init; }

    public required ImmutableArray<string> Measures { get; init; }

    public required string Reason { get; init; }

    public required QuoteView? Quote { get; init; }

    public required ImmutableArray<LinkView> Articles { get; init; }
}

internal sealed record QuoteView(string Text, LinkView? Speaker, ImmutableArray<CitationView> Citations);

internal sealed record SourcePageView : RecordPageView
{
    /// <summary>Every claim that rests on it.</summary>
    public required ClaimTableView Claims { get; init; }

    /// <summary>Every record that cites it.</summary>
    public required ImmutableArray<RecordRow> CitedBy { get; init; }

    /// <summary>How many more records cite it than the page lists; 0 for none.</summary>
    public required int CitedByLeftOut { get; init; }

    public required ImmutableArray<LinkView> RetoldBy { get; init; }
}

internal sealed record TopicPageView : RecordPageView
{
    public required ImmutableArray<RecordRow> Articles { get; init; }

    public required ImmutableArray<LinkView> Actors { get; init; }

    /// <summary>When it happened, with the other clock beside it.</summary>
    public required TimelineView Timeline { get; init; }
}

internal sealed record TextPageView : RecordPageView;

/// <summary>A record as a row of a table or list.</summary>
internal sealed record RecordRow
{
    public required LinkView Record { get; init; }

    /// <summary>The kind's label; may be empty.</summary>
    public required string Kind { get; init; }

    /// <summary>When it happened, was announced or was published; null when not stated.</summary>
    public required DateView? Date { get; init; }

    /// <summary>What the date says: "Happened".</summary>
    public required string Role { get; init; }

    /// <summary>When it became public, for incidents; null otherwise or when not stated.</summary>
    public required DateView? Public { get; init; }

    /// <summary>Who acts: a response's parties, an incident's targets, a source's publisher.</summary>
    public required ImmutableArray<LinkView> Parties { get; init; }

    /// <summary>Who is said to have done it, for incidents; whom it is aimed at, for responses.</summary>
    public required ImmutableArray<LinkView> Others { get; init; }

    public required string Summary { get; init; }
}
