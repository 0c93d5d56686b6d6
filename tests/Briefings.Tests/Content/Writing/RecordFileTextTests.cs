using Briefings.Content.Writing;
using Briefings.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Content.Writing;

public sealed class RecordFileTextTests
{
    private static readonly ContentKeys Wanted = new KeysBuilder()
        .Add("name", "Example Group")
        .Add("kind", "intrusion-set")
        .Add("aliases", [new ContentText("Red Heron"), new ContentText("Grey Owl")])
        .Add("same_as", KeysBuilder.Of(("mitre_attack", "G9999")))
        .Add("sources", [KeysBuilder.Of(("url", "https://example.org/new"))])
        .Build();

    [Fact]
    public void What_is_missing_goes_where_it_belongs_and_all_else_stays() => Patched(
        """
        # Our own notes.
        name:   'Example Group'   # as the report has it
        kind: intrusion-set
        aliases:
            - Blue Heron
            # A name that we doubt.
            - {name: Red Heron, relation: disputed}
              # said by nobody else

        # What we say ourselves.
        description: |
          # A heading
          Text.
        sources: [a-report, {url: "https://example.org/old"}] # two
        """,
        """
        # Our own notes.
        name:   'Example Group'   # as the report has it
        kind: intrusion-set
        aliases:
            - Blue Heron
            # A name that we doubt.
            - {name: Red Heron, relation: disputed}
              # said by nobody else
            - Grey Owl
        same_as:
          mitre_attack: G9999

        # What we say ourselves.
        description: |
          # A heading
          Text.
        sources: [a-report, {url: "https://example.org/old"}, { url: "https://example.org/new" }] # two
        """);

    [Fact]
    public void A_single_value_becomes_the_first_of_a_list() => Patched(
        """
        name: Example Group
        kind: intrusion-set
        aliases: Blue Heron # ours
        same_as: {wikidata: Q1}
        sources:
            title: A report
            summary: |
              Text.

              More.
        """,
        """
        name: Example Group
        kind: intrusion-set
        aliases:
          - Blue Heron # ours
          - Red Heron
          - Grey Owl
        same_as: {wikidata: Q1, mitre_attack: G9999}
        sources:
            - title: A report
              summary: |
                Text.

                More.
            - url: https://example.org/new
        """);

    [Fact]
    public void Empty_values_are_filled_in() => Patched(
        """
        name: Example Group
        kind: intrusion-set
        aliases: [] # none known
        same_as: # nobody has it
        sources: ~
        """,
        """
        name: Example Group
        kind: intrusion-set
        aliases: # none known
          - Red Heron
          - Grey Owl
        same_as: # nobody has it
          mitre_attack: G9999
        sources:
          - url: https://example.org/new
        """);

    [Fact]
    public void A_mapping_in_braces_stays_one() => Patched(
        """{ "name": Example Group, kind: intrusion-set, aliases: Red Heron }""",
        """{ "name": Example Group, kind: intrusion-set, aliases: [Red Heron, Grey Owl], same_as: { mitre_attack: G9999 }, sources: [{ url: "https://example.org/new" }] }""");

    [Fact]
    public void What_differs_is_kept_unless_it_may_be_replaced()
    {
        const string Standing = "name: Another name # ours\nkind: company\naliases: [Red Heron, Grey Owl]\nsame_as: { mitre_attack: G0001 }\nsources: { url: \"https://example.org/new\" }\nsummary: Ours.\n";

        var kept = RecordFileText.Patch(Standing, Collection.Actors, Wanted, "", mayReplace: false)!;
        var replaced = RecordFileText.Patch(Standing, Collection.Actors, Wanted, "", mayReplace: true)!;

        Assert.Equal(Standing, kept.Text);
        Assert.Equal(["name", "kind", "mitre_attack"], kept.Kept);
        Assert.Equal(
            Standing.Replace("Another name", "Example Group", StringComparison.Ordinal)
                .Replace("company", "intrusion-set", StringComparison.Ordinal).Replace("G0001", "G9999", StringComparison.Ordinal),
            replaced.Text);
        Assert.Empty(replaced.Kept);
    }

    [Fact]
    public void A_longer_value_leaves_the_comment_on_its_line()
    {
        var wanted = new KeysBuilder().Add("summary", string.Join(' ', Enumerable.Repeat("words", 30))).Add("kind", [new ContentText("a"), new ContentText("b")]).Build();

        var patched = RecordFileText.Patch("kind: x # why\nsummary: Old. # who\n", Collection.Incidents, wanted, "", mayReplace: true)!;

        Assert.StartsWith("kind: # why\n  - a\n  - b\nsummary: >- # who\n  words words", patched.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\n", "\uFEFF")]
    public void Line_ends_and_marks_stay(string lineEnd, string mark)
    {
        var patched = RecordFileText.Patch($"{mark}name: Example Group{lineEnd}kind: intrusion-set", Collection.Actors, Wanted, "", mayReplace: false)!;

        Assert.StartsWith($"{mark}name: Example Group{lineEnd}kind: intrusion-set{lineEnd}aliases:{lineEnd}  - Red Heron{lineEnd}", patched.Text, StringComparison.Ordinal);
        Assert.EndsWith($"  - url: https://example.org/new", patched.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mixed_line_ends_stay_where_they_are()
    {
        var patched = RecordFileText.Patch("name: Example Group\r\nkind: intrusion-set\naliases: [Red Heron, Grey Owl]\nsame_as: {mitre_attack: G9999}\ndraft: true\r\n", Collection.Actors, Wanted, "", mayReplace: false)!;

        Assert.Equal(
            "name: Example Group\r\nkind: intrusion-set\naliases: [Red Heron, Grey Owl]\nsame_as: {mitre_attack: G9999}\nsources:\r\n  - url: https://example.org/new\r\ndraft: true\r\n",
            patched.Text);
    }

    [Fact]
    public void An_article_keeps_its_body_unless_it_may_be_replaced()
    {
        const string Standing = "---\ntitle: A\ndate: 2024-03-26\n---\n\nOurs.\n\n---\n\nMore of ours.\n";
        var wanted = new KeysBuilder().Add("title", "A").Add("topics", [new ContentText("x")]).Build();

        var kept = RecordFileText.Patch(Standing, Collection.Articles, wanted, "Theirs.", mayReplace: false)!;
        var replaced = RecordFileText.Patch(Standing, Collection.Articles, wanted, "Theirs.", mayReplace: true)!;

        Assert.Equal(Standing.Replace("date: 2024-03-26\n", "date: 2024-03-26\ntopics:\n  - x\n", StringComparison.Ordinal), kept.Text);
        Assert.Equal(["body"], kept.Kept);
        Assert.Equal("---\ntitle: A\ndate: 2024-03-26\ntopics:\n  - x\n---\nTheirs.\n", replaced.Text);
    }

    [Fact]
    public void Whatever_stands_there_is_patched_once_and_only_once() => Prop.ForAll(
        HostileTexts.WithLines.Three().Zip(Gen.Elements("  ", "    ").Zip(Gen.Choose(0, 63))).ToArbitrary(),
        pair =>
        {
            var ((a, b, c), (margin, form)) = (pair.Item1, pair.Item2);
            var standing = Standing(a, b.Trim(), margin, form);
            var wanted = new KeysBuilder()
                .Add("name", "N").Add("aliases", [new ContentText(c.Trim()), new ContentText("A")]).Add("description", c)
                .Add("same_as", KeysBuilder.Of(("website", c), ("wikidata", "Q1"))).Add("sources", [KeysBuilder.Of(("title", c))]).Build();
            foreach (var mayReplace in (bool[])[false, true])
            {
                var once = RecordFileText.Patch(standing, Collection.Actors, wanted, "", mayReplace);
                Assert.True(once is not null, standing);
                var twice = RecordFileText.Patch(once.Text, Collection.Actors, wanted, "", mayReplace);
                Assert.Equal(once.Text, twice?.Text);
                // Comments are nobody's but the editor's.
                foreach (var comment in standing.Split('\n').Where(line => line.Contains("# note", StringComparison.Ordinal)))
                    Assert.Contains(comment[comment.IndexOf("# note", StringComparison.Ordinal)..], once.Text, StringComparison.Ordinal);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static string Standing(string text, string item, string margin, int form)
    {
        var quoted = YamlWriter.FlowOf(new ContentText(item), key: null);
        var lines = new List<string> { "# note 1", "name: N # note 2" };
        if ((form & 1) != 0) lines.Add($"aliases:\n{margin}- {quoted} # note 3\n{margin}  # note 4");
        else if ((form & 2) != 0) lines.Add($"aliases: {quoted} # note 3");
        if ((form & 4) != 0) lines.Add($"same_as: # note 5\n{margin}website: {quoted}");
        if ((form & 8) != 0) lines.Add("# note 6\n\n# note 7");
        if ((form & 16) != 0) lines.Add(YamlWriter.Write(new KeysBuilder().Add("description", text).Build(), shape: null).TrimEnd('\n'));
        if ((form & 32) != 0) lines.Add($"sources: [x,\n{margin}y] # note 8\n# note 9");
        return string.Join('\n', lines) + ((form & 1) == 0 ? "\n" : "");
    }

    private static void Patched(string standing, string expected)
    {
        var patched = RecordFileText.Patch(standing, Collection.Actors, Wanted, "", mayReplace: false);

        Assert.Equal(expected, patched?.Text);
        Assert.Empty(patched!.Kept);
        Assert.Equal(expected, RecordFileText.Patch(expected, Collection.Actors, Wanted, "", mayReplace: false)?.Text);
    }
}
