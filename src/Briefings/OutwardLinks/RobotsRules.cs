using System.Globalization;
using System.Text;

namespace Briefings.OutwardLinks;

/// <summary>What a host allows programs to ask for: <c>robots.txt</c> (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>The name by which such files address this tool (section 2.2.1).</summary>
    public const string ProductToken = "briefings";

    /// <summary>How much of a file is read (section 2.5).</summary>
    public const int MostBytes = 500 * 1024;

    private readonly List<(bool IsAllowed, string Pattern)> _rules;

    private RobotsRules(List<(bool IsAllowed, string Pattern)> rules) => _rules = rules;

    /// <summary>No rule at all.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>Reads a file: the groups that name this tool, all together, else those for everybody.</summary>
    public static RobotsRules Parse(string text)
    {
        var (own, everybodys) = (new List<(bool, string)>(), new List<(bool, string)>());
        var (hasOwn, isOwn, isEverybodys, isHead) = (false, false, false, false);
        foreach (var (key, value) in Lines(text))
        {
            switch (key)
            {
                case "user-agent":
                    // Several in a row head one group.
                    if (!isHead) (isOwn, isEverybodys, isHead) = (false, false, true);
                    isOwn |= NamesUs(value);
                    isEverybodys |= value == "*";
                    hasOwn |= isOwn;
                    break;
                case "allow" or "disallow":
                    isHead = false;
                    // An empty pattern matches nothing.
                    if (value.Length == 0) break;
                    var rule = (key == "allow", Normalise(value));
                    if (isOwn) own.Add(rule);
                    if (isEverybodys) everybodys.Add(rule);
                    break;
            }
        }

        return new(hasOwn ? own : everybodys);
    }

    /// <summary>Whether an address may be asked for: the longest pattern that matches decides, and of two as long the one that allows (section 2.2.2).</summary>
    public bool Allows(Uri address)
    {
        var path = Normalise(address.PathAndQuery);
        if (path == "/robots.txt") return true;
        var (longest, isAllowed) = (-1, true);
        foreach (var (allows, pattern) in _rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !allows) || !Matches(pattern, path)) continue;
            (longest, isAllowed) = (pattern.Length, allows);
        }

        return isAllowed;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            var content = hash < 0 ? line : line[..hash];
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) yield return (content[..colon].Trim().ToLowerInvariant(), content[(colon + 1)..].Trim());
        }
    }

    // A token is letters, '-' and '_'; what follows, such as a version, is not compared.
    private static bool NamesUs(string value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '-' or '_')) end++;
        return value.AsSpan(0, end).Equals(ProductToken, StringComparison.OrdinalIgnoreCase);
    }

    // Section 2.2.2: what may be written with and without percent signs is compared in one form.
    private static string Normalise(string path)
    {
        var octets = Encoding.UTF8.GetBytes(path);
        var normal = new StringBuilder(octets.Length);
        for (var i = 0; i < octets.Length; i++)
        {
            var isEscaped = octets[i] == '%' && i + 2 < octets.Length && char.IsAsciiHexDigit((char)octets[i + 1]) && char.IsAsciiHexDigit((char)octets[i + 2]);
            var octet = isEscaped ? Convert.FromHexString([(char)octets[i + 1], (char)octets[i + 2]])[0] : octets[i];
            if (isEscaped) i += 2;
            if (octet < 0x80 && (!isEscaped || IsUnreserved((char)octet))) normal.Append((char)octet);
            else normal.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return normal.ToString();
    }

    // RFC 3986, section 2.3.
    private static bool IsUnreserved(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';

    // A star takes as little as it can and more when what follows fails, which never goes back further than the last star.
    private static bool Matches(string pattern, string path)
    {
        var isAnchored = pattern[^1] == '$';
        var end = isAnchored ? pattern.Length - 1 : pattern.Length;
        var (at, place, star, resume) = (0, 0, -1, 0);
        while (true)
        {
            if (at == end && (!isAnchored || place == path.Length)) return true;
            if (at < end && pattern[at] == '*')
            {
                (star, resume) = (at, place);
                at++;
            }
            else if (at < end && place < path.Length && pattern[at] == path[place])
            {
                at++;
                place++;
            }
            else if (star >= 0 && resume < path.Length)
            {
                resume++;
                (at, place) = (star + 1, resume);
            }
            else
            {
                return false;
            }
        }
    }
}
