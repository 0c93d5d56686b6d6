using System.Buffers;
using System.Text;

namespace Briefings.Publishing.Themes;

/// <summary>Writes text as UTF-8 into a stream through a pooled buffer, without a byte order mark. The stream stays open.</summary>
internal sealed class Utf8Writer(Stream output) : TextWriter
{
    private const int BufferSize = 32 * 1024;
    private const int MostBytesPerChar = 3;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // A surrogate pair may be split over two writes, so the encoder keeps state between them.
    private readonly Encoder _encoder = Utf8.GetEncoder();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;
    private bool _isInPair;

    public override Encoding Encoding => Utf8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        var endsInPair = char.IsHighSurrogate(buffer[^1]);
        // Most texts are short and neither begin nor end amid a pair: for them the encoder that keeps state costs more than the encoding.
        if (buffer.Length * MostBytesPerChar <= _buffer.Length && !_isInPair && !endsInPair)
        {
            if (buffer.Length * MostBytesPerChar > _buffer.Length - _used) Drain();
            _used += Utf8.GetBytes(buffer, _buffer.AsSpan(_used));
            return;
        }

        _isInPair = endsInPair;
        while (!buffer.IsEmpty)
        {
            _encoder.Convert(buffer, _buffer.AsSpan(_used), flush: false, out var chars, out var bytes, out var completed);
            _used += bytes;
            buffer = buffer[chars..];
            if (!completed || _used > _buffer.Length - 4) Drain();
        }
    }

    public override void Flush()
    {
        _encoder.Convert([], _buffer.AsSpan(_used), flush: true, out _, out var bytes, out _);
        _used += bytes;
        Drain();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        base.Dispose(disposing);
    }

    private void Drain()
    {
        output.Write(_buffer, 0, _used);
        _used = 0;
    }
}
