using Briefings.Tests.Publishing;
using Briefings.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Changes;

public sealed class ReflowProperties
{
    [Theory]
    [InlineData("input")]
    [InlineData("tests/Briefings.Tests/Golden/input")]
    public void However_a_site_is_laid_out_it_means_the_same(string site)
    {
        var folder = Repository.Path(site);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToList();
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            using var other = new TemporaryFolder();
            var reflow = new Reflow(seed);
            foreach (var file in files)
            {
                if (file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)) other.Write(reflow.Move(file), reflow.Text(file, File.ReadAllText(Path.Combine(folder, file))));
                else CopyTo(other, folder, file);
            }

            var differences = TwoVersions.Compare(folder, other.Root).Select(change => change.Sentence.ToString()).ToList();
            Assert.Empty(differences);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    private static void CopyTo(TemporaryFolder other, string folder, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(other.At(file))!);
        File.Copy(Path.Combine(folder, file), other.At(file));
    }
}
