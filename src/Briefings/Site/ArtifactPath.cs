using System.Buffers;
using System.Text;
using Briefings.Model.Names;

namespace Briefings.Site;

/// <summary>Which paths a file can be published at, on every system that a site is built on or unpacked on.</summary>
internal static class ArtifactPath
{
    // File systems allow 255; servers and archives add suffixes.
    private const int MaxNameBytes = 240;
    private static readonly SearchValues<char> NotInFileNames = SearchValues.Create(":*?\"<>|");

    /// <summary>Why the path cannot be published; null when it can.</summary>
    /// <param name="path">Relative to the output folder, <c>/</c> between folders.</param>
    public static string? Fault(string path)
    {
        if (path.Length == 0) return "the path is empty";
        if (path.StartsWith('/')) return "it is absolute";
        if (path.Contains('\\', StringComparison.Ordinal)) return "it contains a backslash";
        if (path.Any(char.IsControl)) return "it contains a control character";
        if (path.AsSpan().ContainsAny(NotInFileNames)) return "it contains one of : * ? \" < > |";
        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0) return "a folder or file in it has no name";
            if (segment is "." or "..") return $"'{segment}' leads out of its folder";
            if (segment.EndsWith('.') || segment.EndsWith(' ') || segment.StartsWith(' '))
                return $"'{segment}' starts with a space or ends with a space or dot";
            if (Encoding.UTF8.GetByteCount(segment) > MaxNameBytes) return $"a name in it is longer than {MaxNameBytes} bytes";
            if (DeviceNames.IsOne(segment)) return $"'{segment}' is a reserved name";
        }

        return null;
    }
}
