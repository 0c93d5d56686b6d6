using System.Diagnostics;
using System.Globalization;
using Briefings.Suggestions;
using Briefings.Tests.Publishing;
using FsCheck.Fluent;

namespace Briefings.Tests.Suggestions;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void What_stands_near_is_told_in_one_hunk_and_what_stands_far_in_another() => Assert.Equal(
        """
        diff --git a/x.md b/x.md
        --- a/x.md
        +++ b/x.md
        @@ -1,9 +1,9 @@
         1
         2
        +new
         3
        -4
         5
        -6
        +six
         7
         8
         9
        @@ -17,4 +17,4 @@
         17
         18
         19
        -20
        \ No newline at end of file
        +20

        """,
        UnifiedDiff.Of("x.md", Numbers(), Numbers().Replace("3\n4\n5\n6", "new\n3\n5\nsix", StringComparison.Ordinal) + "\n"));

    [Fact]
    public void Git_makes_of_the_first_text_the_second_whatever_they_are()
    {
        using var folder = new TemporaryFolder();
        var texts = Gen.Elements("a\n", "b\n", "c\r\n", "\n", "- d\n", "+ e\n", "é 中\n", "a").ListOf().Select(lines => string.Concat(lines));
        var pairs = texts.Two().Sample(60).Where(pair => pair.Item1 != pair.Item2).ToList();
        var patch = "";
        for (var i = 0; i < pairs.Count; i++)
        {
            var (before, after) = (Missing(pairs[i].Item1), Missing(pairs[i].Item2));
            if (before is not null) folder.Write(Name(i), before);
            patch += UnifiedDiff.Of(Name(i), before, after);
        }

        folder.Write("x.patch", patch);
        Run(folder, "init", "-q");
        Run(folder, "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "x.patch");

        for (var i = 0; i < pairs.Count; i++)
        {
            var after = Missing(pairs[i].Item2);
            Assert.Equal(after, File.Exists(folder.At(Name(i))) ? File.ReadAllText(folder.At(Name(i))) : null);
        }
    }

    // No text stands for no file.
    private static string? Missing(string text) => text.Length == 0 ? null : text;

    private static string Name(int number) => (number % 3) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{number}.md"),
        1 => string.Create(CultureInfo.InvariantCulture, $"a folder/{number} x.md"),
        _ => string.Create(CultureInfo.InvariantCulture, $"été \"q\"/{number}.md"),
    };

    private static string Numbers() => string.Join('\n', Enumerable.Range(1, 20));

    private static void Run(TemporaryFolder folder, params string[] args)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder.Root, RedirectStandardError = true, UseShellExecute = false };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
