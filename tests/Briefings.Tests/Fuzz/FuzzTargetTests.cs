using Briefings.Fuzz;
using Briefings.Fuzz.Targets;
using Briefings.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Fuzz;

/// <summary>
/// What the harness of <c>fuzz.sh</c> promises, on inputs that are new each time: no exception, diagnostics inside their file, output that its parser takes and
/// that holds no markup but ours. A failure names the input: <c>./fuzz.sh --seed S --target T --only N</c>.
/// </summary>
public sealed class FuzzTargetTests
{
    private static readonly Lazy<IReadOnlyList<IFuzzTarget>> All = new(() =>
    {
        var corpus = new Corpus(Repository.Path(""));
        return [new EdtfTarget(), RecordTarget.Yaml(corpus), RecordTarget.FrontMatter(corpus), .. TextTarget.All(corpus), new TemplateTarget(), new ThemeTarget(), new SiteTarget(corpus)];
    });

    internal static IReadOnlyList<IFuzzTarget> Targets => All.Value;

    [Theory]
    [InlineData("edtf", 5_000)]
    [InlineData("yaml", 4_000)]
    [InlineData("front-matter", 3_000)]
    [InlineData("markdown", 600)]
    [InlineData("links", 1_000)]
    [InlineData("blocks", 1_000)]
    [InlineData("template", 1_000)]
    [InlineData("theme", 1_000)]
    [InlineData("site", 6)]
    public void Whatever_is_written_is_read_or_refused(string name, int count)
    {
        var target = Targets.Single(target => target.Name == name);
        var numbers = Gen.Choose(0, int.MaxValue).ToArbitrary();

        Prop.ForAll(numbers, number =>
        {
            try
            {
                target.Check(target.Make(FuzzRandom.Of(1, name, number)));
            }
            catch (Exception fault)
            {
                Assert.Fail($"--seed 1 --target {name} --only {number}: {fault}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }

    [Fact]
    public void An_input_is_the_same_whenever_it_is_made()
    {
        var target = Targets.Single(target => target.Name == "links");

        Assert.Equal(target.Make(FuzzRandom.Of(7, "links", 42)), target.Make(FuzzRandom.Of(7, "links", 42)));
        Assert.NotEqual(target.Make(FuzzRandom.Of(7, "links", 42)), target.Make(FuzzRandom.Of(7, "links", 43)));
        Assert.NotEqual(target.Make(FuzzRandom.Of(7, "links", 42)), target.Make(FuzzRandom.Of(8, "links", 42)));
    }

    [Fact]
    public void A_find_is_made_as_small_as_it_gets() =>
        Assert.Equal("<x>"u8.ToArray(), Finds.Shrink([.. "some text before, then <x> and more of it after"u8], text => text.AsSpan().IndexOf("<x>"u8) >= 0));

    [Fact]
    public void A_planted_fault_is_found_counted_and_written()
    {
        using var folder = new Publishing.TemporaryFolder();
        using var run = new FuzzRun([new Planted()], new FuzzOptions { Inputs = 500, Folder = folder.At("finds") });

        Assert.False(run.Run());

        Assert.Equal("!"u8.ToArray(), File.ReadAllBytes(folder.At("finds/planted-FormatException-Read.input")));
        Assert.Contains("--seed 1 --target planted --only ", File.ReadAllText(folder.At("finds/planted-FormatException-Read.txt")), StringComparison.Ordinal);
    }

    private sealed class Planted : IFuzzTarget
    {
        public string Name => "planted";

        public int Share => 1;

        public byte[] Make(FuzzRandom random) => [.. Enumerable.Range(0, 20).Select(_ => random.Of("abc! "u8.ToArray()))];

        public Action Read(byte[] input) => input.Contains((byte)'!') ? throw new FormatException("no") : () => { };
    }
}
