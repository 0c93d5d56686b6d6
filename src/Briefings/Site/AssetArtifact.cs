using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Site;

/// <summary>A file of <c>input/assets/</c>, published as it is.</summary>
internal sealed class AssetArtifact(AssetFile asset) : Artifact("assets/" + asset.Path, new SourceLocation(asset.FullPath))
{
    /// <inheritdoc />
    public override void Write(Stream output)
    {
        // A pipe or a device has no length, and reading it would never end.
        if (asset.Length == 0) return;
        using var file = File.OpenRead(asset.FullPath);
        file.CopyTo(output);
    }
}
