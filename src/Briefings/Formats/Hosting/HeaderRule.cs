using System.Collections.Immutable;

namespace Briefings.Formats.Hosting;

/// <summary>An HTTP response header.</summary>
internal sealed record Header(string Name, string Value);

/// <summary>Headers of the addresses that fit a pattern.</summary>
/// <param name="Pattern">A path; <c>:name</c> stands for one segment, <c>/*</c> at the end for everything below, the folder itself included.</param>
/// <param name="Headers">In the order in which they are sent.</param>
internal sealed record HeaderRule(string Pattern, ImmutableArray<Header> Headers)
{
    /// <summary>Whether the rule is for that address.</summary>
    /// <param name="path">The path of a request, starting with <c>/</c>, without query.</param>
    public bool Fits(string path)
    {
        var pattern = Pattern.Split('/');
        var segments = path.Split('/');
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "*") return true;
            if (i >= segments.Length) return false;
            var fits = pattern[i].StartsWith(':') ? segments[i].Length > 0 : pattern[i] == segments[i];
            if (!fits) return false;
        }

        return pattern.Length == segments.Length;
    }
}
