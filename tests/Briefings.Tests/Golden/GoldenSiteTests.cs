using System.Text;
using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Briefings.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Golden;

/// <summary>
/// A small site with one of everything, and exactly what it becomes. Set BRIEFINGS_UPDATE_GOLDEN=1 to write <c>expected/</c> anew; then read the
/// difference before you commit it.
/// </summary>
public sealed class GoldenSiteTests
{
    private static readonly string Folder = Repository.Path("tests/Briefings.Tests/Golden");

    [Fact]
    public void The_golden_site_is_byte_for_byte_what_was_reviewed()
    {
        var actual = Build(Folder);
        var expectedFolder = Path.Combine(Folder, "expected");
        if (Environment.GetEnvironmentVariable("BRIEFINGS_UPDATE_GOLDEN") == "1") Write(actual, expectedFolder);

        var expected = Directory.EnumerateFiles(expectedFolder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(expectedFolder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in actual)
        {
            if (!bytes.AsSpan().SequenceEqual(expected[path])) Assert.Fail($"{path} differs:\n{FirstDifference(expected[path], bytes)}");
        }
    }

    [Fact]
    public void Two_builds_in_different_folders_give_the_same_bytes()
    {
        var elsewhere = Directory.CreateTempSubdirectory("briefings-golden-").FullName;
        try
        {
            foreach (var part in new[] { "input", "theme" }) FolderCopy.Make(Path.Combine(Folder, part), Path.Combine(elsewhere, part));
            var here = Build(Folder);
            var there = Build(elsewhere);

            Assert.Equal(here.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
            Assert.All(here, file => Assert.True(file.Value.AsSpan().SequenceEqual(there[file.Key]), file.Key));
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    private static Dictionary<string, byte[]> Build(string folder)
    {
        var options = new BuildOptions
        {
            Input = Path.Combine(folder, "input"),
            Theme = Path.Combine(folder, "theme"),
            AsOf = new CalendarDay(2026, 11, 21),
        };
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), CancellationToken.None);
        Assert.NotNull(plan);
        new Publisher(new SiteAddress(plan.BaseUrl), diagnostics).Check(plan.Artifacts, CancellationToken.None);
        Assert.Empty(diagnostics.ToSortedList());
        return plan.Artifacts.ToDictionary(artifact => artifact.Path, artifact =>
        {
            using var stream = new MemoryStream();
            artifact.Write(stream);
            return stream.ToArray();
        }, StringComparer.Ordinal);
    }

    private static void Write(Dictionary<string, byte[]> files, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static string FirstDifference(byte[] expected, byte[] actual)
    {
        var (left, right) = (Encoding.UTF8.GetString(expected).Split('\n'), Encoding.UTF8.GetString(actual).Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .First(i => i >= left.Length || i >= right.Length || left[i] != right[i]);
        return $"line {line + 1}\nexpected: {left.ElementAtOrDefault(line)}\nactual:   {right.ElementAtOrDefault(line)}";
    }
}
