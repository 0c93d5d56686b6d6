namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>Sites that must fail for their YAML.</summary>
internal static class YamlCases
{
    /// <summary>Each with its name, its files and what is expected of them.</summary>
    public static IReadOnlyList<FailingSite> All { get; } =
    [
        new("colon in text", """
            -- actors/x.yaml --
            name: X: the group
            kind: state
            -- expected --
            input/actors/x.yaml(1,8): error BRF0101: not valid YAML: a second ': ' on the line; put text that holds ': ' in quotation marks
            """),
        new("key indented under a value", """
            -- actors/x.yaml --
            name: X
              kind: state
            -- expected --
            input/actors/x.yaml(2,7): error BRF0101: not valid YAML: a key cannot stand here, because the value above it goes on; indent the key as its neighbours are, and close quotation marks and brackets above it
            """),
        new("unclosed bracket", """
            -- actors/x.yaml --
            name: X
            aliases: [a, b
            kind: state
            -- expected --
            input/actors/x.yaml(2,11): error BRF0101: not valid YAML: a value is missing, or a bracket is not closed; close what is open here
            """),
        new("unclosed bracket at the end", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliases: [a, b
            -- expected --
            input/actors/x.yaml(3,14): error BRF0101: not valid YAML: the list in '[ ]' is broken here; put ',' between the items and ']' at the end
            """),
        new("unclosed quotation mark", """
            -- actors/x.yaml --
            name: "X
            kind: state
            -- expected --
            input/actors/x.yaml(1,7): error BRF0101: not valid YAML: the quotation mark is never closed; add the closing quotation mark
            """),
        new("text that starts with a sign", """
            -- actors/x.yaml --
            name: @x
            kind: state
            -- expected --
            input/actors/x.yaml(1,7): error BRF0101: not valid YAML: text cannot start with this character; put the text in quotation marks
            """),
        new("stray line", """
            -- actors/x.yaml --
            name: X
            kind: state
            summary
            -- expected --
            input/actors/x.yaml(3,1): error BRF0101: not valid YAML: expected 'key: value' here; give every line a key, and indent the keys of one mapping alike
            """),
        new("fault in front matter", """
            -- articles/x.md --
            ---
            title: X
            date: 2024-03-26
            summary: one: two
            ---
            Body.
            -- expected --
            input/articles/x.md(4,13): error BRF0101: not valid YAML: a second ': ' on the line; put text that holds ': ' in quotation marks
            """),
        new("tab as indentation", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliases:
            <TAB>- Y
            -- expected --
            input/actors/x.yaml(4,1): error BRF0102: a tab stands in the indentation; indent with spaces
            """),
        new("anchor and alias", """
            -- actors/x.yaml --
            name: &n X
            kind: state
            summary: *n
            -- expected --
            input/actors/x.yaml(1,7): error BRF0103: anchor '&n'; remove it; put text that starts with '&' in quotation marks
            input/actors/x.yaml(3,10): error BRF0103: alias '*n'; write the value itself; put text that starts with '*' in quotation marks
            """),
        new("alias for a required key", """
            -- actors/x.yaml --
            summary: &n X
            name: *n
            kind: state
            -- expected --
            input/actors/x.yaml(1,10): error BRF0103: anchor '&n'; remove it; put text that starts with '&' in quotation marks
            input/actors/x.yaml(2,7): error BRF0103: alias '*n'; write the value itself; put text that starts with '*' in quotation marks
            """),
        new("tag", """
            -- actors/x.yaml --
            name: !name X
            kind: !!str state
            -- expected --
            input/actors/x.yaml(1,7): error BRF0104: tag '!name'; remove it; put text that starts with '!' in quotation marks
            input/actors/x.yaml(2,7): error BRF0104: tag '!!str'; remove it; put text that starts with '!' in quotation marks
            """),
        new("merge key", """
            -- actors/x.yaml --
            name: X
            kind: state
            <<: { country: NZ }
            -- expected --
            input/actors/x.yaml(3,1): error BRF0105: merge key '<<' with a mapping; write the keys out
            """),
        new("two documents", """
            -- actors/x.yaml --
            name: X
            kind: state
            ---
            name: X
            kind: state
            -- expected --
            input/actors/x.yaml(3,1): error BRF0106: a second document starts here; put it in a file of its own
            """),
        new("key that is a list", """
            -- actors/x.yaml --
            name: X
            kind: state
            ? [a, b]
            : c
            -- expected --
            input/actors/x.yaml(3,3): error BRF0107: a list as a key; write a word before the colon; put text that starts with '[' or '{' in quotation marks
            """),
        new("key without name", """
            -- actors/x.yaml --
            name: X
            kind: state
            : c
            -- expected --
            input/actors/x.yaml(3,3): error BRF0107: a key without a name; write a word before the colon; put text that starts with '[' or '{' in quotation marks
            """),
        new("hyphen and colon with nothing after them", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliases:
              - :
            -- expected --
            input/actors/x.yaml(4,6): error BRF0101: not valid YAML: a value is missing, or a bracket is not closed; close what is open here
            """),
        new("duplicate key", """
            -- actors/x.yaml --
            name: X
            kind: state
            name: Y
            same_as: { wikidata: Q1, wikidata: Q2 }
            -- expected --
            input/actors/x.yaml(3,1): error BRF0108: key 'name' is already on line 1; join the two values in one, or delete one of the lines
            input/actors/x.yaml(4,26): error BRF0108: key 'wikidata' is already on line 4; join the two values in one, or delete one of the lines
            """),
        new("deep nesting", """
            -- actors/x.yaml --
            name: X
            kind: state
            aliases: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            -- expected --
            input/actors/x.yaml(3,42): error BRF0109: more than 32 levels of lists and mappings; close the brackets that are open, or flatten the value
            """),
        new("list instead of keys", """
            -- actors/x.yaml --
            - a
            - b
            -- expected --
            input/actors/x.yaml(1,1): error BRF0111: expected keys with values, found a list; write 'key: value', with a space after the colon
            """),
        new("no space after the colon", """
            -- actors/x.yaml --
            name:X
            -- expected --
            input/actors/x.yaml(1,1): error BRF0111: expected keys with values, found the text 'name:X'; write 'key: value', with a space after the colon
            """),
    ];
}
