using Briefings.Model;
using Briefings.Publishing.Output;

namespace Briefings.Publishing.Reuse;

/// <summary>
/// The manifests of the outputs of a site, in a folder that can be deleted at any time: a build that finds none that fits makes everything. No fault in it fails a build, because the
/// site does not need it.
/// </summary>
/// <param name="folder">The folder; made when it is needed.</param>
internal sealed class ManifestStore(string folder)
{
    // Of outputs that have moved or gone nobody tells.
    private const int MostKept = 8;
    private const string Extension = ".manifest";

    /// <summary>What the last build left of an output; null when nothing that can be read.</summary>
    /// <param name="output">The real path of the output folder.</param>
    public BuildManifest? Load(string output)
    {
        try
        {
            var path = PathOf(output);
            return File.Exists(path) && Directory.Exists(output) ? ManifestFormat.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            return null;
        }
    }

    /// <summary>Keeps a manifest for the next build, whole or not at all.</summary>
    /// <param name="output">The real path of the output folder.</param>
    /// <param name="manifest">What to keep.</param>
    public void Save(string output, BuildManifest manifest)
    {
        var path = PathOf(output);
        var unfinished = path + ".new";
        try
        {
            if (LeadsElsewhere(folder) || LeadsElsewhere(Path.GetDirectoryName(folder)!)) return;
            Directory.CreateDirectory(folder);
            // What a killed build left goes, and a link to another file with it. Of two builds at once one keeps its manifest; one that does not fit the output is found out when it is used.
            File.Delete(unfinished);
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None)) file.Write(ManifestFormat.Write(manifest));
            File.Move(unfinished, path, overwrite: true);
            foreach (var old in new DirectoryInfo(folder).GetFiles("*" + Extension).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept)) old.Delete();
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            TryDelete(unfinished);
        }
    }

    // A folder of another's is not ours to write in or to clear.
    private static bool LeadsElsewhere(string path) => new DirectoryInfo(path).LinkTarget is not null;

    private string PathOf(string output) => Path.Join(folder, $"{Path.GetFileName(output)}-{TextPrint.Of(output):x16}{Extension}");

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            // The next build writes over it.
        }
    }
}
