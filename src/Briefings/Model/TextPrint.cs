using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Briefings.Model;

/// <summary>A text as a number, by which it is known again in another build: XXH3 of its UTF-16, so for one kind of machine only.</summary>
internal static class TextPrint
{
    /// <summary>The print of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));
}
