using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats;

/// <summary>Everything that a whole site publishes, from its input to its bytes.</summary>
internal sealed class PublishedSite
{
    private readonly Dictionary<string, byte[]> _files;

    private PublishedSite(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>A site written as one text (<see cref="SiteText"/>).</summary>
    public static PublishedSite Of(string text)
    {
        using var folder = SiteFolder.Write(text);
        return Build(folder.Input, Path.Combine(folder.Root, "theme"));
    }

    /// <summary>A site of the repository, by the folder that holds its <c>input</c> and <c>theme</c>.</summary>
    public static PublishedSite In(string folder) => Build(Path.Combine(Repository.Path(folder), "input"), Path.Combine(Repository.Path(folder), "theme"));

    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    public byte[] Bytes(string path) => _files[path];

    public string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(_files[path]);

    public JsonElement Json(string path) => JsonDocument.Parse(_files[path]).RootElement;

    public IDocument Html(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The text of the one JSON-LD block of a page, as a browser reads it.</summary>
    public string JsonLdText(string path) => Assert.Single(Html(path).QuerySelectorAll("head script[type='application/ld+json']")).TextContent;

    /// <summary>The nodes of a page's JSON-LD block.</summary>
    public IReadOnlyList<JsonElement> JsonLd(string path)
    {
        var root = JsonDocument.Parse(JsonLdText(path)).RootElement;
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        return [.. root.GetProperty("@graph").EnumerateArray()];
    }

    private static PublishedSite Build(string input, string theme)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = theme, AsOf = new CalendarDay(2026, 11, 21) };
        var plan = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.ToSortedList());
        return new(plan!.Artifacts.ToDictionary(artifact => artifact.Path, artifact =>
        {
            using var stream = new MemoryStream();
            artifact.Write(stream);
            return stream.ToArray();
        }, StringComparer.Ordinal));
    }
}
