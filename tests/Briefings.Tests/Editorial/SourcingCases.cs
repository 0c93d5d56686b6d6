namespace Briefings.Tests.Editorial;

/// <summary>Statements and what they rest on.</summary>
internal static class SourcingCases
{
    /// <summary>Each with its name, what is found and its files.</summary>
    public static IReadOnlyList<EditorialCase> All { get; } =
    [
        new("a claim by name only", "incidents/hack.yaml(2,16) BRF2101\nincidents/hack.yaml(2,16) BRF2115", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: bear
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a claim by nobody", "incidents/hack.yaml(2,16) BRF2115", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a claim of no day", "incidents/hack.yaml(2,16) BRF2115", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("one undated claim of two", "incidents/hack.yaml(4,5) BRF2115", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to:
              - { actor: bear, by: { name: Agency }, date: 2024, sources: { title: News } }
              - { actor: bear, by: { name: Ministry }, date: , sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a claim with a speaker and no source", "incidents/hack.yaml(3,5) BRF2101", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to:
              - { actor: bear, by: { name: Agency }, date: 2024-03 }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("one claim of two", "incidents/hack.yaml(4,5) BRF2101", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to:
              - { actor: bear, by: { name: Agency }, date: 2024-03, sources: one }
              - { actor: bear, by: { name: Agency }, date: 2024-03 }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a claim where the incident has two sources", "incidents/hack.yaml(3,16) BRF2101", """
            -- incidents/hack.yaml --
            title: Hack
            sources: [one, two]
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03 }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a response that attributes without a source", "responses/word.yaml(3,13) BRF2101", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            """),
        new("an attribution about no incident", "responses/word.yaml(2,13) BRF2101", """
            -- responses/word.yaml --
            title: Word
            attributes: bear
            kind: attribution
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("a claim against one with no record", "incidents/hack.yaml(2,16) BRF2101", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: { name: Somebody }, by: { name: Agency }, date: 2024-03 }
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: { name: Somebody }
            incidents: hack
            """),
        new("a second name", "actors/bear.yaml(3,10) BRF2102", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            aliases: Cub
            """),
        new("a name with a namer and no source", "actors/bear.yaml(3,10) BRF2102", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            aliases: { name: Cub, namer: { name: Vendor } }
            """),
        new("one name of two", "actors/bear.yaml(5,5) BRF2102", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            aliases:
              - { name: Cub, sources: one }
              - Teddy
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a name where the actor has two sources", "actors/bear.yaml(4,10) BRF2102", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            sources: [one, two]
            aliases: Cub
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("an office", "actors/ann.yaml(3,8) BRF2103", """
            -- actors/ann.yaml --
            name: Ann
            kind: person
            roles: { title: Minister }
            """),
        new("a relation", "actors/bear.yaml(3,8) BRF2103", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            links: { type: part-of, actor: { name: Ministry } }
            """),
        new("a relation that somebody states", "actors/bear.yaml(3,8) BRF2103", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            links: { type: attributed-to, actor: { name: Ministry }, by: { name: Agency } }
            """),
        new("an office where the actor has two sources", "actors/ann.yaml(4,8) BRF2103", """
            -- actors/ann.yaml --
            name: Ann
            kind: person
            sources: [one, two]
            roles: { title: Minister }
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a report and its echo", "incidents/hack.yaml(2,16) BRF2106", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: [one, two] }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("an echo of an echo", "incidents/hack.yaml(2,16) BRF2106", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: [two, three] }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("an echo written in place", "incidents/hack.yaml(2,16) BRF2106", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: [one, { title: Echo, repeats: three }] }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("two echoes of what is not listed", "responses/word.yaml(3,13) BRF2106", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: [two, three]
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("an indictment known from the press", "responses/law.yaml(3,9) BRF2112", """
            -- responses/law.yaml --
            title: Law
            kind: indictment
            toward: ann
            sources: press
            -- actors/ann.yaml --
            name: Ann
            kind: person
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("an arrest with no source", "responses/law.yaml(3,9) BRF2112", """
            -- responses/law.yaml --
            title: Law
            kind: arrest
            toward: ann
            -- actors/ann.yaml --
            name: Ann
            kind: person
            """),
        new("a conviction of one with no record", "responses/law.yaml(3,9) BRF2112", """
            -- responses/law.yaml --
            title: Law
            kind: conviction
            toward: { name: Ann Other, kind: person }
            sources: press
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("a source of no stated kind", "responses/law.yaml(3,9) BRF2112", """
            -- responses/law.yaml --
            title: Law
            kind: indictment
            toward: ann
            sources: { title: News }
            -- actors/ann.yaml --
            name: Ann
            kind: person
            """),
        new("a person second in the list", "responses/law.yaml(3,29) BRF2112", """
            -- responses/law.yaml --
            title: Law
            kind: indictment
            toward: [{ name: Company }, ann]
            sources: press
            -- actors/ann.yaml --
            name: Ann
            kind: person
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("a claim dated no closer than its source has it", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: "[..2024-03]", sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a claim with a speaker whom the source does not name", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: An unnamed official, kind: person }, date: 202X, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a claim whose speaker is said to be unknown", "", """
            -- incidents/hack.yaml --
            title: Hack
            # briefings: allow BRF2115 until 2027-03-01: the report does not say whose word it is
            attributed_to: { actor: bear, date: 2024-03, sources: { title: News } }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            """),
        new("a claim with its own source", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: one }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a claim where the incident has one source", "", """
            -- incidents/hack.yaml --
            title: Hack
            sources: one
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03 }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a claim with a source written in place", "", """
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
        new("a response that attributes with a source", "", """
            -- incidents/hack.yaml --
            title: Hack
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- responses/word.yaml --
            title: Word
            kind: attribution
            attributes: bear
            incidents: hack
            sources: one
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("an attribution that names nobody", "", """
            -- incidents/hack.yaml --
            title: Hack
            -- responses/word.yaml --
            title: Word
            kind: attribution
            incidents: hack
            """),
        new("a target needs no source of its own", "", """
            -- incidents/hack.yaml --
            title: Hack
            targets: bear
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("a name with its own source", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            aliases: { name: Cub, sources: one }
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("a name where the actor has one source", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            aliases: Cub
            sources: one
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("an actor of one name", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            """),
        new("an office with its own source", "", """
            -- actors/ann.yaml --
            name: Ann
            kind: person
            roles: { title: Minister, sources: one }
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("an office where the actor has one source", "", """
            -- actors/ann.yaml --
            name: Ann
            kind: person
            roles: { title: Minister }
            sources: { title: News }
            """),
        new("a relation with its own source", "", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            links: { type: part-of, actor: { name: Ministry }, sources: two }
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            """),
        new("two independent reports", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: [one, four] }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("an echo beside an independent report", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: [two, three, four] }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("one report alone", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: one }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("one echo alone", "", """
            -- incidents/hack.yaml --
            title: Hack
            attributed_to: { actor: bear, by: { name: Agency }, date: 2024-03, sources: two }
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- responses/search.yaml --
            title: Search
            kind: none-found
            by: bear
            incidents: hack
            -- sources/one.yaml --
            title: One
            -- sources/two.yaml --
            title: Two
            repeats: one
            -- sources/three.yaml --
            title: Three
            repeats: two
            -- sources/four.yaml --
            title: Four
            """),
        new("an indictment with the court’s own paper", "", """
            -- responses/law.yaml --
            title: Law
            kind: indictment
            toward: ann
            sources: [press, court]
            -- actors/ann.yaml --
            name: Ann
            kind: person
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("an arrest that the ministry announces", "", """
            -- responses/law.yaml --
            title: Law
            kind: arrest
            toward: ann
            sources: ministry
            -- actors/ann.yaml --
            name: Ann
            kind: person
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("the quotation’s source is the court", "", """
            -- responses/law.yaml --
            title: Law
            kind: conviction
            toward: ann
            quote: { text: Guilty as charged, source: court }
            -- actors/ann.yaml --
            name: Ann
            kind: person
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("charges against people with no name", "", """
            -- responses/law.yaml --
            title: Law
            kind: indictment
            toward: { name: Seven hackers }
            sources: press
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("charges against a company", "", """
            -- responses/law.yaml --
            title: Law
            kind: indictment
            toward: { name: Example Ltd, kind: company }
            sources: press
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
        new("a travel ban on a person", "", """
            -- responses/law.yaml --
            title: Law
            kind: travel-ban
            toward: ann
            announced: 2024
            sources: press
            -- actors/ann.yaml --
            name: Ann
            kind: person
            -- sources/court.yaml --
            title: Judgment
            publisher_kind: court
            -- sources/press.yaml --
            title: News
            publisher_kind: media
            -- sources/ministry.yaml --
            title: Release
            publisher_kind: government
            """),
    ];
}
