namespace Briefings.Tests.Editorial;

/// <summary>Summaries and how long they are.</summary>
internal static class SummaryCases
{
    /// <summary>Each with its name, what is found and its files.</summary>
    public static IReadOnlyList<EditorialCase> All { get; } =
    [
        new("an article of 61 words", "articles/a.md(4,10) BRF2108", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            summary: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
            actors: bear
            ---
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("an actor of 61 words", "actors/bear.yaml(3,10) BRF2108", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            summary: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
            """),
        new("a response of 80 words", "responses/r.yaml(3,10) BRF2108", """
            -- responses/r.yaml --
            title: R
            kind: denial
            summary: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
            """),
        new("60 words", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            summary: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
            """),
        new("a long description", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            description: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
            """),
    ];
}
