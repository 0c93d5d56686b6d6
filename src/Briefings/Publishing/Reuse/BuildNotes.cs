using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Graph;
using Briefings.Publishing.Links;
using Briefings.Publishing.Output;

namespace Briefings.Publishing.Reuse;

/// <summary>Notes what a build makes its files of, and what it takes from the last one: the next build's manifest.</summary>
/// <param name="record">What the files are made of.</param>
/// <param name="paths">What is published.</param>
/// <param name="earlier">The last build; null when nothing is known of it.</param>
internal sealed class BuildNotes(SiteReuse record, SitePaths paths, EarlierBuild? earlier)
{
    private readonly Note?[] _notes = new Note?[paths.Artifacts.Count];

    /// <summary>Told what is asked for a file.</summary>
    public ReadLog Reads => record.Graph.Reads;

    /// <summary>A file was made.</summary>
    /// <param name="index">Its number among the artifacts.</param>
    /// <param name="asked">What was asked for it.</param>
    /// <param name="hash">Of its bytes.</param>
    /// <param name="identity">As it was written.</param>
    /// <param name="page">What its links are; null for what is no page.</param>
    public void Made(int index, int[] asked, UInt128 hash, FileIdentity identity, PageNotes? page) => _notes[index] = new(asked, hash, identity, page, Taken: null, IsTaken: false);

    /// <summary>A file was taken from the last build.</summary>
    public void Took(int index, ManifestFile file) =>
        _notes[index] = new([.. file.Asked.Select(question => earlier!.Numbers[question])], file.Hash, file.Identity, Page: null, file.Page, IsTaken: true);

    /// <summary>The manifest, once the files stand in the output folder and the last build's names of them are gone.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="names">The texts of ids.</param>
    public BuildManifest ToManifest(string output, IReadOnlyList<string> names)
    {
        var kept = Enumerable.Range(0, _notes.Length).Where(index => _notes[index] is not null).ToArray();
        var questions = QuestionsOf(kept, out var placeOf);
        var files = new ManifestFile[kept.Length];
        Parallel.For(0, files.Length, i => files[i] = FileOf(kept[i], placeOf, output, names));
        return new(record.Environment, questions, [.. files]);
    }

    // Each question once, and where it stands, by its number.
    private ImmutableArray<ManifestQuestion> QuestionsOf(int[] kept, out int[] placeOf)
    {
        var asked = new List<int>();
        placeOf = new int[ReadFacts.Count(record.Graph.Index.Records.Length)];
        Array.Fill(placeOf, -1);
        foreach (var index in kept)
        {
            foreach (var fact in _notes[index]!.Asked)
            {
                if (placeOf[fact] >= 0) continue;
                placeOf[fact] = asked.Count;
                asked.Add(fact);
            }
        }

        var questions = new ManifestQuestion[asked.Count];
        Parallel.For(0, questions.Length, i => questions[i] = QuestionOf(asked[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(questions);
    }

    private ManifestQuestion QuestionOf(int number)
    {
        var (of, fact) = ReadFacts.Parts(number);
        return new(of < 0 ? null : record.Graph.Index.Records[of].Key, fact, record.Prints.Of(number));
    }

    private ManifestFile FileOf(int index, int[] placeOf, string output, IReadOnlyList<string> names)
    {
        var note = _notes[index]!;
        var path = paths.Artifacts[index].Path;
        return new()
        {
            Path = path,
            Asked = Array.ConvertAll(note.Asked, fact => placeOf[fact]),
            Hash = note.Hash,
            Identity = note.IsTaken ? IdentityNow(note.Identity, Path.Join(output, path)) : note.Identity,
            Page = note.Taken ?? (note.Page is { } page ? ToManifest(page, names) : null),
        };
    }

    // The system changes the state of a file when one of its names goes.
    private static FileIdentity IdentityNow(FileIdentity known, string path) => FileIdentity.Of(path) is var found && found.HasSameContentAs(known) ? found : known;

    private ManifestPage ToManifest(PageNotes page, IReadOnlyList<string> names)
    {
        var anchors = Array.ConvertAll(page.Anchors, anchor => names[anchor]);
        var targets = Array.ConvertAll(page.Targets, target => paths.Artifacts[target].Path);
        return new(
            ImmutableCollectionsMarshal.AsImmutableArray(anchors),
            ImmutableCollectionsMarshal.AsImmutableArray(targets),
            [.. page.Fragments.Select(target => new ManifestLink(target.Url, paths.Artifacts[target.Page].Path, target.Fragment))]);
    }

    private sealed record Note(int[] Asked, UInt128 Hash, FileIdentity Identity, PageNotes? Page, ManifestPage? Taken, bool IsTaken);
}

/// <summary>What the link check read on a page.</summary>
/// <param name="Anchors">The numbers of its ids.</param>
/// <param name="Targets">The numbers of the artifacts that it links to.</param>
/// <param name="Fragments">Its links to fragments of other pages.</param>
internal sealed record PageNotes(int[] Anchors, int[] Targets, ImmutableArray<LinkTarget> Fragments);
