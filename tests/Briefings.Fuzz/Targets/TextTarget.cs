using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Text;

namespace Briefings.Fuzz.Targets;

/// <summary>Markdown, wiki links, citations and blocks, compiled against the launch content and read back as a browser would.</summary>
internal sealed class TextTarget(string name, int share, TextTarget.Site site, IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> tokens) : IFuzzTarget
{
    private const string File = "input/pages/x.md";
    private const int MostParsed = 8 * 1024;

    private readonly Mutator _mutator = new(seeds, tokens);

    public string Name => name;

    public int Share => share;

    /// <summary>The three of them.</summary>
    public static IEnumerable<TextTarget> All(Corpus corpus)
    {
        var site = new Site(corpus);
        var texts = corpus.Texts();
        yield return new("markdown", 300, site, texts, [.. Tokens.Markdown, .. Tokens.Markdown, .. Tokens.Links]);
        yield return new("links", 400, site, [.. Tokens.Links, .. Tokens.Links, .. texts.Where(text => text.Length < 400)], [.. Tokens.Links, .. Tokens.Links, .. Tokens.Markdown]);
        yield return new("blocks", 300, site, [.. Tokens.Blocks, .. Tokens.Blocks, .. texts.Where(text => text.Length < 400)], [.. Tokens.Blocks, .. Tokens.Blocks, .. Tokens.Markdown, .. Tokens.Links]);
    }

    public byte[] Make(FuzzRandom random) => _mutator.Make(random);

    public Action Read(byte[] input)
    {
        var found = new DiagnosticBag();
        // As from a file: what is not text there never gets here.
        if (Decode(input) is not { Length: > 0 } text) return () => { };
        var compiled = site.Compiler(found).Compile(site.Owner, new MarkdownText(text, new(File, 1, 1), LinesMatch: true), autoLink: true);
        var html = string.Concat(compiled.Render(new Targets(compiled)).Select(part => part.Html));
        _ = compiled.PlainText;
        return () =>
        {
            DiagnosticCheck.All(found, File, text);
            // The parser of the check is worse than linear where elements lie within elements; long texts are for the clock alone.
            if (input.Length <= MostParsed) HtmlCheck.Text(html);
        };
    }

    private static string? Decode(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input).Replace("\r\n", "\n", StringComparison.Ordinal);
        return TextChecks.Report(text, (_, _) => default, new DiagnosticBag()) ? null : text.TrimEnd();
    }

    /// <summary>What texts refer to.</summary>
    internal sealed class Site
    {
        private readonly RecordIndex _index;
        private readonly NameIndex _names;
        private readonly Vocabulary _vocabulary;

        public Site(Corpus corpus)
        {
            var found = new DiagnosticBag();
            var content = ContentReader.Read(corpus.Launch, found, CancellationToken.None);
            FuzzFailure.Unless(!found.HasErrors, "corpus", "the launch content has errors");
            _index = new(content, new Publication(new CalendarDay(2026, 11, 21), IncludeDrafts: true));
            _names = NameIndex.Of(content.Actors, _index);
            _vocabulary = content.Vocabulary;
        }

        public Page Owner { get; } = new() { Id = "x", Name = "X", At = new(File, 1, 1) };

        public TextCompiler Compiler(DiagnosticBag found) => new(_index, _names, _vocabulary, found);
    }

    private sealed class Targets(CompiledText text) : ITextTargets
    {
        private readonly ImmutableArray<RecordKey> _cited = text.CitedSources;

        public string Base => "/";

        public bool NumbersParagraphs => true;

        public string AddressOf(RecordKey key) => $"/{key.Collection.Folder()}/{key.Id}/";

        public int NumberOf(RecordKey source) => _cited.IndexOf(source) + 1;
    }
}
