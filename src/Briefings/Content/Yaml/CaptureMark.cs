using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Content.Yaml;

/// <summary>
/// The lines in a source's file by which its captured wording is recognised: comments, for they are about the writing of the site and no fact about the source.
/// <c># captured-text v1: Kx3v9aQ_ …</c>, each word of it a hash of 48 bits (see <c>Text/Wording/WordShingles</c>) in base64url (RFC 4648 §5).
/// </summary>
internal static class CaptureMark
{
    private const string Opening = "# captured-text";
    private const string Version = " v1:";
    private const int Bytes = 6;
    private const int Characters = 8;
    private const int HashesInLine = 12;

    /// <summary>The hashes in a file, in order; what cannot be read is reported.</summary>
    public static ImmutableArray<ulong> Read(YamlText text, DiagnosticBag diagnostics)
    {
        if (!text.Text.Contains(Opening, StringComparison.Ordinal)) return [];
        var hashes = new SortedSet<ulong>();
        var number = 0;
        foreach (var range in text.Text.AsSpan().Split('\n'))
        {
            var line = text.Text.AsSpan()[range];
            var at = new SourceLocation(text.File, text.FirstLine + number++, 1);
            if (!line.StartsWith(Opening, StringComparison.Ordinal)) continue;
            if (!TryReadLine(line[Opening.Length..], hashes))
                diagnostics.Report(CaptureRules.BadMark, at, "this line is not what 'briefings capture' wrote", "restore it, or delete all lines of this kind when nothing is left to guard");
        }

        return [.. hashes];
    }

    /// <summary>The lines for hashes, each with its line end.</summary>
    public static string Write(IEnumerable<ulong> hashes)
    {
        var text = new StringBuilder();
        foreach (var line in hashes.Distinct().Order().Chunk(HashesInLine))
        {
            text.Append(Opening).Append(Version);
            foreach (var hash in line) text.Append(' ').Append(Encode(hash));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool TryReadLine(ReadOnlySpan<char> line, SortedSet<ulong> hashes)
    {
        if (!line.StartsWith(Version, StringComparison.Ordinal)) return false;
        foreach (var range in line[Version.Length..].Split(' '))
        {
            var word = line[Version.Length..][range].TrimEnd('\t');
            if (word.IsEmpty) continue;
            if (word.Length != Characters || Decode(word) is not { } hash) return false;
            hashes.Add(hash);
        }

        return true;
    }

    private static string Encode(ulong hash)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        for (var i = 0; i < Bytes; i++) bytes[i] = (byte)(hash >> (8 * i));
        return Base64Url.EncodeToString(bytes);
    }

    private static ulong? Decode(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        if (!Base64Url.IsValid(word) || !Base64Url.TryDecodeFromChars(word, bytes, out var written) || written != Bytes) return null;
        var hash = 0UL;
        for (var i = 0; i < Bytes; i++) hash |= (ulong)bytes[i] << (8 * i);
        return hash;
    }
}
