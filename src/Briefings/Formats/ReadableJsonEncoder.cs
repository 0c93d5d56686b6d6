using System.Buffers;
using System.Text.Encodings.Web;

namespace Briefings.Formats;

/// <summary>
/// Escapes in JSON what must be (RFC 8259, 7) as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> does, to the character; but what stands
/// between is copied in one piece, where that encoder goes letter by letter from the first mark on. Texts with markup have a mark in every line.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    // Printable ASCII but the quotation mark and the backslash; for all else the other encoder is asked.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly JavaScriptEncoder _rest = UnsafeRelaxedJsonEscaping;

    /// <summary>It has no state.</summary>
    public static ReadableJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => _rest.MaxOutputCharactersPerInputCharacter;

    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        (charsConsumed, charsWritten) = (0, 0);
        while (true)
        {
            var rest = source[charsConsumed..];
            var plain = rest.IndexOfAnyExcept(Plain) is var end && end < 0 ? rest.Length : end;
            if (plain > destination.Length - charsWritten) return OperationStatus.DestinationTooSmall;
            rest[..plain].CopyTo(destination[charsWritten..]);
            (charsConsumed, charsWritten) = (charsConsumed + plain, charsWritten + plain);
            rest = rest[plain..];
            if (rest.IsEmpty) return OperationStatus.Done;

            var other = rest.IndexOfAny(Plain) is var next && next < 0 ? rest.Length : next;
            var status = _rest.Encode(rest[..other], destination[charsWritten..], out var consumed, out var written, isFinalBlock || other < rest.Length);
            (charsConsumed, charsWritten) = (charsConsumed + consumed, charsWritten + written);
            if (status != OperationStatus.Done) return status;
        }
    }

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => _rest.FindFirstCharacterToEncode(text, textLength);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        _rest.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override bool WillEncode(int unicodeScalar) => _rest.WillEncode(unicodeScalar);
}
