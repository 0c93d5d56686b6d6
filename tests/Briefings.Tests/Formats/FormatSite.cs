using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Briefings.Diagnostics;
using Briefings.Formats;
using Briefings.Formats.Data;
using Briefings.Formats.Hosting;
using Briefings.Formats.JsonLd;
using Briefings.Formats.Search;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Views;
using Briefings.Tests.Support;
using Briefings.Text;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Formats;

/// <summary>What is published for machines of a site made of records, and what a reader that is not ours makes of it.</summary>
internal sealed class FormatSite
{
    private readonly ImmutableArray<Artifact> _files;

    public FormatSite(params Record[] records)
        : this(settings => settings, "https://test.example/", noIndex: false, records)
    {
    }

    public FormatSite(Func<SiteSettings, SiteSettings> settings, params Record[] records)
        : this(settings, "https://test.example/", noIndex: false, records)
    {
    }

    public FormatSite(Func<SiteSettings, SiteSettings> settings, string baseUrl, bool noIndex, params Record[] records)
    {
        var content = Records.Content(records);
        content = content with { Settings = settings(content.Settings) };
        var asOf = Records.Date("2026-11-21");
        var publication = new Publication(asOf.SingleDay!.Value, IncludeDrafts: false);
        var diagnostics = new DiagnosticBag();
        content = ImpliedTopics.AddTo(content, publication, diagnostics);
        var index = new RecordIndex(content, publication);
        var compiler = new TextCompiler(index, NameIndex.Of(content.Actors, index), content.Vocabulary, diagnostics);
        var texts = new TextLibrary(index, compiler);
        var graph = GraphBuilder.Build(content, index, texts.References, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());

        Context = new PageContext(graph, texts, new Addresses(new(baseUrl)), new(new(baseUrl), asOf, publication, noIndex));
        var data = new DataFiles(Context);
        Pages = [.. new SitePages(Context, new NoTheme(), new JsonLdDescriber(Context), [.. data.ForPage()]).Groups().SelectMany(group => group.Value)];
        ImmutableArray<Artifact> files = [.. FormatArtifacts.Groups(Context, data, new(Pages), name => "theme/" + name).SelectMany(group => group.Value)];
        _files = [.. files, .. SearchIndex.Build(Context).Files(Context), .. Redirects.All(Context, [.. Pages, .. files])];
    }

    public PageContext Context { get; }

    public ImmutableArray<Artifact> Pages { get; }

    public IEnumerable<string> Paths => _files.Select(file => file.Path);

    public Artifact File(string path) => _files.Single(file => file.Path == path);

    public byte[] Bytes(string path)
    {
        using var output = new MemoryStream();
        File(path).Write(output);
        return output.ToArray();
    }

    public string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(path));

    /// <summary>The root of a JSON document.</summary>
    public JsonElement Json(string path) => JsonDocument.Parse(Bytes(path)).RootElement;

    /// <summary>What the page in a folder tells machines of itself.</summary>
    public string JsonLd(string folder)
    {
        var renderer = new NoTheme();
        var page = (PageArtifact)new SitePages(Context, renderer, new JsonLdDescriber(Context), []).Groups().SelectMany(group => group.Value).Single(page => page.Path == folder + "index.html");
        page.Write(Stream.Null);
        return ((PageView)renderer.Drawn!).StructuredData;
    }

    public XElement Xml(string path)
    {
        using var input = new MemoryStream(Bytes(path));
        return XDocument.Load(input, LoadOptions.PreserveWhitespace).Root!;
    }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string path) => CsvText.Rows(Text(path));

    public static Article Article(string id, string date, string body = "", string? title = null) => new()
    {
        Id = id,
        Name = title ?? "Article " + id,
        Date = Records.Date(date),
        At = Records.At(id),
        Body = new MarkdownText(body, Records.At(id, 9), LinesMatch: true),
    };

    // Draws nothing, and keeps what it was given to draw.
    private sealed class NoTheme : IPageRenderer
    {
        public object? Drawn { get; private set; }

        public void Render(string layout, object model, Stream output) => Drawn = model;
    }
}
