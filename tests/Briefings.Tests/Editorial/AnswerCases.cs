namespace Briefings.Tests.Editorial;

/// <summary>Accusations and their answers.</summary>
internal static class AnswerCases
{
    /// <summary>Each with its name, what is found and its files.</summary>
    public static IReadOnlyList<EditorialCase> All { get; } =
    [
        new("a claim that nobody answers", "incidents/hack.yaml(2,16) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("an attribution that nobody answers", "responses/word.yaml(3,13) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: { title: News }
            announced: 2024-03-26
            by: { name: Agency }
            """),
        new("the accuser speaks again", "responses/word.yaml(3,13) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: { title: News }
            announced: 2024-03-26
            by: { name: Agency }
            -- responses/reply.yaml --
            title: Reply
            kind: condemnation
            by: { name: Agency }
            incidents: hack
            """),
        new("a denial of something else", "incidents/hack.yaml(2,16) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- incidents/other.yaml --
            title: Other
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: bear
            incidents: other
            """),
        new("a denial by one who is not accused", "incidents/hack.yaml(2,16) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: { name: Stranger }
            incidents: hack
            """),
        new("a search for another’s answer", "incidents/hack.yaml(2,16) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/reply.yaml --
            title: Reply
            kind: none-found
            by: { name: Stranger }
            incidents: hack
            """),
        new("a sanction in answer to it", "responses/word.yaml(3,13) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: { title: News }
            announced: 2024-03-26
            by: { name: Agency }
            -- responses/reply.yaml --
            title: Reply
            kind: sanction
            by: { name: Ally }
            announced: 2024-03-27
            answers: word
            """),
        new("two are accused and one answers", "incidents/hack.yaml(4,5) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to:
              - { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
              - { actor: { name: Wolf }, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: bear
            incidents: hack
            """),
        new("accused by two, told once", "incidents/hack.yaml(3,5) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to:
              - { actor: bear, by: { name: A }, date: 2024-03, sources: { title: News } }
              - { actor: bear, by: { name: B }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("an ally answers", "incidents/hack.yaml(2,16) BRF2104", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            links: { type: allied-with, actor: { name: Friend }, sources: { title: News } }
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: { name: Friend }
            incidents: hack
            """),
        new("the accused denies it", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: bear
            incidents: hack
            """),
        new("the accused has no comment", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/reply.yaml --
            title: Reply
            kind: no-comment
            by: bear
            incidents: hack
            """),
        new("the accused admits it", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/reply.yaml --
            title: Reply
            kind: admission
            by: bear
            incidents: hack
            """),
        new("a search is recorded", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a denial of the attribution by anyone", "", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: { title: News }
            announced: 2024-03-26
            by: { name: Agency }
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: { name: Spokesperson }
            announced: 2024-03-27
            denies: word
            """),
        new("a search in answer to the attribution", "", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: { title: News }
            announced: 2024-03-26
            by: { name: Agency }
            -- responses/reply.yaml --
            title: Reply
            kind: none-found
            announced: 2024-04
            answers: word
            """),
        new("the accused protests against it", "", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: { title: News }
            announced: 2024-03-26
            by: { name: Agency }
            -- responses/reply.yaml --
            title: Reply
            kind: protest
            by: bear
            announced: 2024-03-27
            answers: word
            """),
        new("the state answers for its ministry’s unit", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            links: { type: part-of, actor: ministry, sources: { title: News } }
            -- actors/ministry.yaml --
            name: Ministry
            kind: government-body
            links: { type: part-of, actor: state, sources: { title: News } }
            -- actors/state.yaml --
            name: State
            kind: state
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: state
            incidents: hack
            """),
        new("the ministry answers for its unit", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            links: { type: part-of, actor: ministry, sources: { title: News } }
            -- actors/ministry.yaml --
            name: Ministry
            kind: government-body
            links: { type: part-of, actor: state, sources: { title: News } }
            -- actors/state.yaml --
            name: State
            kind: state
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: ministry
            incidents: hack
            """),
        new("one with no record answers under the same name", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: { name: Wolf }, by: { name: Agency }, date: 2024-03, sources: { title: News } }
            -- responses/reply.yaml --
            title: Reply
            kind: denial
            by: { name: Wolf }
            incidents: hack
            """),
        new("a claim that was withdrawn", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, rank: deprecated, reason: Withdrawn, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("an incident that nobody is accused of", "", """
            -- incidents/hack.yaml --
            title: Hack
            targets: bear
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
    ];
}
