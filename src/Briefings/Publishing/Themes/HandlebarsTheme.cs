using System.Text;

using Briefings.Diagnostics;
using Briefings.Site;

using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>A theme, each template compiled once and rendered from any number of threads. The only room that knows the template language.</summary>
internal sealed class HandlebarsTheme : IPageRenderer
{
    private const string Extension = ".html";
    private readonly Dictionary<string, (Template Source, Lazy<HandlebarsTemplate<TextWriter, object, object>> Compiled)> _layouts = new(StringComparer.Ordinal);
    private readonly List<Lazy<HandlebarsTemplate<TextWriter, object, object>>> _templates = [];
    private readonly Lock _compiling = new();
    private readonly FailureLocator _locator;
    private readonly ThemeAssets _assets;

    private HandlebarsTheme(FailureLocator locator, ThemeAssets assets) => (_locator, _assets) = (locator, assets);

    /// <summary>The theme's stylesheets, scripts, fonts and images, to be published with the pages.</summary>
    public IReadOnlyCollection<Artifact> Assets => _assets.Artifacts;

    /// <summary>A hash of all files of the theme.</summary>
    public string Print { get; private init; } = "";

    /// <summary>The path at which a file of <c>assets/</c> is published; null when there is none of that name.</summary>
    public string? PathOf(string asset) => _assets.PathOf(asset);

    /// <summary>Compiles what no page has asked for yet.</summary>
    public void CompileAll()
    {
        foreach (var template in _templates) _ = template.Value;
    }

    /// <summary>Reads a theme, and compiles what a site has made of its own; null when it has mistakes, all of which are then in <paramref name="diagnostics"/>.</summary>
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
        var checks = new TemplateChecks(partialNames, strings, assets, found);
        foreach (var template in templates) checks.Check(template);

        var engine = HandlebarsEngine.Create(strings, assets, partialNames);
        var theme = new HandlebarsTheme(new(templates, () => HandlebarsEngine.Create(strings, assets, partialNames)), assets) { Print = $"{defaults.Print:x16}{site.Print:x16}" };
        var constants = new TemplateConstants(strings, assets);
        foreach (var template in templates)
        {
            var compiled = theme.Add(template, constants, engine);
            // The tool's own templates are known to be good, and a page should not wait for those of others.
            if (site.Find(template.Path) is not null) Compile(template, compiled, engine, found);
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

        try
        {
            using var writer = new Utf8Writer(output);
            template.Compiled.Value(writer, model, null!);
            writer.Flush();
        }
        catch (Exception failure)
        {
            if ((_locator.Explain(template.Source, model, failure) ?? Miscast(template.Source, failure)) is not { } diagnostic) throw;
            throw new ThemeException(diagnostic);
        }
    }

    // The engine takes what '{{> (…)}}' gives for a text without asking.
    private static Diagnostic? Miscast(Template template, Exception failure) => failure is not InvalidCastException ? null : new(
        ThemeRules.BadTemplate, Severity.Error, new(template.Origin), "the name of a partial is worked out, and comes to no text", "correct the expression after '{{>'");

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

    // The engine does not say that it compiles on several threads at once.
    private Lazy<HandlebarsTemplate<TextWriter, object, object>> Add(Template template, TemplateConstants constants, IHandlebars engine)
    {
        var compiled = new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() =>
        {
            lock (_compiling) return engine.Compile(new StringReader(template.ToCompile(constants)));
        });
        _templates.Add(compiled);
        if (template.IsPartial) engine.RegisterTemplate(template.Name, (writer, context, data) => compiled.Value(writer, context, data));
        else _layouts.Add(template.Name, (template, compiled));
        return compiled;
    }

    private static void Compile(Template template, Lazy<HandlebarsTemplate<TextWriter, object, object>> compiled, IHandlebars engine, DiagnosticBag found)
    {
        try
        {
            _ = compiled.Value;
        }
        catch (Exception failure) when (IsRefusal(failure))
        {
            ReportUnreadable(template, engine, failure, found);
        }
    }

    // The engine's place, where it gives one, is not reliable; each expression compiled by itself shows which one it refuses.
    private static void ReportUnreadable(Template template, IHandlebars engine, Exception failure, DiagnosticBag found)
    {
        if (found.ToSortedList().Any(known => string.Equals(known.Location.File, template.Origin, StringComparison.Ordinal))) return;
        foreach (var tag in template.Tags)
        {
            if (Refusal(template.Text[tag.Start..tag.End], tag, engine) is not { } refusal) continue;
            Report(TextPosition.Of(template.Text, tag.Start).In(template.Origin), refusal);
            return;
        }

        Report(new(template.Origin), failure);

        void Report(SourceLocation at, Exception refusal) =>
            found.Report(ThemeRules.BadTemplate, at, FirstLine(refusal), "check brackets, quotes and the number of arguments in this expression");
    }

    private static Exception? Refusal(string expression, TemplateTag tag, IHandlebars engine)
    {
        var complete = tag.Kind switch
        {
            TagKind.Open or TagKind.Inverse or TagKind.PartialBlock => $"{expression}{{{{/{tag.Name}}}}}",
            TagKind.Inline => expression + "{{/inline}}",
            TagKind.Else => $"{{{{#if this}}}}{expression}{{{{/if}}}}",
            TagKind.Close => "",
            _ => expression,
        };
        try
        {
            engine.Compile(new StringReader(complete));
            return null;
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            return refusal;
        }
    }

    // For a block without an argument ('{{#if}}') the engine throws what its own search for one threw.
    private static bool IsRefusal(Exception failure) => failure is HandlebarsException or InvalidOperationException;

    private static string FirstLine(Exception failure) =>
        failure is HandlebarsException ? failure.Message.Split('\n')[0].Trim().TrimEnd('.') : "a part of this expression is missing";
}
