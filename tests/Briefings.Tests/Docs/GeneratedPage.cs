using Briefings.Tests.Support;

namespace Briefings.Tests.Docs;

/// <summary>A page of <c>docs/</c> that is written from code, so that it cannot say something else.</summary>
internal static class GeneratedPage
{
    private const string UpdateVariable = "BRIEFINGS_UPDATE_DOCS";

    /// <summary>Fails when the page differs from what the code says; with <c>BRIEFINGS_UPDATE_DOCS=1</c>, writes it instead.</summary>
    public static void Verify(string relative, string expected)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(Repository.Path(relative), expected);

        var actual = File.Exists(Repository.Path(relative)) ? Repository.Read(relative) : "";
        Assert.True(
            string.Equals(expected, actual, StringComparison.Ordinal),
            $"{relative} differs from the code in {FirstDifference(expected, actual)}. Run the tests once with {UpdateVariable}=1 and commit the page.");
    }

    /// <summary>Text as a cell of a Markdown table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string FirstDifference(string expected, string actual)
    {
        var (ours, theirs) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < ours.Length && line < theirs.Length && string.Equals(ours[line], theirs[line], StringComparison.Ordinal)) line++;
        return $"line {line + 1}: the code says '{(line < ours.Length ? ours[line] : "")}'";
    }
}
