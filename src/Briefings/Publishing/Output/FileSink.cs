using System.Buffers;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Publishing.Output;

/// <summary>Writes one file after the other through a single buffer: most files fit in it and are written in one call.</summary>
internal sealed class FileSink : Stream, IBufferWriter<byte>
{
    private const int Size = 64 * 1024;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _used;
    private SafeFileHandle? _file;
    private long _written;
    private XxHash128? _hash;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written + _used;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    /// <summary>Begins a file, which must not exist.</summary>
    /// <param name="path">Where.</param>
    /// <param name="hash">Told all bytes; null when nobody asks for their hash.</param>
    public void Open(string path, XxHash128? hash = null)
    {
        _hash = hash;
        _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None);
        (_used, _written) = (0, 0);
    }

    /// <summary>Ends the file. What the buffer still holds is written.</summary>
    public void Finish()
    {
        Drain();
        Abandon();
    }

    /// <summary>Closes the file as it is, if one is open.</summary>
    public void Abandon()
    {
        _file?.Dispose();
        _file = null;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > _buffer.Length - _used) Drain();
        if (buffer.Length > _buffer.Length)
        {
            WriteThrough(buffer);
            return;
        }

        buffer.CopyTo(_buffer.AsSpan(_used));
        _used += buffer.Length;
    }

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_used);
    }

    /// <summary>Nothing: what the buffer holds is written when it is full or the file ends.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            Abandon();
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        base.Dispose(disposing);
    }

    private void Reserve(int size)
    {
        if (_buffer.Length - _used >= Math.Max(size, 1)) return;
        Drain();
        if (_buffer.Length >= size) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = ArrayPool<byte>.Shared.Rent(size);
    }

    private void Drain()
    {
        WriteThrough(_buffer.AsSpan(0, _used));
        _used = 0;
    }

    private void WriteThrough(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file!, bytes, _written);
        _hash?.Append(bytes);
        _written += bytes.Length;
    }
}
