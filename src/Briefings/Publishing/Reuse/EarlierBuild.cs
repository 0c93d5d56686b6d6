using System.IO.Hashing;
using Briefings.Formats.Hosting;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Publishing.Output;

namespace Briefings.Publishing.Reuse;

/// <summary>Finds the files of the last build that would come out the same, and publishes them again without making them.</summary>
internal sealed class EarlierBuild
{
    private readonly ManifestFile?[] _fresh;
    private readonly string _output;

    /// <param name="manifest">What the last build left.</param>
    /// <param name="record">What this build's files are made of.</param>
    /// <param name="paths">What it publishes.</param>
    /// <param name="output">Where the last build's files stand.</param>
    public EarlierBuild(BuildManifest manifest, SiteReuse record, SitePaths paths, string output)
    {
        _output = output;
        _fresh = new ManifestFile?[paths.Artifacts.Count];
        Numbers = [.. manifest.Questions.Select(question => NumberOf(question, record.Graph.Index))];
        var hasSameAnswer = new bool[Numbers.Length];
        Parallel.For(0, hasSameAnswer.Length, i => hasSameAnswer[i] = Numbers[i] >= 0 && record.Prints.Of(Numbers[i]) is not 0 and var print && print == manifest.Questions[i].Print);
        var exists = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var file in manifest.Files)
        {
            if (paths.IndexOf(file.Path) is not (>= 0 and var index) || paths.Artifacts[index].MadeOf is null || !Array.TrueForAll(file.Asked, question => hasSameAnswer[question])) continue;
            if (file.Page is null || file.Page.Targets.All(Exists)) _fresh[index] = file;
        }

        bool Exists(string path)
        {
            if (!exists.TryGetValue(path, out var known)) exists.Add(path, known = paths.IndexOf(path) is >= 0 and var index && paths.Artifacts[index] is not RedirectPage);
            return known;
        }
    }

    /// <summary>The numbers among <see cref="ReadFacts"/> of the manifest's questions; -1 for one about a record that there is no more.</summary>
    public int[] Numbers { get; }

    /// <summary>The file of the last build that is the artifact of that number; null when it has to be made.</summary>
    public ManifestFile? FreshAt(int index) => _fresh[index];

    /// <summary>Gives the last build's file a name in this one's folder; false when it is not there or not as it was written.</summary>
    public bool TryTake(ManifestFile file, string to)
    {
        var from = Path.Join(_output, file.Path);
        var found = FileIdentity.Of(from);
        if (!HardLink.TryCreate(from, to)) return false;
        // The new name changes the file's state, so it was looked at before, and now that nobody else can put another file in its place.
        if (found == file.Identity && found.HasSameContentAs(FileIdentity.Of(to))) return true;
        if (HasContent(to, file.Hash)) return true;
        File.Delete(to);
        return false;
    }

    private static int NumberOf(ManifestQuestion question, RecordIndex index)
    {
        if (question.Record is not { } key) return ReadFacts.All((Collection)question.Fact);
        return index.NumberOf(key) is >= 0 and var number ? ReadFacts.Of((ReadFact)question.Fact, number) : -1;
    }

    private static bool HasContent(string path, UInt128 wanted)
    {
        if (new FileInfo(path).LinkTarget is not null) return false;
        try
        {
            using var file = File.OpenRead(path);
            var hash = new XxHash128();
            hash.Append(file);
            return hash.GetCurrentHashAsUInt128() == wanted;
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            // What cannot be read can be made.
            return false;
        }
    }
}
