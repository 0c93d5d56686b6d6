namespace Briefings.Tests.Text;

public sealed class BrokenMarkTests
{
    private const string Table = "| a | b |\n| - | - |\n| [[apt40|the group] | x |";

    [Theory]
    [InlineData("So [@ap-nz-joins. And on.", "5,4 BRF2005 '[@ap-nz-joins' is printed as it stands; write [@ap-nz-joins], or \\[ when the text is meant")]
    [InlineData("So [@nope and\nso on.", "5,4 BRF2005 '[@nope' is printed as it stands; write [@nope], or \\[ when the text is meant")]
    [InlineData("So\nit was (@ap-nz-joins).", "6,8 BRF2005 '(@ap-nz-joins)' is printed as it stands; write [@ap-nz-joins], or \\( when the text is meant")]
    [InlineData("So (@ap-nz-joins, p. 2).", "5,4 BRF2005 '(@ap-nz-joins)' is printed as it stands; write [@ap-nz-joins, p. 2], or \\( when the text is meant")]
    [InlineData("So [@ ap-nz-joins].", "5,4 BRF2005 '[@ ap-nz-joins]' is printed as it stands; write [@ap-nz-joins], or \\[ when the text is meant")]
    [InlineData("So [ @ap-nz-joins].", "5,4 BRF2005 '[ @ap-nz-joins]' is printed as it stands; write [@ap-nz-joins], or \\[ when the text is meant")]
    [InlineData("By [apt40|the group].", "5,4 BRF2005 '[apt40|the group]' is printed as it stands; write [[apt40|the group]], or \\[ when the text is meant")]
    [InlineData("By [actor:apt41|the *group*].", "5,4 BRF2005 '[actor:apt41|the group]' is printed as it stands; write [[actor:apt41|the group]], or \\[ when the text is meant")]
    [InlineData("By [Judgment Panda|them].", "5,4 BRF2005 '[Judgment Panda|them]' is printed as it stands; write [[Judgment Panda|them]], or \\[ when the text is meant")]
    [InlineData("By [[apt40 and others.", "5,4 BRF2005 '[[apt40' is printed as it stands; write [[apt40]], or \\[ when the text is meant")]
    [InlineData("By [[apt40] and others.", "5,4 BRF2005 '[[apt40' is printed as it stands; write [[apt40]], or \\[ when the text is meant")]
    [InlineData("By [[lin-jan] and others.", "5,4 BRF2005 '[[lin-jan' is printed as it stands; write [[lin-jan]], or \\[ when the text is meant")]
    [InlineData("By [[incident:both|it] and [[apt31]].", "5,4 BRF2005 '[[incident:both' is printed as it stands; write [[incident:both]], or \\[ when the text is meant")]
    [InlineData("*By [[Judgment Panda] then*", "5,5 BRF2005 '[[Judgment Panda' is printed as it stands; write [[Judgment Panda]], or \\[ when the text is meant")]
    [InlineData("> ## By [[apt40", "5,9 BRF2005 '[[apt40' is printed as it stands; write [[apt40]], or \\[ when the text is meant")]
    [InlineData(Table, "7,3 BRF2005 '[[apt40' is printed as it stands; write [[apt40]], or \\[ when the text is meant")]
    public void What_is_nearly_a_mark_is_told_at_its_place(string markdown, string told) =>
        Assert.Equal([told], new TextSite().Mistakes(markdown));

    [Theory]
    [InlineData("Write to desk@example.org (desk@example.org) or [desk@example.org].")]
    [InlineData("A handle (@jack), @jack, [jack], (@jack, @jill) and ( @jack ).")]
    [InlineData("A [note], a [choice|another], [sic], [ ] and [x] [1], [[1], [2]].")]
    [InlineData("The [[2021-2022] years, [[well] then], [[so it goes.")]
    [InlineData("Escaped \\[@ap-nz-joins, \\(@ap-nz-joins), \\[apt40|x], \\[\\[apt40], \\[[apt40], [\\[apt40] and &#91;@ap-nz-joins.")]
    [InlineData("Code `[@ap-nz-joins`, `[[apt40]` and `(@ap-nz-joins)`.\n\n    [[apt40]\n\n```\n[@ap-nz-joins\n```")]
    [InlineData("A [link](https://example.org/a), [@name](https://example.org/b), [[1]](https://example.org/c) and ![(@ap-nz-joins)](/assets/a.png).")]
    [InlineData("[a|b](https://example.org/) and [apt40][ref] and [[APT40|(@ap-nz-joins)]].\n\n[ref]: https://example.org/")]
    [InlineData("Well formed: [@ap-nz-joins], ([@ap-nz-joins]), [[apt40]], [[[apt40]]], [[apt40|x]].")]
    public void Plain_brackets_and_handles_are_left_alone(string markdown) => Assert.Empty(new TextSite().Mistakes(markdown));
}
