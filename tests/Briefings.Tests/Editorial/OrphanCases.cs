namespace Briefings.Tests.Editorial;

/// <summary>Records that stand alone.</summary>
internal static class OrphanCases
{
    /// <summary>Each with its name, what is found and its files.</summary>
    public static IReadOnlyList<EditorialCase> All { get; } =
    [
        new("an actor alone", "actors/bear.yaml BRF2107", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("an incident alone", "incidents/hack.yaml BRF2107", """
            -- incidents/hack.yaml --
            title: Hack
            """),
        new("a response alone", "responses/r.yaml BRF2107", """
            -- responses/r.yaml --
            title: R
            kind: denial
            """),
        new("a source that nobody cites", "sources/one.yaml BRF2107", """
            -- sources/one.yaml --
            title: One
            """),
        new("a topic that nobody uses", "topics/t.yaml BRF2107", """
            -- topics/t.yaml --
            title: T
            """),
        new("an article about nothing", "articles/a.md BRF2107", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            ---
            Hello.
            """),
        new("only parties with no record", "incidents/hack.yaml BRF2107", """
            -- incidents/hack.yaml --
            title: Hack
            targets: { name: Library }
            """),
        new("only a source written in place", "incidents/hack.yaml BRF2107", """
            -- incidents/hack.yaml --
            title: Hack
            sources: { title: News }
            """),
        new("a target and its incident", "", """
            -- incidents/hack.yaml --
            title: Hack
            targets: bear
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("a record and its source", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            sources: one
            -- sources/one.yaml --
            title: One
            """),
        new("a record and its topic", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            topics: t
            -- topics/t.yaml --
            title: T
            """),
        new("an article that mentions an actor", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            ---
            Of [[bear]].
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("a page alone", "", """
            -- pages/about.md --
            ---
            title: About
            ---
            Hello.
            """),
        new("a source that another repeats", "", """
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            """),
        new("a topic with no file", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            topics: t
            """),
    ];
}
