namespace Briefings.Tests.Editorial;

/// <summary>What only a speaker may say.</summary>
internal static class VoiceCases
{
    /// <summary>Each with its name, what is found and its files.</summary>
    public static IReadOnlyList<EditorialCase> All { get; } =
    [
        new("a name hacked something", "articles/a.md(6,1) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name has stolen something", "articles/a.md(6,17) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            The parliament. Bear has breached the network.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("it was hacked by a name", "articles/a.md(6,18) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            The letters were stolen by Bear.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("an attack carried out by a name", "articles/a.md(6,16) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            The attack was carried out by Landia.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name was behind the attack", "articles/a.md(6,1) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia was behind the attack.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name is guilty", "articles/a.md(6,1) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia is guilty of it.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name is responsible for the hack", "articles/a.md(6,1) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Bear is responsible for the hack.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name written as a link", "articles/a.md(6,1) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            [[bear]] hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in the second paragraph", "articles/a.md(8,3) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            First.

            A Bear broke into the offices.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in a list", "articles/a.md(6,3) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            - Bear infiltrated two ministries
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in a note", "articles/a.md(7,1) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            :::note
            Bear hacked the parliament.
            :::
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in a summary", "articles/a.md(4,10) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            summary: Bear hacked the parliament.
            actors: [bear, land]
            ---

            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in a key point", "articles/a.md(4,13) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            key_points: Bear hacked the parliament.
            actors: [bear, land]
            ---

            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in a title", "incidents/hack.yaml(1,8) BRF2110", """
            -- incidents/hack.yaml --
            title: Bear hacked the parliament
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in what it did", "incidents/hack.yaml(2,9) BRF2110", """
            -- incidents/hack.yaml --
            title: Hack
            impact: Letters were exfiltrated by Bear.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in a description", "incidents/hack.yaml(3,3) BRF2110", """
            -- incidents/hack.yaml --
            title: Hack
            description: |
              Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("after a sentence that names a speaker", "articles/a.md(6,26) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia says it was Bear. Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("on a day in May", "articles/a.md(6,10) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            On 3 May Bear hacked the port.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in May, by a name", "articles/a.md(6,26) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            In May 2024 the port was hacked by Bear.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("May at the start", "articles/a.md(6,38) BRF2110", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            May was quiet, and then the port was sabotaged by Bear.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("likely, with high confidence", "articles/a.md(6,33) BRF2109", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            A state is likely at work, with high confidence.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("almost certain, with moderate confidence", "articles/a.md(6,23) BRF2109", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            It is almost certain, moderate confidence at least.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("both in a summary", "actors/bear.yaml(3,10) BRF2109", """
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            summary: It is probably one group, low confidence.
            """),
        new("both in a passive sentence", "articles/a.md(6,14) BRF2109", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            We hold with high confidence that it is unlikely.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a speaker says so", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia says that Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("according to a speaker", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            According to Landia, Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a speaker attributes it", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia attributes the attack to Bear, which hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("allegedly", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Bear allegedly hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("it may be so", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            The port may have been hacked by Bear.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("it may be so, in a title’s capitals", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Port May Have Been Hacked by Bear
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("it may well be so, in capitals", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Port May Well Be Sabotaged by Bear
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("in May a speaker says so", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            On 3 May Landia said that Bear hacked the port.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a denial", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia denies that Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a negation", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Bear has not hacked the parliament, and never has Landia.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a question", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Was it Bear that hacked the parliament? Who knows whether Bear breached the network.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name as the victim", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia was hacked in 2021.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name as the victim, in short", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia hacked in 2021
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("no name", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Somebody hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("an innocent deed", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            An assessment was carried out by Landia.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("responsible for something else", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia is responsible for the ports.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a quotation in the text", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            “Bear hacked the parliament.”
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a quotation set apart", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            > Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a quotation block", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            :::quote speaker=land
            Bear hacked the parliament.
            :::
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a court found it", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            A court convicted him because Bear hacked the parliament.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a name in another part of the sentence", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            The parliament was hacked in 2021, and Bear is a name for a group.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("code", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            `bear hacked the parliament`
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("likelihood alone", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            It is likely that a state is at work.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("confidence alone", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            The group is one, with high confidence.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("two sentences", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            It is likely a state. That is held with high confidence.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a speaker’s own words", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            Landia assesses with high confidence that it is likely a state.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("confidence of another sort", "", """
            -- articles/a.md --
            ---
            title: A
            date: 2026-01-01
            actors: [bear, land]
            ---
            It is likely that confidence in the vote will suffer.
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
        new("a response’s title says who accuses", "", """
            -- responses/r.yaml --
            title: Landia says that Bear hacked it
            kind: attribution
            -- actors/bear.yaml --
            name: Bear
            kind: intrusion-set
            -- actors/land.yaml --
            name: Landia
            kind: state
            """),
    ];
}
