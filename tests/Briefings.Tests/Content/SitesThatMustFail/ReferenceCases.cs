namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their references between records.</summary>
internal static class ReferenceCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("unknown record", """
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            -- responses/x.yaml --
            title: X
            kind: attribution
            attributes: apt4
            -- expected --
            input/responses/x.yaml(3,13): error BRF0301: unknown actor 'apt4'; did you mean 'apt40'?; correct the id, or add actors/apt4.yaml
            """),
        new("unpublished record", """
            -- actors/x.yaml --
            name: X
            kind: state
            draft: true
            -- incidents/y.yaml --
            title: Y
            targets: x
            -- expected --
            input/incidents/y.yaml(2,10): error BRF0302: actor:x is not published (it is a draft); delete 'draft: true' in input/actors/x.yaml, or remove the reference
            """),
        new("circle of answers", """
            -- responses/a.yaml --
            title: A
            kind: denial
            answers: b
            -- responses/b.yaml --
            title: B
            kind: denial
            answers: a
            -- expected --
            input/responses/b.yaml(3,10): error BRF0303: responses answer each other in a circle: a → b → a; remove one of these 'answers'
            """),
        new("record that names itself", """
            -- responses/a.yaml --
            title: A
            kind: denial
            answers: a
            -- expected --
            input/responses/a.yaml(3,10): error BRF0304: response:a refers to itself; name another record, or remove the reference
            """),
        new("circle of reports", """
            -- sources/a.yaml --
            title: A
            repeats: b
            -- sources/b.yaml --
            title: B
            repeats: a
            -- expected --
            input/sources/b.yaml(2,10): error BRF0305: sources repeat each other in a circle: a → b → a; remove one of these 'repeats'
            """),
        new("old address of a record", """
            -- actors/a.yaml --
            name: A
            kind: state
            redirect_from: [/actors/b, /actors/%62/index.html, /old/, /actors/a/]
            -- actors/b.yaml --
            name: B
            kind: state
            redirect_from: /OLD
            -- expected --
            input/actors/a.yaml(3,17): error BRF0306: the old address '/actors/b' is taken by actor:b; remove it here or there
            input/actors/a.yaml(3,28): error BRF0306: the old address '/actors/%62/index.html' is taken by actor:b; remove it here or there
            input/actors/a.yaml(3,59): error BRF0306: the old address '/actors/a/' is taken by actor:a; remove it here or there
            input/actors/b.yaml(3,16): error BRF0306: the old address '/OLD' is taken by actor:a; remove it here or there
            """),
        new("old address of what is no record", """
            -- actors/a.yaml --
            name: A
            kind: state
            redirect_from:
              - /feed.xml
              - /data/actors.json
              - /assets/map.png
              - /robots.txt
              - /timeline
              - /actors/
              - /Responses/index.html
              - /names/shared/
              - /index.html
              - /_redirects
              - /free/
            aliases: Shared
            -- actors/b.yaml --
            name: B
            kind: state
            aliases: Shared
            -- assets/map.png --
            x
            -- expected --
            input/actors/a.yaml(4,5): error BRF0306: the old address '/feed.xml' is that of 'feed.xml', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(5,5): error BRF0306: the old address '/data/actors.json' is that of 'data/actors.json', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(6,5): error BRF0306: the old address '/assets/map.png' is that of 'assets/map.png', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(7,5): error BRF0306: the old address '/robots.txt' is that of 'robots.txt', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(8,5): error BRF0306: the old address '/timeline' is that of 'timeline/index.html', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(9,5): error BRF0306: the old address '/actors/' is that of 'actors/index.html', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(10,5): error BRF0306: the old address '/Responses/index.html' is that of 'responses/index.html', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(11,5): error BRF0306: the old address '/names/shared/' is that of 'names/shared/index.html', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(12,5): error BRF0306: the old address '/index.html' is that of 'index.html', which is published; remove it; readers who ask for it get what is published there
            input/actors/a.yaml(13,5): error BRF0306: the old address '/_redirects' is that of '_redirects', which is published; remove it; readers who ask for it get what is published there
            """),
        new("menu with unknown pages", """
            -- site.yaml --
            title: T
            url: https://example.org/sub/
            zone: Etc/UTC
            navigation:
              - actors
              - abuot
              - { title: Plans, target: plans }
              - target: /data/
              - target: /dta/
              - https://elsewhere.example/x
            -- pages/about.md --
            ---
            title: About
            ---
            x
            -- pages/plans.md --
            ---
            title: Plans
            draft: true
            ---
            x
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            -- expected --
            input/site.yaml(6,5): error BRF0301: the menu names the page 'abuot', which does not exist; did you mean 'about'?; correct it, or add pages/abuot.md
            input/site.yaml(7,5): error BRF0302: the menu names the page 'plans', which is a draft; publish it, or remove the entry
            input/site.yaml(9,5): error BRF0601: the menu links to '/sub/dta/', where nothing is published; did you mean '/sub/data/'?; correct the address, publish the target, or remove the link
            """),
    ];
}
