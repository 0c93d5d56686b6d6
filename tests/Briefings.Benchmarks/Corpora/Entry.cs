namespace Briefings.Benchmarks.Corpora;

/// <summary>One record of a corpus, before it is written in a generator's own form. References are ids; a day is <c>2024-03-26</c>.</summary>
internal sealed record Entry(string Collection, string Id, string Title, string Kind, string Day)
{
    public string? Publisher { get; init; }

    public string? PartOf { get; init; }

    public string? Target { get; init; }

    public string? Accused { get; init; }

    public string? By { get; init; }

    public Passage? Summary { get; init; }

    public Passage? Description { get; init; }

    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> Incidents { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What an article says: two paragraphs under each heading.</summary>
    public IReadOnlyList<(Passage First, Passage Second)> Sections { get; init; } = [];

    /// <summary>Every actor that the record names outside its text, each once.</summary>
    public IReadOnlyList<string> AllActors => [.. Actors.Concat([PartOf, Target, Accused, By]).OfType<string>().Distinct(StringComparer.Ordinal)];
}

/// <summary>A word, or the name of an actor.</summary>
/// <param name="Text">As it stands in the text.</param>
/// <param name="Actor">The actor's id; null for a word.</param>
internal readonly record struct Term(string Text, string? Actor);

/// <summary>A sentence, with names to link.</summary>
internal sealed record Passage(IReadOnlyList<Term> Terms)
{
    /// <summary>The words alone.</summary>
    public override string ToString() => string.Join(' ', Terms.Select(term => term.Text)) + ".";

    /// <summary>The words, with every name written as a link.</summary>
    public string Linked(Func<Term, string> link) => string.Join(' ', Terms.Select(term => term.Actor is null ? term.Text : link(term))) + ".";
}
