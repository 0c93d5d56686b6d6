namespace Briefings.Tests.Editorial;

/// <summary>Responses, their dates and their order.</summary>
internal static class SequenceCases
{
    /// <summary>Each with its name, what is found and its files.</summary>
    public static IReadOnlyList<EditorialCase> All { get; } =
    [
        new("an answer a day too early", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-25
            """),
        new("a denial a day too early", "responses/reply.yaml(3,9) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            denies: word
            announced: 2024-03-25
            """),
        new("an answer a month too early", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-02
            """),
        new("a year before a day", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-01-01
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2023
            """),
        new("two days too early in another zone", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            zone: Pacific/Auckland
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-24
            zone: America/New_York
            """),
        new("in force and announced before it", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-24
            in_force: 2024-03-25
            """),
        new("one of several days before it", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: "[2024-03-01,2024-03-05]"
            """),
        new("dated by when it took effect", "responses/reply.yaml(3,10) BRF2105", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            in_force: 2024-03-02
            -- responses/reply.yaml --
            title: Reply
            kind: expulsion
            answers: word
            in_force: 2024-03-01
            """),
        new("an answer on the same day", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-26
            """),
        new("an answer a day later", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-27
            """),
        new("a month that holds the day", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03
            """),
        new("a day in the year", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-01-01
            """),
        new("a day earlier in another zone", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            zone: Pacific/Auckland
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-25
            zone: America/New_York
            """),
        new("announced before and in force after it", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: expulsion
            answers: word
            announced: 2024-03-20
            in_force: 2024-04-01
            """),
        new("an answer with no date", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            """),
        new("an answer to what has no date", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-26
            """),
        new("an answer that goes on", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            in_force: 2023/..
            """),
        new("an answer of unknown end", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: 2024-03-26
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            in_force: 2023/
            """),
        new("an answer to what began at an unknown time", "", """
            -- responses/word.yaml --
            title: Word
            kind: condemnation
            announced: /2024-04
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            answers: word
            announced: 2024-03-26
            """),
        new("a sanction with no date", "responses/ban.yaml(2,7) BRF2111", """
            -- responses/ban.yaml --
            title: Ban
            kind: sanction
            """),
        new("a travel-ban with no date", "responses/ban.yaml(2,7) BRF2111", """
            -- responses/ban.yaml --
            title: Ban
            kind: travel-ban
            """),
        new("a export-control with no date", "responses/ban.yaml(2,7) BRF2111", """
            -- responses/ban.yaml --
            title: Ban
            kind: export-control
            """),
        new("a procurement-ban with no date", "responses/ban.yaml(2,7) BRF2111", """
            -- responses/ban.yaml --
            title: Ban
            kind: procurement-ban
            """),
        new("a sanction announced", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: sanction
            announced: 2024-03
            """),
        new("a sanction in force", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: sanction
            in_force: 2024-03/..
            """),
        new("a sanction that ended", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: sanction
            ended: 2024
            """),
        new("a sanction lifted, with no date", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: sanction-lifted
            """),
        new("an expulsion with no date", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: expulsion
            """),
        new("a search that quotes", "responses/search.yaml(2,7) BRF2113", """
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: { name: Bear }
            quote: { text: It was not us, speaker: { name: Bear } }
            """),
        new("a search that attributes", "responses/search.yaml(2,7) BRF2113", """
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: { name: Agency }
            announced: 2024
            sources: { title: Report }
            attributes: { actor: { name: Bear } }
            """),
        new("a search for nobody's answer", "responses/search.yaml(2,7) BRF2113", """
            -- responses/search.yaml --
            title: Search
            kind: none-found
            """),
        new("a search", "", """
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: { name: Bear }
            """),
        new("a denial that quotes", "", """
            -- responses/denial.yaml --
            title: Denial
            kind: denial
            by: { name: Bear }
            quote: { text: It was not us, speaker: { name: Bear } }
            """),
        new("no comment, by nobody that is named", "", """
            -- responses/silence.yaml --
            title: Silence
            kind: no-comment
            """),
        new("a day where the source has a month", "responses/ban.yaml(3,12) BRF2114", """
            -- responses/ban.yaml --
            title: Ban
            kind: protest
            announced: 2024-03-25
            sources: { title: Report, published: 2024-03 }
            """),
        new("a disclosure to the day where both sources have the year", "incidents/hack.yaml(2,12) BRF2114", """
            -- incidents/hack.yaml --
            title: Hack
            disclosed: 2024-03-25
            sources: [{ title: One, published: 2024 }, { title: Two, published: 2024-03 }]
            """),
        new("a day where one of two sources has it", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: protest
            announced: 2024-03-25
            sources: [{ title: One, published: 2024-03 }, { title: Two, published: 2024-03-25 }]
            """),
        new("a day of which a later source tells", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: protest
            announced: 2024-03-25
            sources: { title: History, published: 2025-06 }
            """),
        new("a month where the source has a month", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: protest
            announced: 2024-03
            sources: { title: Report, published: 2024-03 }
            """),
        new("a day where the source has no date", "", """
            -- responses/ban.yaml --
            title: Ban
            kind: protest
            announced: 2024-03-25
            sources: { title: Report }
            """),
    ];
}
