using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Briefings.Formats.Stix;

/// <summary>UUIDs made from names (RFC 9562, 5.5, version 5): the same name gives the same UUID, on every machine and in every build.</summary>
internal static class NameUuid
{
    private const int Length = 16;

    // RFC 9562, 6.6: the namespace of addresses.
    private static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The UUID of an absolute address.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 prescribes SHA-1 for version 5; nothing is kept safe by it.")]
    public static Guid OfAddress(string address)
    {
        var name = new byte[Length + Encoding.UTF8.GetByteCount(address)];
        Addresses.TryWriteBytes(name, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(address, name.AsSpan(Length));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(name, hash);

        const int Version = 5 << 12;
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], (ushort)(BinaryPrimitives.ReadUInt16BigEndian(hash[6..]) & 0x0FFF | Version));
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..Length], bigEndian: true);
    }
}
