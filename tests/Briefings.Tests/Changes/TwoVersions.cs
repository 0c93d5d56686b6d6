using Briefings.Changes;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Changes;

/// <summary>Two versions of a small site in two folders, of which the second is the first with some files otherwise.</summary>
internal static class TwoVersions
{
    /// <summary>What both have, unless they say otherwise.</summary>
    public const string Common =
        """
        -- actors/china.yaml --
        name: China
        kind: state
        -- actors/apt40.yaml --
        name: APT40
        kind: intrusion-set
        -- actors/gcsb.yaml --
        name: Bureau
        kind: government-body
        -- sources/rnz.yaml --
        title: RNZ reports
        url: https://rnz.example/1
        -- sources/ap.yaml --
        title: AP reports
        url: https://ap.example/1
        -- incidents/parliament.yaml --
        title: Parliament compromised
        occurred: 2021-05
        sources: rnz
        -- responses/attribution.yaml --
        title: The bureau names APT40
        kind: attribution
        announced: 2024-03-26
        by: gcsb
        incidents: parliament
        attributes: apt40
        sources: rnz
        -- articles/story.md --
        ---
        title: The story
        date: 2024-04-01
        incidents: parliament
        ---
        What happened is told here.

        ## Later

        More was said.

        """;

    /// <summary>The sentences of the difference.</summary>
    /// <param name="before">Files of the old version, over the common ones; one with nothing in it is not there.</param>
    /// <param name="after">Files of the new version, likewise, over those of the old.</param>
    public static IReadOnlyList<string> Sentences(string before, string after) => [.. Changes(before, after).Select(change => change.Sentence.ToString())];

    /// <summary>The difference.</summary>
    public static IReadOnlyList<Change> Changes(string before, string after)
    {
        using var folder = new TemporaryFolder();
        var files = new Dictionary<string, string>(SiteText.Parse(Common), StringComparer.Ordinal);
        Lay(files, before);
        Write(folder, "old", files);
        Lay(files, after);
        Write(folder, "new", files);
        return Compare(folder.At("old"), folder.At("new"));
    }

    /// <summary>The difference between two folders, which must be without errors.</summary>
    public static IReadOnlyList<Change> Compare(string from, string to)
    {
        var outcome = new DiffRun(to).Execute(from, null, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Faults);
        return outcome.Changes;
    }

    private static void Lay(Dictionary<string, string> files, string text)
    {
        foreach (var (path, content) in SiteText.Parse(text, addSettings: false))
        {
            if (string.IsNullOrWhiteSpace(content)) files.Remove(path);
            else files[path] = content;
        }
    }

    private static void Write(TemporaryFolder folder, string name, Dictionary<string, string> files)
    {
        foreach (var (path, content) in files) folder.Write($"{name}/{path}", content);
    }
}
