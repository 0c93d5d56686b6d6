using System.Collections.Immutable;

namespace Briefings.Changes;

/// <summary>What sort of change it is.</summary>
/// <param name="Name">For machines; never changes its meaning.</param>
/// <param name="Group">Under which it is told.</param>
internal sealed record ChangeKind(string Name, ChangeGroup Group)
{
    public static readonly ChangeKind AttributionAdded = new("attribution-added", ChangeGroup.Claims);
    public static readonly ChangeKind AttributionRemoved = new("attribution-removed", ChangeGroup.Claims);
    public static readonly ChangeKind AttributionDisputed = new("attribution-disputed", ChangeGroup.Claims);
    public static readonly ChangeKind AttributionUndisputed = new("attribution-undisputed", ChangeGroup.Claims);
    public static readonly ChangeKind AttributionChanged = new("attribution-changed", ChangeGroup.Claims);

    public static readonly ChangeKind ResponseAdded = new("response-added", ChangeGroup.Responses);
    public static readonly ChangeKind ResponseEnded = new("response-ended", ChangeGroup.Responses);
    public static readonly ChangeKind ResponseResumed = new("response-not-ended", ChangeGroup.Responses);
    public static readonly ChangeKind ResponseInForce = new("response-in-force", ChangeGroup.Responses);
    public static readonly ChangeKind DenialAdded = new("denial-added", ChangeGroup.Responses);
    public static readonly ChangeKind DenialRemoved = new("denial-removed", ChangeGroup.Responses);
    public static readonly ChangeKind AnswerAdded = new("answer-added", ChangeGroup.Responses);
    public static readonly ChangeKind AnswerRemoved = new("answer-removed", ChangeGroup.Responses);
    public static readonly ChangeKind MeasureAdded = new("measure-added", ChangeGroup.Responses);
    public static readonly ChangeKind MeasureRemoved = new("measure-removed", ChangeGroup.Responses);
    public static readonly ChangeKind QuoteChanged = new("quote-changed", ChangeGroup.Responses);

    public static readonly ChangeKind CorrectionAdded = new("correction-added", ChangeGroup.Corrections);
    public static readonly ChangeKind CorrectionRemoved = new("correction-removed", ChangeGroup.Corrections);

    public static readonly ChangeKind RecordAdded = new("record-added", ChangeGroup.Records);
    public static readonly ChangeKind RecordPublished = new("record-published", ChangeGroup.Records);
    public static readonly ChangeKind RecordUnpublished = new("record-unpublished", ChangeGroup.Records);
    public static readonly ChangeKind RecordRemoved = new("record-removed", ChangeGroup.Records);
    public static readonly ChangeKind RecordRenamed = new("record-renamed", ChangeGroup.Records);

    public static readonly ChangeKind DateChanged = new("date-changed", ChangeGroup.Facts);
    public static readonly ChangeKind FactChanged = new("fact-changed", ChangeGroup.Facts);
    public static readonly ChangeKind FactAdded = new("fact-added", ChangeGroup.Facts);
    public static readonly ChangeKind FactRemoved = new("fact-removed", ChangeGroup.Facts);
    public static readonly ChangeKind PartyAdded = new("party-added", ChangeGroup.Facts);
    public static readonly ChangeKind PartyRemoved = new("party-removed", ChangeGroup.Facts);
    public static readonly ChangeKind EventAdded = new("event-added", ChangeGroup.Facts);
    public static readonly ChangeKind EventRemoved = new("event-removed", ChangeGroup.Facts);
    public static readonly ChangeKind EventChanged = new("event-changed", ChangeGroup.Facts);
    public static readonly ChangeKind RelationAdded = new("relation-added", ChangeGroup.Facts);
    public static readonly ChangeKind RelationRemoved = new("relation-removed", ChangeGroup.Facts);
    public static readonly ChangeKind RelationChanged = new("relation-changed", ChangeGroup.Facts);
    public static readonly ChangeKind OfficeAdded = new("office-added", ChangeGroup.Facts);
    public static readonly ChangeKind OfficeRemoved = new("office-removed", ChangeGroup.Facts);
    public static readonly ChangeKind OfficeChanged = new("office-changed", ChangeGroup.Facts);
    public static readonly ChangeKind AliasAdded = new("alias-added", ChangeGroup.Facts);
    public static readonly ChangeKind AliasRemoved = new("alias-removed", ChangeGroup.Facts);
    public static readonly ChangeKind AliasChanged = new("alias-changed", ChangeGroup.Facts);
    public static readonly ChangeKind SourceAdded = new("source-added", ChangeGroup.Facts);
    public static readonly ChangeKind SourceRemoved = new("source-removed", ChangeGroup.Facts);
    public static readonly ChangeKind SourceChanged = new("source-changed", ChangeGroup.Facts);
    public static readonly ChangeKind SubjectAdded = new("subject-added", ChangeGroup.Facts);
    public static readonly ChangeKind SubjectRemoved = new("subject-removed", ChangeGroup.Facts);
    public static readonly ChangeKind TopicAdded = new("topic-added", ChangeGroup.Facts);
    public static readonly ChangeKind TopicRemoved = new("topic-removed", ChangeGroup.Facts);

    public static readonly ChangeKind TitleChanged = new("title-changed", ChangeGroup.Texts);
    public static readonly ChangeKind SummaryChanged = new("summary-changed", ChangeGroup.Texts);
    public static readonly ChangeKind TextChanged = new("text-changed", ChangeGroup.Texts);
    public static readonly ChangeKind ImageChanged = new("image-changed", ChangeGroup.Texts);

    public static readonly ChangeKind AddressAdded = new("address-added", ChangeGroup.Site);
    public static readonly ChangeKind AddressRemoved = new("address-removed", ChangeGroup.Site);
    public static readonly ChangeKind SiteChanged = new("site-changed", ChangeGroup.Site);
    public static readonly ChangeKind VocabularyAdded = new("vocabulary-added", ChangeGroup.Site);
    public static readonly ChangeKind VocabularyRemoved = new("vocabulary-removed", ChangeGroup.Site);
    public static readonly ChangeKind VocabularyChanged = new("vocabulary-changed", ChangeGroup.Site);
    public static readonly ChangeKind FileAdded = new("file-added", ChangeGroup.Site);
    public static readonly ChangeKind FileRemoved = new("file-removed", ChangeGroup.Site);
    public static readonly ChangeKind FileChanged = new("file-changed", ChangeGroup.Site);

    /// <summary>All of them, the most consequential first.</summary>
    public static ImmutableArray<ChangeKind> All { get; } =
    [
        AttributionAdded, AttributionRemoved, AttributionDisputed, AttributionUndisputed, AttributionChanged,
        ResponseAdded, ResponseEnded, ResponseResumed, ResponseInForce, DenialAdded, DenialRemoved, AnswerAdded, AnswerRemoved, MeasureAdded, MeasureRemoved, QuoteChanged,
        CorrectionAdded, CorrectionRemoved,
        RecordAdded, RecordPublished, RecordUnpublished, RecordRemoved, RecordRenamed,
        DateChanged, FactChanged, FactAdded, FactRemoved, PartyAdded, PartyRemoved, EventAdded, EventRemoved, EventChanged,
        RelationAdded, RelationRemoved, RelationChanged, OfficeAdded, OfficeRemoved, OfficeChanged, AliasAdded, AliasRemoved, AliasChanged,
        SourceAdded, SourceRemoved, SourceChanged, SubjectAdded, SubjectRemoved, TopicAdded, TopicRemoved,
        TitleChanged, SummaryChanged, TextChanged, ImageChanged,
        AddressAdded, AddressRemoved, SiteChanged, VocabularyAdded, VocabularyRemoved, VocabularyChanged, FileAdded, FileRemoved, FileChanged,
    ];

    /// <summary>Its place among them, from 0.</summary>
    public int Rank => All.IndexOf(this);
}

/// <summary>The parts in which changes are told, in their order.</summary>
internal enum ChangeGroup
{
    /// <summary>Who says who did it, and who denies it.</summary>
    Claims,

    /// <summary>What was done and said about it.</summary>
    Responses,

    /// <summary>What was wrong and is corrected.</summary>
    Corrections,

    /// <summary>Records that came, went or changed their name.</summary>
    Records,

    /// <summary>What records state, and on what it rests.</summary>
    Facts,

    /// <summary>Titles, summaries and texts.</summary>
    Texts,

    /// <summary>Addresses, settings, vocabulary and files.</summary>
    Site,
}
