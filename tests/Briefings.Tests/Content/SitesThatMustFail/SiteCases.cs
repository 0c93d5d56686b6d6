namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their finished sites.</summary>
internal static class SiteCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("broken link", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            [a](/actors/apt40)

            [b](/actors/apt40/)
            -- expected --
            input/articles/x.md(5,1): error BRF0601: page '/articles/x/' links to '/actors/apt40', where nothing is published; correct the address, publish the target, or remove the link
            input/articles/x.md(7,1): error BRF0601: page '/articles/x/' links to '/actors/apt40/', where nothing is published; correct the address, publish the target, or remove the link
            """),
        new("broken fragment", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            ---
            [a](#end)
            -- expected --
            input/articles/x.md(5,1): error BRF0602: page '/articles/x/' links to '#end', but '/articles/x/' has no id 'end'; correct the fragment or remove it
            """),
        new("id twice in a page", """
            -- ../theme/layouts/not-found.html --
            <p id="a"></p><p id="a"></p>
            -- expected --
            input/site.yaml: error BRF0603: page '/404.html' has more than one element with the id 'a'; give each element an id of its own
            """),
        new("two files at one address", """
            -- ../theme/assets/a.txt --
            x
            -- ../theme/assets/A.txt --
            x
            -- assets/other.txt --
            x
            -- expected --
            theme/assets/a.txt: error BRF0604: 'theme/a.73cb3858a6.txt' differs only in case from 'theme/A.73cb3858a6.txt' from theme/assets/A.txt; rename one of the two
            """),
        new("unsafe path", """
            -- assets/a:b.png --
            x
            -- expected --
            input/assets/a:b.png: error BRF0605: 'assets/a:b.png' cannot be published: it contains one of : * ? " < > |; rename the file or record
            """),
    ];
}
