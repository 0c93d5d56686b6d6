namespace Briefings.Tests.Formats;

/// <summary>A site in which every key of the contract has a value somewhere, and most lists have one thing of each form.</summary>
internal static class RichSite
{
    public const string Text =
        """
        -- site.yaml --
        title: Rich
        url: https://rich.example/sub/
        zone: Pacific/Auckland
        description: One of everything.
        language: en
        publisher: { name: Rich Press, url: https://press.example/, email: editor@rich.example }
        licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
        -- actors/land.yaml --
        name: Land
        kind: state
        country: NZ
        -- actors/other.yaml --
        name: Otherland
        kind: state
        country: CN
        -- actors/ministry.yaml --
        name: Ministry
        kind: government-body
        country: NZ
        links: [{ type: part-of, actor: office, sources: s }, { type: member-of, actor: pact }]
        -- actors/office.yaml --
        name: Office
        kind: government-body
        -- actors/pact.yaml --
        name: Pact
        kind: alliance
        -- actors/group.yaml --
        name: Group
        kind: intrusion-set
        country: CN
        aliases:
          - Quiet Heron
          - { name: G-1, namer: ministry, relation: same, first_used: 2019, sources: s }
          - { name: G-2, namer: { name: Some Vendor, country: US, kind: company }, relation: overlaps, sources: { title: Inline, url: "https://inline.example/" } }
        links:
          - { type: attributed-to, actor: other, by: [land, ministry], from: 2019, to: 2021-03/.., confidence: highly likely, sources: s, note: As said. }
          - { type: part-of, actor: office }
          - { type: controls, actor: { name: Front Company }, by: ministry }
        same_as: { wikidata: Q1, mitre_attack: G0001, misp_galaxy: 5b7b1a1e-0000-4000-8000-000000000000, opensanctions: NK-1, website: "https://group.example/" }
        first_seen: 2009~
        last_seen: 2021-08%
        redirect_from: [/old-group/]
        summary: A made-up group.
        description: Also see [[incident:breach]] [@s].
        topics: [mail]
        sources: [s, again]
        updated: 2024-05-01
        -- actors/ada.yaml --
        name: Ada
        kind: person
        roles:
          - { title: Director, of: ministry, from: 2021-03, to: 2022-01, sources: s }
          - { title: Adviser }
        -- incidents/breach.yaml --
        title: Breach
        kind: [espionage, data-leak]
        determination: confirmed
        occurred: 2021
        discovered: "[2021-07,2021-08]"
        disclosed: 2024-03-26
        zone: Pacific/Auckland
        targets: [ministry, { name: Library, country: GB, kind: civil-society }]
        target_sectors: [libraries]
        attributed_to:
          - group
          - { actor: { name: Somebody }, by: ada, date: /2024, basis: Own analysis, form: interview, confidence: sure, rank: deprecated, reason: Withdrawn., sources: [s, { url: "https://only.example/" }] }
        impact: Letters were copied.
        events:
          - { date: 2021-02-XX, text: Access gained., actors: [group, { name: A helper }], sources: s }
        summary: A made-up breach.
        topics: [mail]
        sources: [s]
        -- incidents/bare.yaml --
        title: Bare
        -- responses/names.yaml --
        title: The land names the group
        kind: attribution
        announced: 2024-03-26T09:00:00+13:00
        in_force: 2024-03-27
        ended: 2024-04/
        zone: Pacific/Auckland
        by: [land, ministry]
        toward: [other, { name: All }]
        incidents: breach
        attributes: { actor: group, confidence: likely, basis: Analysis, form: statement }
        reason: Because.
        measures: [One, Two]
        quote: { text: we are sure, speaker: ada, source: s }
        sources: [s]
        -- responses/denies.yaml --
        title: Otherland denies it
        kind: denial
        announced: 2024-03-27
        by: other
        toward: land
        incidents: breach
        answers: names
        denies: names
        sources: [again]
        -- responses/nothing.yaml --
        title: No answer found
        kind: none-found
        incidents: breach
        -- sources/s.yaml --
        title: Report
        publisher: Paper
        publisher_kind: media
        author: A. Writer
        url: https://paper.example/report
        published: 2024-03-26
        accessed: 2024-04-01
        archive_url: https://archive.example/report
        language: fr
        reliability: b2
        -- sources/again.yaml --
        title: Again
        publisher: Other Paper
        url: https://other.example/
        repeats: s
        -- topics/mail.yaml --
        title: Mail
        summary: Letters.
        -- pages/about.md --
        ---
        title: About
        ---
        About this site.
        -- articles/a.md --
        ---
        title: A briefing
        date: 2024-03-28
        updated: 2024-04-02
        summary: What it says.
        key_points: [One.]
        authors: [Ann Author, Rich Press]
        actors: [group, land]
        incidents: breach
        responses: names
        topics: [mail]
        sources: [s]
        image: { src: assets/map.svg, alt: A map, credit: Ann, caption: Where }
        correction: [{ date: 2024-04-03, text: Not so. }]
        redirect_from: [/old/]
        ---
        Text on [[group]] [@again].
        -- assets/map.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        """;
}
