using System.Text.RegularExpressions;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Editorial;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site;
using Briefings.Tests.Support;
using Briefings.Text;

namespace Briefings.Tests.Editorial;

/// <summary>A small site and what an editor is told of it: one rule at one place, or nothing.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Found"><c>path(line,column) BRF1234</c>, several parted by a line end; empty for a near miss.</param>
/// <param name="Site">Its files (see <see cref="SiteText"/>).</param>
internal sealed partial record EditorialCase(string Name, string Found, string Site)
{
    private const string Settings = "\n-- site.yaml --\n" + SiteText.PlainSettings;

    // Names every record: no case but those of orphans is about records that nothing names.
    private const string Overview = "-- articles/overview.md --\n---\ntitle: Overview\ndate: 2026-01-01\n---\n";

    /// <summary>What is found, as it would be expected.</summary>
    public string Check()
    {
        var links = SiteText.Parse(Site, addSettings: false).Keys
            .Select(path => (Kind: path.Split('/')[0].TrimEnd('s'), Id: Path.GetFileNameWithoutExtension(path)))
            .Where(record => record.Kind != "page")
            .Select(record => $"See [[{record.Kind}:{record.Id}|this]].");
        return Find(Overview + string.Join('\n', links) + "\n" + Site + Settings);
    }

    /// <summary>As <see cref="Check"/>, without the article that names everything.</summary>
    public string CheckAlone() => Find(Site + Settings);

    private static string Find(string text)
    {
        using var folder = SiteFolder.Write(text, addSettings: false);
        var diagnostics = new DiagnosticBag();
        var publication = new Publication(new CalendarDay(2026, 11, 21), IncludeDrafts: false);
        var content = ContentReader.Read(folder.Input, diagnostics, TestContext.Current.CancellationToken);
        content = ImpliedTopics.AddTo(content, publication, diagnostics);
        var index = new RecordIndex(content, publication);
        var names = NameIndex.Of(content.Actors, index);
        var compiler = new TextCompiler(index, names, content.Vocabulary, diagnostics);
        var texts = new TextLibrary(index, compiler);
        EditorialReview.Report(GraphBuilder.Build(content, index, texts.References, diagnostics), names, texts.References.SelectMany(ofOne => ofOne), diagnostics);
        return string.Join('\n', folder.Lines(diagnostics.ToSortedList()).Select(fault => Place().Replace(fault, "${place} ${code}")));
    }

    [GeneratedRegex(@"^input/(?<place>\S+): (warning|error) (?<code>BRF\d{4}): .*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
