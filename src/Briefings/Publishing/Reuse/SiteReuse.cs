using Briefings.Graph;
using Briefings.Publishing.Output;

namespace Briefings.Publishing.Reuse;

/// <summary>
/// What the files of a site are made of, for one who compares it with an earlier build's.
/// </summary>
/// <param name="Environment">A print of what holds for all files: the tool, the theme, the settings.</param>
/// <param name="Graph">What they ask.</param>
/// <param name="Prints">What it answers.</param>
/// <param name="Store">Where builds leave their manifests.</param>
internal sealed record SiteReuse(ulong Environment, RecordGraph Graph, ReadPrints Prints, ManifestStore Store)
{
    /// <summary>The last build into an output folder; null when it left nothing of use.</summary>
    public EarlierBuild? Earlier(SitePaths paths, string output) =>
        Store.Load(output) is { } manifest && manifest.Environment == Environment ? new(manifest, this, paths, output) : null;

    /// <summary>Notes for the next build.</summary>
    public BuildNotes Notes(SitePaths paths, EarlierBuild? earlier) => new(this, paths, earlier);

    /// <summary>Leaves a manifest for the next build.</summary>
    public void Save(string output, BuildManifest manifest) => Store.Save(output, manifest);
}
