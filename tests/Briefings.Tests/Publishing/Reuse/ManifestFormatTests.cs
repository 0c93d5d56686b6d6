using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Publishing.Reuse;

namespace Briefings.Tests.Publishing.Reuse;

public sealed class ManifestFormatTests
{
    private static readonly BuildManifest Manifest = Sample(new Random(1), files: 30);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 30)]
    [InlineData(3, 1_024)]
    [InlineData(4, 3_000)]
    public void What_is_written_is_read(int seed, int files)
    {
        var manifest = Sample(new Random(seed), files);
        var read = ManifestFormat.Read(ManifestFormat.Write(manifest));

        Assert.NotNull(read);
        Assert.Equal(manifest.Environment, read.Environment);
        Assert.Equal(manifest.Questions, read.Questions);
        Assert.Equal(manifest.Files.Select(Shown), read.Files.Select(Shown));
    }

    [Fact]
    public void No_manifest_that_was_changed_or_cut_anywhere_is_read()
    {
        var bytes = ManifestFormat.Write(Manifest);
        for (var i = 0; i < bytes.Length; i++)
        {
            Assert.Null(ManifestFormat.Read(bytes.AsMemory(0, i)));
            bytes[i] ^= 0x10;
            Assert.Null(ManifestFormat.Read(bytes));
            bytes[i] ^= 0x10;
        }

        Assert.NotNull(ManifestFormat.Read(bytes));
    }

    private static string Shown(ManifestFile file) => string.Join('|',
        file.Path, string.Join(',', file.Asked), file.Hash, file.Identity,
        file.Page is { } page ? $"{string.Join(',', page.Anchors)};{string.Join(',', page.Targets)};{string.Join(',', page.Fragments)}" : "no page");

    private static BuildManifest Sample(Random random, int files)
    {
        ImmutableArray<ManifestQuestion> questions =
            [new(null, 3, ulong.MaxValue), new(new RecordKey(Collection.Pages, "über-uns"), 0, 0), .. Enumerable.Range(0, 20).Select(n => new ManifestQuestion(new(Collection.Actors, $"a{n}"), n % 4, (ulong)random.NextInt64()))];
        return new((ulong)random.NextInt64(), questions, [.. Enumerable.Range(0, files).Select(n => File(n, random))]);
    }

    private static ManifestFile File(int number, Random random) => new()
    {
        Path = $"actors/a{number}/index.html",
        Asked = [.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(22))],
        Hash = new((ulong)random.NextInt64(), ulong.MaxValue - (ulong)number),
        Identity = number % 3 == 0 ? default : new((ulong)random.NextInt64(), random.Next(), -random.NextInt64(), random.NextInt64()),
        Page = number % 4 == 0 ? null : new(["content", $"s{number}"], ["theme/site.css"], [new("/x/#y", "x/index.html", "y")]),
    };
}
