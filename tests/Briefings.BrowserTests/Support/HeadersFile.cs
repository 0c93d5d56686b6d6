using System.Text.RegularExpressions;

namespace Briefings.BrowserTests.Support;

/// <summary>The <c>_headers</c> file that the generator writes, read as hosts read it: a pattern on a line of its own, its headers indented below.</summary>
internal sealed class HeadersFile
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly List<(Regex Pattern, string Name, string Value)> _rules = [];

    public HeadersFile(string path)
    {
        Regex? pattern = null;
        foreach (var line in File.ReadLines(path).Where(line => line.Trim().Length > 0 && line[0] != '#'))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                pattern = ToRegex(line.Trim());
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            _rules.Add((pattern!, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    public IEnumerable<(string Name, string Value)> For(string path) =>
        _rules.Where(rule => rule.Pattern.IsMatch(path)).Select(rule => (rule.Name, rule.Value));

    private static Regex ToRegex(string pattern) =>
        new("^" + Regex.Replace(Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal), ":[a-z]+", "[^/]+", RegexOptions.None, Limit) + "$", RegexOptions.None, Limit);
}
