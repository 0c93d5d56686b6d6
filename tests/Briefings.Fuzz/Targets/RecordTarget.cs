using System.Text;
using Briefings.Content;
using Briefings.Content.Binding;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Fuzz.Targets;

/// <summary>Whole files as editors write them, from bytes to a record: encoding, waivers, YAML or front matter, binding.</summary>
internal sealed class RecordTarget : IFuzzTarget
{
    private const string File = "input/x";

    private static readonly Vocabulary Words = DefaultVocabulary.Load();

    private readonly (Action<byte[], DiagnosticBag> Read, Mutator Mutator)[] _kinds;

    private RecordTarget(string name, int share, IEnumerable<(Action<byte[], DiagnosticBag>, List<byte[]>)> kinds, IReadOnlyList<byte[]> tokens)
    {
        (Name, Share) = (name, share);
        _kinds = [.. kinds.Where(kind => kind.Item2.Count > 0).Select(kind => (kind.Item1, new Mutator(kind.Item2, tokens)))];
    }

    public string Name { get; }

    public int Share { get; }

    /// <summary>YAML: records, settings and vocabulary.</summary>
    public static RecordTarget Yaml(Corpus corpus) => new("yaml", 1_500,
    [
        .. Records(corpus, Collection.Actors, Collection.Incidents, Collection.Responses, Collection.Sources, Collection.Topics),
        (ReadSite, corpus.Named("site.yaml")),
        (ReadVocabulary, [.. corpus.Named("vocabulary.yaml"), .. Tokens.Bytes("response_kinds:\n- id: snub\n  label: Snub\n  family: talk\nactor_kinds:\n  state: { label: State }\n")]),
    ], [.. Tokens.Yaml, .. Tokens.Yaml, .. Tokens.Keys, .. Tokens.Dates]);

    /// <summary>Markdown files: front matter above a body.</summary>
    public static RecordTarget FrontMatter(Corpus corpus) =>
        new("front-matter", 1_000, Records(corpus, Collection.Articles, Collection.Pages), [.. Tokens.Yaml, .. Tokens.Keys, .. Tokens.Markdown, .. Tokens.Bytes("---", "---\n", "\n---\n", "\n--- \n", "\n...\n", "----\n", "\n---")]);

    public byte[] Make(FuzzRandom random)
    {
        var kind = random.Below(_kinds.Length);
        return [(byte)kind, .. _kinds[kind].Mutator.Make(random)];
    }

    public Action Read(byte[] input)
    {
        if (input.Length == 0) return () => { };
        var content = input[1..];
        var found = new DiagnosticBag();
        _kinds[input[0] % _kinds.Length].Read(content, found);
        found.EndWaivers(new DateOnly(2026, 11, 21));
        found.ReportUnusedWaivers();
        return () =>
        {
            var text = Encoding.UTF8.GetString(content);
            DiagnosticCheck.All(found, File, text.StartsWith('\uFEFF') ? text[1..] : text);
        };
    }

    private static IEnumerable<(Action<byte[], DiagnosticBag>, List<byte[]>)> Records(Corpus corpus, params Collection[] collections) =>
        collections.Select(collection => ((Action<byte[], DiagnosticBag>)((content, found) => ReadRecord(collection, content, found)), corpus.Of(collection)));

    private static void ReadRecord(Collection collection, byte[] content, DiagnosticBag found)
    {
        var record = ContentReader.ReadRecord(new(collection, "x", FileOf(content), IsKept: true), new(found, Words));
        CapturedBlocks.TakeOut(record);
        FuzzFailure.Unless(content.Length > 0 || found.HasErrors, "silent", "an empty file is no record");
    }

    private static void ReadSite(byte[] content, DiagnosticBag found) => ContentReader.ReadSite(FileOf(content), "input", new(found, Words));

    private static void ReadVocabulary(byte[] content, DiagnosticBag found) => ContentReader.ReadVocabulary(FileOf(content), new BindingContext(found, Words));

    private static ContentFile FileOf(byte[] content) => new("x", "x", File, content.Length) { Pending = content };
}
