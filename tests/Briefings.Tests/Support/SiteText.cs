using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Tests.Support;

/// <summary>A whole site in one string: <c>-- path --</c> on a line of its own starts a file.</summary>
internal static class SiteText
{
    private const string Fence = "-- ";

    /// <summary>Where the sites of most tests stand.</summary>
    public const string PlainAddress = "https://example.org";

    /// <summary>What most tests do not care about.</summary>
    public const string PlainSettings = $"title: Test\nurl: {PlainAddress}\nzone: Etc/UTC\n";

    // Small sites are incomplete on purpose: what the record as a whole lacks is asked for where that is the subject.
    private static readonly string NoReview =
        "rules:\n" + string.Concat(EditorialRules.All.Where(rule => string.CompareOrdinal(rule.Code, "BRF2100") >= 0).Select(rule => $"  {rule.Code}: off\n"));

    /// <summary>Settings with the rules off that judge the record as a whole, unless they set rules themselves.</summary>
    public static string Unreviewed(string settings) => settings.Contains("rules:", StringComparison.Ordinal) ? settings : settings.TrimEnd('\n') + "\n" + NoReview;

    /// <summary>A file with a value for a key at the top level: in the place of another value, or put first.</summary>
    public static string WithKey(string file, string key, string value)
    {
        var lines = file.Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (at >= 0) lines[at] = $"{key}: {value}";
        else lines.Insert(lines[0] == "---" ? 1 : 0, $"{key}: {value}");
        return string.Join('\n', lines);
    }

    /// <summary>The files of a site, by relative path; a plain <c>site.yaml</c> is added where none is given.</summary>
    public static IReadOnlyDictionary<string, string> Parse(string text, bool addSettings = true)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        string? path = null;
        var content = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal) && line.Length > 6)
            {
                if (path is not null) files.Add(path, content.ToString());
                path = line[Fence.Length..^3];
                content.Clear();
                continue;
            }

            content.Append(line).Append('\n');
        }

        if (path is not null) files.Add(path, content.ToString());
        if (addSettings && !files.ContainsKey("site.yml")) files["site.yaml"] = Unreviewed(files.GetValueOrDefault("site.yaml", PlainSettings));
        return files;
    }
}
