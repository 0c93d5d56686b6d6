using System.Text.RegularExpressions;
using Briefings.Tests.Support;

namespace Briefings.Tests.Editorial;

/// <summary>A small site and what an editor is told of it: one rule at one place, or nothing.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Found"><c>path(line,column) BRF1234</c>, several parted by a line end; empty for a near miss.</param>
/// <param name="Site">Its files (see <see cref="SiteText"/>).</param>
internal sealed partial record EditorialCase(string Name, string Found, string Site)
{
    private const string Settings = "\n-- site.yaml --\n" + SiteText.PlainSettings;

    // An article that names every record: no case but those of orphans is about records that nothing names.
    private const string Overview = "-- articles/overview.md --\n---\ntitle: Overview\ndate: 2026-01-01\n---\n";

    /// <summary>What is found, as it would be expected.</summary>
    public string Check()
    {
        var files = SiteText.Parse(Site, addSettings: false).Keys;
        var names = files.Where(path => !path.StartsWith("pages/", StringComparison.Ordinal) && !path.StartsWith("articles/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path) is var id && path.Split('/')[0].TrimEnd('s') is var kind ? $"See [[{kind}:{id}]]." : "");
        using var folder = SiteFolder.Write(Overview + string.Join('\n', names) + "\n" + Site + Settings);
        return Lines(folder.CheckFaults());
    }

    /// <summary>As <see cref="Check"/>, without the article that names everything.</summary>
    public string CheckAlone()
    {
        using var folder = SiteFolder.Write(Site + Settings);
        return Lines(folder.CheckFaults());
    }

    private static string Lines(IEnumerable<string> faults) => string.Join('\n', faults.Select(fault => Place().Replace(fault, "$1 $2")));

    [GeneratedRegex(@"^input/(\S+): (?:warning|error) (BRF\d{4}): .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
