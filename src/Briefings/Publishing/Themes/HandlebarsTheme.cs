using System.Text;

using Briefings.Diagnostics;
using Briefings.Publishing.Themes.Templates;
using Briefings.Site;

namespace Briefings.Publishing.Themes;

/// <summary>A theme, each template read once and rendered from any number of threads. The only room that knows the template language.</summary>
internal sealed class HandlebarsTheme : IPageRenderer
{
    private const string Extension = ".html";
    private readonly Dictionary<string, TemplateBody> _layouts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateBody> _partials = new(StringComparer.Ordinal);
    private readonly ThemeAssets _assets;

    private HandlebarsTheme(ThemeAssets assets) => _assets = assets;

    /// <summary>The theme's stylesheets, scripts, fonts and images, to be published with the pages.</summary>
    public IReadOnlyCollection<Artifact> Assets => _assets.Artifacts;

    /// <summary>A hash of all files of the theme.</summary>
    public string Print { get; private init; } = "";

    /// <summary>The path at which a file of <c>assets/</c> is published; null when there is none of that name.</summary>
    public string? PathOf(string asset) => _assets.PathOf(asset);

    /// <summary>Reads a theme; null when it has mistakes, all of which are then in <paramref name="diagnostics"/>.</summary>
    /// <param name="defaults">The theme that the tool carries.</param>
    /// <param name="site">The site's own files, which win; of strings.yaml, the texts that it has.</param>
    /// <param name="address">Where the site stands, for the addresses of assets.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static HandlebarsTheme? Load(ThemeFiles defaults, ThemeFiles site, SiteAddress address, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var files = defaults.OverlaidBy(site);
        var strings = ThemeStrings.Read(new[] { defaults.Find("strings.yaml"), site.Find("strings.yaml") }.OfType<ThemeFile>(), found);
        var assets = new ThemeAssets(files, address, found);
        var templates = Read(files, "partials/", isPartial: true, found).Concat(Read(files, "layouts/", isPartial: false, found)).ToList();
        var partialNames = templates.Where(template => template.IsPartial).Select(template => template.Name).ToList();
        var helpers = new ThemeHelpers(strings, assets);
        var theme = new HandlebarsTheme(assets) { Print = $"{defaults.Print:x16}{site.Print:x16}" };
        foreach (var template in templates)
        {
            var own = new DiagnosticBag();
            new TemplateChecks(partialNames, strings, assets, own).Check(template);
            if (own.IsEmpty) (template.IsPartial ? theme._partials : theme._layouts).Add(template.Name, TemplateParser.Parse(template, helpers, own));
            found.Join(own);
        }

        // Texts that could not be read are not missing.
        var hasAllTexts = site.Find("strings.yaml") is not { Content: [] };
        foreach (var diagnostic in found.ToSortedList())
        {
            if (hasAllTexts || diagnostic.Rule != ThemeRules.UnknownText) diagnostics.Add(diagnostic);
        }

        return found.HasErrors || !site.IsWhole ? null : theme;
    }

    public void Render(string layout, object model, Stream output)
    {
        if (!_layouts.TryGetValue(layout, out var template))
        {
            throw new ThemeException(new(ThemeRules.MissingLayout, Severity.Error, new("theme/layouts/" + layout + Extension),
                $"the theme has no layout '{layout}'{Spelling.DidYouMean(layout, _layouts.Keys)}", "add the file to the theme's layouts/"));
        }

        using var page = new HtmlOutput(output);
        template.Write(new(model, _partials, page), new(model, outer: null));
        page.Flush();
    }

    private static IEnumerable<Template> Read(ThemeFiles files, string folder, bool isPartial, DiagnosticBag diagnostics)
    {
        foreach (var file in files.Below(folder))
        {
            if (!file.Path.EndsWith(Extension, StringComparison.Ordinal))
            {
                diagnostics.Report(ThemeRules.MisplacedFile, new(file.Origin), $"'{file.Path}' is not a template",
                    $"rename it to end in {Extension}, or move it to assets/");
                continue;
            }

            var text = Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            yield return new(file.Path[folder.Length..^Extension.Length], isPartial, file.Origin, text, TemplateScanner.Scan(text, file.Origin, diagnostics));
        }
    }
}
