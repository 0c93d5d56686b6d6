using Briefings.Content.Yaml;
using Briefings.Text.Wording;

namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that would publish what was captured to be rewritten.</summary>
internal static class CaptureCases
{
    private const string Sentence = "The harbour master told reporters that nobody had looked at the lists for most of the winter.";

    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("a captured text in an article that is no draft", $"""
            -- sources/wire.yaml --
            title: Lists of Port Aldan left alone all winter
            {Mark}
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            sources: wire
            ---
            Words of our own.

            :::captured source=wire

            {Sentence}

            :::
            -- articles/later.md --
            ---
            title: "Notes on “Lists of Port Aldan left alone all winter”"
            date: 2099-01-01
            sources: wire
            ---
            :::captured
            {Sentence}
            -- expected --
            input/articles/later.md(2,8): error BRF0802: the title holds that of the captured source 'wire'; write a title in the site's own words
            input/articles/later.md(6,1): error BRF0410: ':::captured' is not closed; end it with a line ':::'
            input/articles/later.md(6,1): error BRF0801: captured text stands in a record that is no draft; tell it in the site's own words and delete the block, or set 'draft: true'
            input/articles/x.md(8,1): error BRF0801: captured text stands in a record that is no draft; tell it in the site's own words and delete the block, or set 'draft: true'
            """),
        new("sentences of a captured text, wherever they are put", $"""
            -- sources/wire.yaml --
            title: Lists
            {Mark}
            -- incidents/x.yaml --
            title: X
            impact: We know that nobody had looked at the lists for most of the winter.
            sources: wire
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            summary: {Sentence}
            sources: wire
            ---
            - So it is: **nobody had looked** at the lists for most of [the winter](/), we hear.

            ```
            {Sentence}
            ```

            The harbour master says that “nobody had looked at the lists for most of the winter”.

            > {Sentence}
            -- expected --
            input/articles/x.md(4,10): error BRF0802: 'harbour master told reporters that nobody had looked' stands so in the captured text of source 'wire'; say it in other words, or quote at most 25 words in quotation marks, with their speaker
            input/articles/x.md(7,26): error BRF0802: 'looked at the lists for most of the' stands so in the captured text of source 'wire'; say it in other words, or quote at most 25 words in quotation marks, with their speaker
            input/articles/x.md(9,1): error BRF0802: 'harbour master told reporters that nobody had looked' stands so in the captured text of source 'wire'; say it in other words, or quote at most 25 words in quotation marks, with their speaker
            input/incidents/x.yaml(2,9): error BRF0802: 'that nobody had looked at the lists for' stands so in the captured text of source 'wire'; say it in other words, or quote at most 25 words in quotation marks, with their speaker
            """),
        new("a captured text where the reader of drafts does not look for it", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            draft: true
            ---
            > :::captured
            > Some text.
            > :::

            :::captured source=nobody
            Some text.
            :::
            -- expected --
            input/articles/x.md(6,3): error BRF0413: captured text cannot stand inside a list, a quotation or another block; move the block to the top level of the text
            input/articles/x.md(10,20): error BRF0404: unknown source 'nobody'; correct the id or add the source
            """),
        new("fingerprints that were changed", """
            -- sources/wire.yaml --
            title: Lists
            # captured-text v1: short
            # captured-text v9: AAAAAAAA
            # captured-text v1: AAAAAAAA AAAA.AAA
            -- expected --
            input/sources/wire.yaml(2,1): error BRF0803: this line is not what 'briefings capture' wrote; restore it, or delete all lines of this kind when nothing is left to guard
            input/sources/wire.yaml(3,1): error BRF0803: this line is not what 'briefings capture' wrote; restore it, or delete all lines of this kind when nothing is left to guard
            input/sources/wire.yaml(4,1): error BRF0803: this line is not what 'briefings capture' wrote; restore it, or delete all lines of this kind when nothing is left to guard
            """),
    ];

    private static string Mark
    {
        get
        {
            var wording = new SortedSet<ulong>();
            WordShingles.AddSample(Sentence, wording);
            return CaptureMark.Write(wording).TrimEnd('\n');
        }
    }
}
