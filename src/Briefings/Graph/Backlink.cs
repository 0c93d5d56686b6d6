using Briefings.Model;

namespace Briefings.Graph;

/// <summary>A place where another record's text points here, with the sentence it stands in.</summary>
/// <param name="From">The record whose text it is.</param>
/// <param name="Sentence">Plain text, at most 300 characters.</param>
/// <param name="Anchor">The id of the heading above it on that record's page, or empty.</param>
internal sealed record Backlink(Record From, string Sentence, string Anchor);
