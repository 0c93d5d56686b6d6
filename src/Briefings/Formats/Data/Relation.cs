using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Formats.Data;

/// <summary>One relation of the record: a row of <c>links.csv</c>.</summary>
/// <param name="Record">The record that states it.</param>
/// <param name="From">Where it starts.</param>
/// <param name="Type">What it is: a link type of the vocabulary, or one of <see cref="RelationTypes"/>.</param>
/// <param name="To">Where it leads.</param>
internal sealed record Relation(RecordKey Record, RecordKey From, string Type, RelationEnd To)
{
    /// <summary>Who says so; empty when the record itself does, or no speaker is recorded.</summary>
    public ImmutableArray<Party> By { get; init; } = [];

    /// <summary>Since when, or when it was said.</summary>
    public EdtfDate? FromDate { get; init; }

    /// <summary>Until when.</summary>
    public EdtfDate? ToDate { get; init; }

    /// <summary>What it rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>The speaker's own word, or empty.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>The claim that the row is; null for any other relation.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The office, the alias or the step that it is about; else empty.</summary>
    public string Detail { get; init; } = "";
}

/// <summary>An end of a relation: a record, or a name that has none.</summary>
/// <param name="Key">The record; null when there is none.</param>
/// <param name="Name">What to call an end without a record.</param>
internal readonly record struct RelationEnd(RecordKey? Key, string Name)
{
    public static RelationEnd Of(RecordKey key) => new(key, "");

    public static RelationEnd Of(Party party) => party.Actor is { } actor ? new(new(Collection.Actors, actor.Id), "") : new(null, party.Name);

    public static RelationEnd Of(SourceEntry entry) =>
        entry.Reference is { } source ? new(new(Collection.Sources, source.Id), "") : new(null, entry.Inline!.Title);

    /// <summary><c>actor:apt40</c>, or the plain name.</summary>
    public override string ToString() => Key is { } key ? key.ToString() : Name;
}

/// <summary>The relations that no link type of the vocabulary names.</summary>
internal static class RelationTypes
{
    /// <summary>A record is about another.</summary>
    public const string About = "about";

    /// <summary>A response answers another.</summary>
    public const string Answers = "answers";

    /// <summary>A claim: somebody says that the actor did it.</summary>
    public const string AttributedTo = "attributed-to";

    /// <summary>A response names a culprit.</summary>
    public const string Attributes = "attributes";

    /// <summary>A response is the party's.</summary>
    public const string By = "by";

    /// <summary>A record cites a source, in its metadata or its text.</summary>
    public const string Cites = "cites";

    /// <summary>A response denies another.</summary>
    public const string Denies = "denies";

    /// <summary>A party takes part in a step of an incident.</summary>
    public const string Involves = "involves";

    /// <summary>An actor goes by a name of the party's making.</summary>
    public const string NamedBy = "named-by";

    /// <summary>A person holds an office of the body.</summary>
    public const string OfficeOf = "office-of";

    /// <summary>A response quotes the party.</summary>
    public const string Quotes = "quotes";

    /// <summary>A source retells another.</summary>
    public const string Repeats = "repeats";

    /// <summary>An incident is aimed at the party.</summary>
    public const string Targets = "targets";

    /// <summary>A record has the topic.</summary>
    public const string Topic = "topic";

    /// <summary>A response is aimed at the party.</summary>
    public const string Toward = "toward";
}
