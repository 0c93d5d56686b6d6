namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their themes.</summary>
internal static class ThemeCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("broken expression", """
            -- ../theme/layouts/actor.html --
            {{title
            -- expected --
            theme/layouts/actor.html(1,1): error BRF0501: this expression is never closed; close it with the same number of braces that opened it, and every quote in it
            """),
        new("unknown value", """
            -- ../theme/layouts/not-found.html --
            <p>{{titel}}</p>
            -- expected --
            theme/layouts/not-found.html(1,6): error BRF0502: no value 'titel' here; did you mean 'title'?; the values here are: canonicalUrl, crumbs, description, feeds, frame, fullTitle, isDraft, jsonAddress, navigation, noIndex, sharing, site, structuredData, title
            """),
        new("unknown partial", """
            -- ../theme/layouts/actor.html --
            {{> tpo}}
            -- expected --
            theme/layouts/actor.html(1,5): error BRF0503: no partial 'tpo'; did you mean 'top'?; correct the name or add the file to the theme's partials/
            """),
        new("unknown helper", """
            -- ../theme/layouts/actor.html --
            {{asst "site.css"}}
            -- expected --
            theme/layouts/actor.html(1,3): error BRF0504: no helper 'asst'; did you mean 'asset'?; the helpers are: and, asset, asset-url, cite, concat, date-of, each, eq, glyph, if, integrity, link-to, lookup, not, or, plots, star, t, unless, with
            """),
        new("unknown text", """
            -- ../theme/layouts/actor.html --
            {{t "no_such_text"}}
            -- expected --
            theme/layouts/actor.html(1,5): error BRF0505: no text 'no_such_text'; correct the key or add it to the theme's strings.yaml
            """),
        new("unknown asset", """
            -- ../theme/layouts/actor.html --
            {{asset "sitee.css"}}
            -- expected --
            theme/layouts/actor.html(1,9): error BRF0506: no theme asset 'sitee.css'; did you mean 'site.css'?; correct the name or add the file to the theme's assets/
            """),
        new("texts that are nested", """
            -- ../theme/strings.yaml --
            a:
              b: c
            -- expected --
            theme/strings.yaml(2,3): error BRF0508: the value of 'a' is not a text; write one 'key: text' a line; put a text with ':' or '#' in quotes
            """),
        new("block that stays open", """
            -- ../theme/layouts/actor.html --
            {{#if title}}x
            -- expected --
            theme/layouts/actor.html(1,1): error BRF0509: '{{#if title}}' is never closed; add '{{/if}}'
            """),
        new("file that is no template", """
            -- ../theme/partials/read.me --
            x
            -- expected --
            theme/partials/read.me: error BRF0510: 'partials/read.me' is not a template; rename it to end in .html, or move it to assets/
            """),
        new("theme file that is no text", """
            -- ../theme/partials/x.html --
            a<U+0007>b
            -- expected --
            theme/partials/x.html(1,2): error BRF0008: control character U+0007; remove it
            """),
    ];
}
