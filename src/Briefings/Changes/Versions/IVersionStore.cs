using Briefings.Content.Files;

namespace Briefings.Changes.Versions;

/// <summary>Where the bytes of a version's files are.</summary>
internal interface IVersionStore
{
    /// <summary>A file that can be read.</summary>
    /// <param name="file">As the version lists it.</param>
    ContentFile Open(VersionFile file);
}

/// <summary>A file of a version: two with the same hash have the same bytes.</summary>
/// <param name="File">Its name.</param>
/// <param name="Hash">Of its bytes, as Git makes it.</param>
internal sealed record VersionFile(ContentFile File, string Hash);
