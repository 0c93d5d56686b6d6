using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Security;

/// <summary>The hostile site, and a twin with harmless texts of the same length in the same places: what the theme makes of both is the same.</summary>
public sealed class HostileBuild : IDisposable
{
    private const int PerRecord = 24;

    private readonly TemporaryFolder _folder = new();

    public HostileBuild()
    {
        Site = new(HostilePayloads.Texts, PerRecord);
        Files = Build(Site, "hostile", _ => true);
        var twin = Build(new([.. HostilePayloads.Texts.Select(Tame)], PerRecord), "twin", IsPage);
        Pages = Parse(Files);
        Twins = Parse(twin);
    }

    internal HostileSite Site { get; }

    /// <summary>What was published, by path.</summary>
    internal IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Its pages.</summary>
    internal IReadOnlyDictionary<string, IDocument> Pages { get; }

    /// <summary>The pages of the twin. Those at addresses that are made of a text (an alias) are elsewhere.</summary>
    internal IReadOnlyDictionary<string, IDocument> Twins { get; }

    /// <summary>What building the hostile site reported, which is nothing: it is text, and all of it may be written.</summary>
    internal List<string> Reported { get; } = [];

    public void Dispose() => _folder.Dispose();

    private static string Tame(string text) => string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character) || character == ' ' ? character : 'z'));

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private ImmutableSortedDictionary<string, byte[]> Build(HostileSite site, string name, Func<string, bool> isWanted)
    {
        site.WriteTo(_folder.At(name));
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = _folder.At(name), Theme = "", AsOf = new CalendarDay(2026, 11, 21) };
        var plan = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), CancellationToken.None, memory: SharedTheme.At(SiteText.PlainAddress));
        Reported.AddRange(diagnostics.ToSortedList().Select(diagnostic => diagnostic.ToString()));
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach((plan?.Artifacts ?? []).Where(artifact => isWanted(artifact.Path)), artifact =>
        {
            using var stream = new MemoryStream();
            artifact.Write(stream);
            files[artifact.Path] = stream.ToArray();
        });
        return files.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static ConcurrentDictionary<string, IDocument> Parse(IReadOnlyDictionary<string, byte[]> files)
    {
        var pages = new ConcurrentDictionary<string, IDocument>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(file => IsPage(file.Key)), file => pages[file.Key] = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value)));
        return pages;
    }
}
