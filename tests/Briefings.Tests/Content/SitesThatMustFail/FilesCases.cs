namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their files.</summary>
internal static class FilesCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("empty file", """
            -- actors/x.yaml --
               
            -- expected --
            input/actors/x.yaml: error BRF0006: the file is empty; write its content, or delete it
            """),
        new("control characters", """
            -- actors/x.yaml --
            name: "X\0"
            kind: state
            summary: a<U+0007>b
            -- expected --
            input/actors/x.yaml(3,11): error BRF0008: control character U+0007; remove it
            """),
        new("control character by escape", """
            -- actors/x.yaml --
            name: "X\0 and \u202e"
            kind: state
            -- expected --
            input/actors/x.yaml(1,7): error BRF0008: control character U+0000; remove it
            input/actors/x.yaml(1,7): error BRF0009: control of writing direction U+202E is not closed on its line; remove it, or pair it on the same line
            """),
        new("line separator", """
            -- sources/x.yaml --
            title: one<U+2028>two
            -- expected --
            input/sources/x.yaml(1,11): error BRF0008: line separator U+2028; start a new line instead
            """),
        new("open text direction", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            fine <U+2067>name<U+2069>, open <U+202E>name
            closed<U+202C>
            -- expected --
            input/articles/x.md(5,19): error BRF0009: control of writing direction U+202E is not closed on its line; remove it, or pair it on the same line
            input/articles/x.md(6,7): error BRF0009: control of writing direction U+202C closes nothing; remove it, or pair it on the same line
            """),
        new("bad ids", """
            -- actors/APT40.yaml --
            name: X
            kind: state
            -- actors/Côte d’Ivoire.yaml --
            name: X
            kind: state
            -- actors/a--b.yaml --
            name: X
            kind: state
            -- incidents/x.yaml --
            title: X
            targets: apt40
            -- expected --
            input/actors/APT40.yaml: error BRF0010: 'APT40' is not an id; rename the file to 'apt40.yaml'
            input/actors/Côte d’Ivoire.yaml: error BRF0010: 'Côte d’Ivoire' is not an id; rename the file to 'cote-divoire.yaml'
            input/actors/a--b.yaml: error BRF0010: 'a--b' is not an id; rename the file to 'a-b.yaml'
            """),
        new("reserved page", """
            -- pages/timeline.md --
            ---
            title: T
            ---
            -- expected --
            input/pages/timeline.md: error BRF0011: the address '/timeline/' is taken by the site itself; rename the page, for example to 'about-timeline.md'
            """),
        new("duplicate ids", """
            -- actors/a/x.yaml --
            name: X
            kind: state
            -- actors/b/x.yml --
            name: X
            kind: state
            nam: Y
            -- expected --
            input/actors/b/x.yml: error BRF0012: actor 'x' is already in 'input/actors/a/x.yaml'; rename or delete one of the two files
            input/actors/b/x.yml(3,1): error BRF0201: unknown key 'nam' in an actor; did you mean 'name'?; correct or remove it; the content reference lists the keys of an actor
            """),
        new("two settings", """
            -- site.yaml --
            title: Test
            url: https://example.org
            zone: Etc/UTC
            -- site.yml --
            title: Other
            -- expected --
            input/site.yml: error BRF0012: 'site.yml' stands beside 'input/site.yaml'; join the two files in one
            """),
        new("asset names that clash", """
            -- assets/Map.png --
            x
            -- assets/map.png --
            x
            -- expected --
            input/assets/map.png: error BRF0014: the name differs only in case from 'input/assets/Map.png'; rename one of the two files
            """),
        new("no front matter", """
            -- articles/x.md --
            # Title
            -- expected --
            input/articles/x.md(1,1): error BRF0015: the file does not start with front matter; start it with a line '---', the keys, and a second line '---'
            """),
        new("unclosed front matter", """
            -- articles/x.md --
            ---
            title: X

            Body.
            -- expected --
            input/articles/x.md(1,1): error BRF0016: the front matter that starts here is not closed; end it with a line that is just '---'
            """),
        new("files that are not read", """
            -- readme.txt --
            x
            -- sites.yaml --
            x
            -- actor/x.yaml --
            name: X
            kind: state
            -- actor/y.yaml --
            name: X
            kind: state
            -- articles/x.markdown --
            x
            -- actors/x.md --
            x
            -- sources/x.YAML --
            x
            -- expected --
            input/actor: warning BRF2001: folder 'actor' is not read; did you mean 'actors'?; the folders are 'articles', 'actors', 'incidents', 'responses', 'sources', 'topics', 'pages' and 'assets'; move or remove it
            input/actors/x.md: warning BRF2001: 'actors/x.md' is not read; files in 'actors' end in '.yaml'; rename the file, or move it to 'assets'
            input/articles/x.markdown: warning BRF2001: 'articles/x.markdown' is not read; files in 'articles' end in '.md'; rename the file, or move it to 'assets'
            input/readme.txt: warning BRF2001: 'readme.txt' is not read; the top of the input folder holds 'site.yaml', 'vocabulary.yaml', 'assets' and the folders of the collections; move or remove the file
            input/sites.yaml: warning BRF2001: 'sites.yaml' is not read; did you mean 'site.yaml'?; the top of the input folder holds 'site.yaml', 'vocabulary.yaml', 'assets' and the folders of the collections; move or remove the file
            input/sources/x.YAML: warning BRF2001: 'sources/x.YAML' is not read; files in 'sources' end in '.yaml'; rename the file, or move it to 'assets'
            """),
        new("rules that are made errors", """
            -- site.yaml --
            title: T
            url: https://example.org
            zone: Etc/UTC
            rules: { BRF2001: error }
            -- readme.txt --
            x
            -- expected --
            input/readme.txt: error BRF2001: 'readme.txt' is not read; the top of the input folder holds 'site.yaml', 'vocabulary.yaml', 'assets' and the folders of the collections; move or remove the file
            """),
        new("bad asset name", """
            -- assets/a\b.png --
            x
            -- expected --
            input/assets/a\b.png: error BRF0013: a name with a backslash; rename it
            """),
    ];
}
