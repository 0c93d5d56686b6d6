using System.Text;
using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Publishing.Themes;
using Briefings.Site;

namespace Briefings.Fuzz.Targets;

/// <summary>Templates: whatever a theme's author writes is refused at its place, when it is loaded or when a page is made, or makes a page.</summary>
internal sealed class ThemeTarget : IFuzzTarget
{
    private const string Path = "layouts/page.html";
    private const string File = "theme/" + Path;

    private readonly ThemeFiles _others = new([Other("partials/box.html", "<s>{{title}}{{#if kind}}{{kind}}{{/if}}</s>\n"), Other("partials/frame.html", "[\n  {{> @partial-block}}\n]"), Other("strings.yaml", "title: Title\nreports: '{count} reports'\n"), Other("assets/site.css", "a{}")]);

    private readonly Mutator _mutator;

    public ThemeTarget()
    {
        var templates = ThemeFiles.Default().Below("").Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Content).ToList();
        _mutator = new([.. Tokens.Templates, .. templates], [.. Tokens.Templates, .. Tokens.Templates, .. Tokens.Hostile]);
    }

    public string Name => "theme";

    public int Share => 100;

    public byte[] Make(FuzzRandom random) => _mutator.Make(random);

    public Action Read(byte[] input)
    {
        var found = new DiagnosticBag();
        var theme = HandlebarsTheme.Load(_others, new([new(Path, File, input)]), new SiteAddress(new Uri("https://example.org/")), found);
        if (theme is not null) Render(theme, found);
        return () =>
        {
            FuzzFailure.Unless(theme is not null || found.HasErrors, "theme-silent", "no theme, and no error");
            DiagnosticCheck.All(found, File, Encoding.UTF8.GetString(input).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        };
    }

    private static void Render(HandlebarsTheme theme, DiagnosticBag found)
    {
        try
        {
            theme.Render("page", new Model("<fzx>", Yes: true, 0, ["x"], new Model("", Yes: false, 1, [], null)), Stream.Null);
        }
        catch (ThemeException mistake)
        {
            found.Add(mistake.Diagnostic);
        }
    }

    private static ThemeFile Other(string path, string text) => new(path, "theme/" + path, Encoding.UTF8.GetBytes(text));

    // One item: lists within lists are as long as an author makes them, which is not what is looked for here.
    internal sealed record Model(string Title, bool Yes, int Zero, IReadOnlyList<string> Words, Model? Image);
}
