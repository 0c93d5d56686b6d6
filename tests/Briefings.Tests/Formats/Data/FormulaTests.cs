using Briefings.Formats.Data;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Formats.Data;

public sealed class FormulaTests
{
    private const string Signs = "=+-@＝＋－＠";

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("－1", "'－1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u00A0\u3000@x", "'\u00A0\u3000@x")]
    [InlineData("\uFEFF=1", "'\uFEFF=1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("\u0001=1", "'\u0001=1")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("x;=1", "x;'=1")]
    [InlineData("x; +1;@y", "x;' +1;'@y")]
    [InlineData("x\t=1", "x\t'=1")]
    [InlineData("x\r\n=1", "x\r\n'=1")]
    [InlineData("", "")]
    [InlineData("a = b", "a = b")]
    [InlineData("well-known; and - so on", "well-known; and - so on")]
    [InlineData("1; 2\n3", "1; 2\n3")]
    [InlineData("'=1", "'=1")]
    public void A_formula_gets_an_apostrophe_and_other_text_nothing(string text, string expected) => Assert.Equal(expected, Formulas.Defuse(text));

    [Fact]
    public void Whatever_part_of_a_cell_a_spreadsheet_cuts_out_is_no_formula() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(
            Gen.Elements([.. "=+-@＝＠;\t\r\n \u00A0\u200Bab'\"1,"]).ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
            text => Formulas.Defuse(text).Split(';', '\t', '\r', '\n').All(cell => !Signs.Contains(cell.TrimStart(' ', '\u00A0', '\u200B').FirstOrDefault('x')))));

    [Fact]
    public void Without_the_apostrophes_it_is_the_text_that_went_in() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            Gen.Elements([.. "=+-@＝;\t\n ab"]).ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
            text => Formulas.Defuse(text).Replace("'", "", StringComparison.Ordinal) == text));
}
