using Briefings.Changes.Versions;
using Briefings.Model;

namespace Briefings.Changes;

/// <summary>What of a version is looked at: all of it, or what a build would publish.</summary>
/// <param name="version">The version.</param>
/// <param name="publication">What is published; null to look at drafts and later articles too.</param>
internal sealed class VersionView(ContentVersion version, Publication? publication)
{
    /// <summary>The version itself.</summary>
    public ContentVersion Version { get; } = version;

    /// <summary>The record with that identity, where it is looked at.</summary>
    public Record? Find(RecordKey key) => Version.Find(key) is { } record && publication?.Includes(record) != false ? record : null;
}
