using System.Text;
using System.Text.Unicode;
using Briefings.Diagnostics;

namespace Briefings.Content.Files;

/// <summary>Reads a text file strictly: UTF-8, no control characters, line ends as <c>\n</c>.</summary>
internal static class TextFile
{
    /// <summary>The most bytes that a text file may have.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const string SaveAsUtf8 = "save the file as UTF-8";

    /// <summary>The text, or null when it was refused and reported.</summary>
    public static string? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (file.Length > MostBytes)
        {
            ReportTooLarge(file, file.Length, MostBytes, diagnostics);
            return null;
        }

        return ReadBytes(file, MostBytes, diagnostics) is { } bytes ? Decode(bytes, file, diagnostics) : null;
    }

    /// <summary>A file's bytes, or null when they could not be read, which is then reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="most">What has more, for it may have grown since it was found, is refused.</param>
    /// <param name="diagnostics">Takes the fault.</param>
    public static byte[]? ReadBytes(ContentFile file, int most, DiagnosticBag diagnostics)
    {
        if (file.Pending is { } pending) return pending;

        // By length before opening: a pipe or a device has none, and reading it would never end.
        if (file.Length == 0)
        {
            ReportEmpty(file, diagnostics);
            return null;
        }

        try
        {
            using var handle = File.OpenHandle(file.FullPath);
            if (RandomAccess.GetLength(handle) is var found && found > most)
            {
                ReportTooLarge(file, found, most, diagnostics);
                return null;
            }

            var bytes = new byte[(int)found];
            var length = 0;
            for (int read; length < bytes.Length && (read = RandomAccess.Read(handle, bytes.AsSpan(length), length)) > 0; length += read)
            {
            }

            return length == bytes.Length ? bytes : bytes[..length];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileRules.Unreadable, file.At, FileFault.Explain(fault), "restore the file, or let this user read it");
            return null;
        }
    }

    /// <summary>Whether bytes are UTF-8; what is not is reported.</summary>
    /// <param name="bytes">The file; its byte order mark is taken off.</param>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes the report.</param>
    public static bool IsUtf8(ref ReadOnlySpan<byte> bytes, ContentFile file, DiagnosticBag diagnostics)
    {
        if (OtherEncoding(bytes) is { } encoding)
        {
            diagnostics.Report(FileRules.NotUtf8, file.At, $"the file is {encoding}", SaveAsUtf8);
            return false;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (Utf8.IsValid(bytes)) return true;
        ReportInvalidByte(bytes, file, diagnostics);
        return false;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, ContentFile file, DiagnosticBag diagnostics)
    {
        if (!IsUtf8(ref bytes, file, diagnostics)) return null;
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text)) return ReportEmpty(file, diagnostics);
        if (TextChecks.IsClean(text)) return text;
        return TextChecks.Report(text, (line, column) => new(file.Shown, line + 1, column + 1), diagnostics) ? null : text;
    }

    private static string? ReportEmpty(ContentFile file, DiagnosticBag diagnostics)
    {
        diagnostics.Report(FileRules.EmptyFile, file.At, "the file is empty", "write its content, or delete it");
        return null;
    }

    private static void ReportTooLarge(ContentFile file, long length, int most, DiagnosticBag diagnostics) =>
        diagnostics.Report(FileRules.TooLarge, file.At, $"the file has {length:N0} bytes; a text file may have {most:N0}{(most == MostBytes ? " (8 MB)" : "")}", "split it into several files");

    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        // Without a byte order mark: plain English in UTF-16 is every other byte zero.
        [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16",
        _ => null,
    };

    private static void ReportInvalidByte(ReadOnlySpan<byte> bytes, ContentFile file, DiagnosticBag diagnostics)
    {
        var (line, column) = (1, 1);
        var rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            rest = rest[consumed..];
        }

        diagnostics.Report(FileRules.NotUtf8, new(file.Shown, line, column), $"byte 0x{rest[0]:X2} is not UTF-8", SaveAsUtf8);
    }
}
