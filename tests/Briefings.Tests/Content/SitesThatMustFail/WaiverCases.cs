namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their waivers; they are built as of 2026-11-21.</summary>
internal static class WaiverCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("waivers that are not understood", """
            -- actors/x.yaml --
            # briefings: alow BRF2004 until 2027-03-01: a reason
            name: X
            # briefings: allow
            kind: state # briefings: allow BRF204 until 2027-03-01: a reason
            # briefings: allow BRF0204 until 2027-03-01: a reason
            # briefings: allow BRF2901 until 2027-03-01: a reason
            # briefings: allow BRF2004: a reason
            # briefings: allow BRF2004 until 2027-02-29: a reason
            # briefings: allow BRF2004 until 2027-03-01 because of it
            # briefings: allow BRF2004 until 2027-03-01:
            aliases: [Y, Y]
            -- expected --
            input/actors/x.yaml(1,1): error BRF0112: a comment that starts with 'briefings:' is a waiver and goes on with 'allow'; write '# briefings: allow BRF2004 until 2027-03-01: the reason'
            input/actors/x.yaml(3,1): error BRF0112: the waiver names no rule; write '# briefings: allow BRF2003 until 2027-03-01: the reason'
            input/actors/x.yaml(4,13): error BRF0112: there is no rule 'BRF204'; did you mean 'BRF2004'?; write '# briefings: allow BRF2004 until 2027-03-01: the reason'
            input/actors/x.yaml(5,1): error BRF0112: BRF0204 cannot be waived; mend what it tells of; only editorial rules, from BRF2000 to BRF2899, can be waived
            input/actors/x.yaml(6,1): error BRF0112: BRF2901 cannot be waived; mend what it tells of; only editorial rules, from BRF2000 to BRF2899, can be waived
            input/actors/x.yaml(7,1): error BRF0112: the waiver of BRF2004 has no last day; write '# briefings: allow BRF2004 until 2027-03-01: the reason'
            input/actors/x.yaml(8,1): error BRF0112: '2027-02-29' is not a day; write '# briefings: allow BRF2004 until 2027-03-01: the reason'
            input/actors/x.yaml(9,1): error BRF0112: 'because' stands where ':' and the reason are due; write '# briefings: allow BRF2004 until 2027-03-01: the reason'
            input/actors/x.yaml(10,1): error BRF0112: the waiver of BRF2004 gives no reason; write '# briefings: allow BRF2004 until 2027-03-01: the reason'
            input/actors/x.yaml(11,14): warning BRF2004: 'Y' stands twice in 'aliases'; remove one of the two
            """),
        new("waiver that has expired", """
            -- actors/x.yaml --
            name: X
            kind: state
            # briefings: allow BRF2004 until 2026-11-20: the list is copied
            aliases: [Y, Y]
            -- expected --
            input/actors/x.yaml(3,1): warning BRF2901: the waiver of BRF2004 ended on 2026-11-20; mend what it waived and remove it, or give it a later day
            input/actors/x.yaml(4,14): warning BRF2004: 'Y' stands twice in 'aliases'; remove one of the two
            """),
        new("waivers that waive nothing", """
            -- actors/x.yaml --
            name: X
            # briefings: allow BRF2004 until 2027-03-01: not the line below, but the one after it
            kind: state
            # briefings: allow BRF2003 until 2027-03-01: another rule
            # briefings: allow BRF2004 until 2026-11-21: the list is copied
            aliases: [Y, Y] # briefings: allow BRF2004 until 2027-03-01: once is enough
            -- articles/x.md --
            ---
            title: X
            # briefings: allow BRF2004 until 2027-03-01: there is nothing in the body
            date: 2024-03-26
            summary: X
            # briefings: allow BRF2003 until 2027-03-01: there is nothing in the body
            ---
            # briefings: allow BRF2003 until 2027-03-01: this is a heading
            -- expected --
            input/actors/x.yaml(2,1): warning BRF2902: the waiver of BRF2004 waives nothing: there is nothing of that code on line 3; remove it, or put it on the line concerned or right above it
            input/actors/x.yaml(4,1): warning BRF2902: the waiver of BRF2003 waives nothing: there is nothing of that code on line 6; remove it, or put it on the line concerned or right above it
            input/actors/x.yaml(6,17): warning BRF2902: the waiver of BRF2004 waives nothing: there is nothing of that code on line 6; remove it, or put it on the line concerned or right above it
            input/articles/x.md(3,1): warning BRF2902: the waiver of BRF2004 waives nothing: there is nothing of that code on line 4; remove it, or put it on the line concerned or right above it
            input/articles/x.md(6,1): warning BRF2902: the waiver of BRF2003 waives nothing: there is nothing of that code from line 8 on; remove it, or put it on the line concerned or right above it
            """),
    ];
}
