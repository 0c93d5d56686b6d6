using System.Security.Cryptography;
using System.Text;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;

namespace Briefings.Changes.Versions;

/// <summary>The content as it stands in a folder.</summary>
internal sealed class FolderVersion : IVersionStore
{
    private const int Sha256Length = 64;

    private FolderVersion()
    {
    }

    /// <summary>Reads which files there are, and the hash of each.</summary>
    /// <param name="folder">As the user gave it.</param>
    /// <param name="hashLength">Of the hashes that it is compared by: 64 for SHA-256, else SHA-1.</param>
    /// <param name="diagnostics">Takes what cannot be listed.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ContentVersion Read(string folder, int hashLength, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var files = ContentReader.ListFiles(folder, diagnostics, cancellation);
        var hashed = new VersionFile[files.Count];
        Parallel.For(0, hashed.Length, new ParallelOptions { CancellationToken = cancellation }, i => hashed[i] = new(files[i], HashOf(files[i], hashLength)));
        return ContentVersion.Of(ContentReader.ShownRoot(folder), hashed, new FolderVersion(), DefaultVocabulary.Load(), diagnostics);
    }

    /// <inheritdoc />
    public ContentFile Open(VersionFile file) => file.File;

    // The same bytes have the hash that Git gives them, so that what did not change since a commit need not be read.
    private static string HashOf(ContentFile file, int hashLength)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            using var hash = IncrementalHash.CreateHash(hashLength == Sha256Length ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
            hash.AppendData(Encoding.ASCII.GetBytes($"blob {stream.Length}\0"));
            var buffer = new byte[32 * 1024];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) hash.AppendData(buffer.AsSpan(0, read));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Equal to nothing, so that it is read, and the reader says why it cannot.
            return "";
        }
    }
}
