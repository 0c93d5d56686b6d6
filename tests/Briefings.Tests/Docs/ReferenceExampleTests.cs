using Briefings.Diagnostics;

namespace Briefings.Tests.Docs;

public sealed class ReferenceExampleTests
{
    // What no text in a document can show: the machine, sizes, encodings, links and names of files, what is invisible, what other hosts answer, and what the default theme makes good.
    private static readonly DiagnosticRule[] InWords =
    [
        FileRules.InputMissing, FileRules.SiteFileMissing, FileRules.Unreadable, FileRules.LinkLeadsOut, FileRules.TooLarge, FileRules.NotUtf8,
        FileRules.ControlCharacter, FileRules.BidiControl, FileRules.BadFileName, YamlRules.TooManyValues, ThemeRules.MissingLayout, SiteRules.FileInPlaceOfFolder,
        ImportRules.TooLarge, ImportRules.NotChanged, CaptureRules.CapturedBefore,
        .. LinkRules.All, .. EnvironmentRules.All,
    ];

    // An expired waiver waives nothing, so what it was for is told too.
    private static readonly (string Code, string Also)[] ToldTogether = [(WaiverRules.Expired.Code, EditorialRules.RepeatedItem.Code)];

    [Fact]
    public void Every_rule_has_an_example_or_words_and_no_other_has() =>
        Assert.Equal(Rules.All.Select(rule => rule.Code), ReferenceExample.All.Select(example => example.Code));

    [Fact]
    public void Only_what_files_cannot_show_is_put_in_words() =>
        Assert.Equal(InWords.Select(rule => rule.Code).Order(StringComparer.Ordinal), ReferenceExample.All.Where(example => example.IsInWords).Select(example => example.Code));

    [Theory]
    [MemberData(nameof(ReferenceExample.Shown), MemberType = typeof(ReferenceExample))]
    public async Task The_bad_example_breaks_this_rule_and_no_other(string code)
    {
        var example = ReferenceExample.Of(code);

        Assert.NotEmpty(example.Bad);
        Assert.Equal(ToldTogether.Where(pair => pair.Code == code).Select(pair => pair.Also).Append(code), await example.CodesOf(example.Bad));
    }
}
