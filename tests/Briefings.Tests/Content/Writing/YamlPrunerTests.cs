using Briefings.Content.Binding;
using Briefings.Content.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Content.Writing;

public sealed class YamlPrunerTests
{
    [Theory]
    [InlineData("aliases: [X, A, B] # c\n", "aliases: [A, B] # c\n")]
    [InlineData("aliases: [A, X, B] # c\n", "aliases: [A, B] # c\n")]
    [InlineData("aliases: [A, B, X] # c\n", "aliases: [A, B] # c\n")]
    [InlineData("aliases: [X, X, A, X]\n", "aliases: [A]\n")]
    [InlineData("aliases: [\n  X, # one\n  A, # two\n]\n", "aliases: [\n  A, # two\n]\n")]
    [InlineData("aliases:\n  # one\n  - A # a\n  - X # x\n  # two\n  - B\n", "aliases:\n  # one\n  - A # a\n  # two\n  - B\n")]
    [InlineData("aliases:\n- A\n- name: X\n  sources:\n    - r\nkind: state\n", "aliases:\n- A\nkind: state\n")]
    [InlineData("aliases: X # only\nkind: state\n", "kind: state\n")]
    [InlineData("kind: state\naliases:\n  - X", "kind: state\n")]
    public void An_item_goes_and_everything_else_stays(string text, string left)
    {
        var pruned = YamlPruner.Remove("name: N\n" + text, "aliases", IsX);
        Assert.Equal("name: N\n" + left, pruned);
    }

    [Theory]
    [InlineData("aliases: [A]\n")]
    [InlineData("kind: state\n")]
    [InlineData("")]
    [InlineData("aliases: [\n  A, # of A\n  X,\n]\n")]
    public void What_is_not_there_or_would_take_a_comment_along_is_not_taken_out(string text) => Assert.Null(YamlPruner.Remove("name: N\n" + text, "aliases", IsX));

    [Fact]
    public void Adding_an_item_and_taking_it_out_again_changes_no_byte() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Files().ToArbitrary(), file =>
        {
            var wanted = new KeysBuilder().Add("actors", [new ContentText("x")]).Build();
            var grown = YamlPatcher.Apply(file, wanted, ArticleBinder.Shape, mayReplace: false, "actors");
            if (grown.Kept.Length > 0 || !IsSubsequence(file, grown.Text)) return false;
            return YamlPruner.Remove(grown.Text, "actors", item => item is ContentText { Text: "x" }) == file;
        }));

    private static bool IsX(ContentValue item) => (item is ContentKeys keys ? keys["name"] : item) is ContentText { Text: "X" };

    private static bool IsSubsequence(string file, string grown)
    {
        var at = 0;
        foreach (var c in grown)
        {
            if (at < file.Length && file[at] == c) at++;
        }

        return at == file.Length;
    }

    // Front matter as editors write it, with two actors or more, or none.
    private static Gen<string> Files()
    {
        var comment = Gen.Elements("", " # c", "   # 'd: [e]'");
        var block = Gen.Elements("  ", "", "    ").SelectMany(margin => Gen.Choose(2, 4).SelectMany(count => comment.Select(note =>
            $"actors:{note}\n" + string.Concat(Enumerable.Range(1, count).Select(number => $"{margin}- {(number == 2 ? "\"a2\"" : $"a{number}")}{(number == 1 ? note : "")}\n{(number == 2 ? $"{margin}  # within\n" : "")}")))));
        var flow = comment.Select(note => $"actors: [a1, 'a2',  a3 ]{note}\n");
        return comment.SelectMany(note => Gen.OneOf(block, flow, Gen.Constant("")).SelectMany(actors => Gen.Elements("", "# above\ntopics: [t]\n", "summary: >-\n  Words\n  more\n").Select(more =>
            $"# A file\ntitle:  'One'{note}\ndate: 2024-04-01\n{actors}{more}updated: 2024\n")));
    }
}
