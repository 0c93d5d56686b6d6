namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their texts.</summary>
internal static class TextCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("wiki link to nothing", """
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            [[apt4]] and [[actor:apt41]]
            -- expected --
            input/articles/x.md(5,1): error BRF0401: unknown record 'apt4'; did you mean 'apt40'?; correct the id or the name, or write \[[ when no link is meant
            input/articles/x.md(5,14): error BRF0401: unknown actor 'apt41'; did you mean 'apt40'?; correct the id or add the record
            """),
        new("wiki link to several", """
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            -- incidents/apt40.yaml --
            title: X
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            [[apt40]]
            -- expected --
            input/articles/x.md(5,1): error BRF0402: the id 'apt40' is that of several records; write [[actor:apt40]] or [[incident:apt40]]
            """),
        new("link to a draft", """
            -- actors/x.yaml --
            name: X
            kind: state
            draft: true
            -- articles/y.md --
            ---
            title: Y
            date: 2024-03-26
            ---
            [[actor:x]]
            -- expected --
            input/articles/y.md(5,1): error BRF0403: 'actor:x' is not published (it is a draft); delete 'draft: true' in input/actors/x.yaml, or remove the link until then
            """),
        new("unknown source", """
            -- sources/rnz.yaml --
            title: RNZ
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            Said.[@rmz]
            -- expected --
            input/articles/x.md(5,7): error BRF0404: unknown source 'rmz'; did you mean 'rnz'?; correct the id or add the source
            """),
        new("malformed citation", """
            -- sources/rnz.yaml --
            title: RNZ
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            Said.[@rnz; p. 3]
            -- expected --
            input/articles/x.md(5,13): error BRF0405: this part of a citation names no source; write [@id; @id]
            """),
        new("forbidden address", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            [a](javascript:alert)
            -- expected --
            input/articles/x.md(5,1): error BRF0406: a link cannot lead to 'javascript:alert'; use http, https, mailto, or a path of this site
            """),
        new("link inside a link", """
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            [see [[apt40]]](https://example.org/)
            -- expected --
            input/articles/x.md(5,6): error BRF0407: a link cannot stand inside another link; put it behind the other link
            """),
        new("picture without text", """
            -- assets/map.png --
            x
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            ![](/assets/map.png)
            -- expected --
            input/articles/x.md(5,1): error BRF0408: the image '/assets/map.png' has no description; write what it shows: ![a map of the region](…)
            """),
        new("unknown block", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            :::box
            x
            :::
            -- expected --
            input/articles/x.md(5,4): error BRF0409: unknown block 'box'; the blocks are timeline, quote, note and figure
            """),
        new("unclosed block", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            :::note
            x
            -- expected --
            input/articles/x.md(5,1): error BRF0410: ':::note' is not closed; end it with a line ':::'
            """),
        new("wrong argument", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            :::timeline colour=red
            :::
            -- expected --
            input/articles/x.md(5,13): error BRF0411: :::timeline has no argument 'colour'; it takes actor, incident, topic, kind, year, clock, limit
            """),
        new("long quotation", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            :::quote speaker="X"
            word word word word word word word word word word word word word word word word word word word word word word word word word word
            :::
            -- expected --
            input/articles/x.md(5,1): error BRF0412: the quotation has 26 words; quote at most 25, and tell the rest in your own words
            """),
        new("misplaced block", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            > :::timeline
            > :::
            -- expected --
            input/articles/x.md(5,3): error BRF0413: a timeline cannot stand inside another block; move it to the top level of the text
            """),
        new("markdown too deep", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> x
            -- expected --
            input/articles/x.md(5,1): error BRF0414: the text is nested too deeply to be read; flatten its lists, quotations or brackets; put empty lines between definitions of links
            """),
    ];
}
