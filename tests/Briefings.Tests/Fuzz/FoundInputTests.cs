using Briefings.Fuzz;
using Briefings.Tests.Support;

namespace Briefings.Tests.Fuzz;

/// <summary>Inputs that once showed a fault, each in a file that is named by its target and by what was wrong.</summary>
public sealed class FoundInputTests
{
    private const string Folder = "tests/Briefings.Tests/Fuzz/Found";

    public static TheoryData<string> Found => new(Directory.EnumerateFiles(Repository.Path(Folder), "*.input").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Found))]
    public async Task What_once_showed_a_fault_shows_none_and_takes_little_time(string name)
    {
        var input = await File.ReadAllBytesAsync(Repository.Path($"{Folder}/{name}"), TestContext.Current.CancellationToken);
        var target = FuzzTargetTests.Targets.Single(target => name.StartsWith(target.Name + "-", StringComparison.Ordinal));

        var check = Task.Run(() => target.Check(input), TestContext.Current.CancellationToken);
        await check.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.False(FuzzRun.IsSlow(target, input), "it takes longer than it may");
    }
}
