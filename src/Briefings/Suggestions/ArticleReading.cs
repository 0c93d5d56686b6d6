using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Suggestions;

/// <summary>What an article says, as far as suggestions go.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">The records that it names, each where it does so first, in the order of the text.</param>
/// <param name="Dated">Its sentences with dates, in order.</param>
internal sealed record ArticleReading(Article Article, ImmutableArray<ArticleMention> Mentions, ImmutableArray<DatedSentence> Dated);

/// <summary>A place where an article names a record.</summary>
/// <param name="To">The record.</param>
/// <param name="Kind">How.</param>
/// <param name="At">Where.</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal sealed record ArticleMention(RecordKey To, TextReferenceKind Kind, SourceLocation At, string Sentence);

/// <summary>A sentence with a date.</summary>
/// <param name="Text">The sentence, in one line and whole.</param>
/// <param name="Date">The date.</param>
/// <param name="At">Where the date stands.</param>
/// <param name="Named">Actors, incidents and responses that it names.</param>
/// <param name="Cited">Sources that it cites.</param>
internal sealed record DatedSentence(string Text, EdtfDate Date, SourceLocation At, ImmutableArray<RecordKey> Named, ImmutableArray<RecordKey> Cited);
