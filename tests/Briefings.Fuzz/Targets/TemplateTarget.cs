using System.Text;
using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Publishing.Themes;

namespace Briefings.Fuzz.Targets;

/// <summary>Values in templates: whatever they hold comes back as the same text from every place where a template may put it.</summary>
internal sealed class TemplateTarget : IFuzzTarget
{
    private const string Layout = """
        <!doctype html><html lang="en"><head><title>{{text}}</title></head><body><p title="{{text}}" class='{{text}}'>{{text}}</p>{{#each words}}<i>{{this}}</i>{{/each}}<b>{{concat text text}}</b><textarea>
        {{text}}</textarea>{{#with part}}<u>{{text}}{{../text}}</u>{{/with}}{{> one value=text}}</body></html>
        """;

    private readonly HandlebarsTheme _theme = Load();

    private readonly Mutator _mutator = new([.. Tokens.Hostile, .. Tokens.Markdown, .. Tokens.Yaml], [.. Tokens.Hostile, .. Tokens.Broken, .. Tokens.Markdown]);

    public string Name => "template";

    public int Share => 399;

    public byte[] Make(FuzzRandom random) => _mutator.Make(random);

    public Action Read(byte[] input)
    {
        // The parser of the check takes U+FFFF for the end; content that holds it is refused before it gets here.
        var text = Encoding.UTF8.GetString(input).Replace('\uFFFF', ' ');
        using var output = new MemoryStream();
        _theme.Render("page", new Model(text, [text, "x"], new Model(text, [], null)), output);
        var html = Encoding.UTF8.GetString(output.ToArray());
        return () => Check(text, html);
    }

    private static void Check(string text, string html)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        var body = page.Body!.Children;
        FuzzFailure.Unless(
            body.Select(element => element.LocalName).SequenceEqual(["p", "i", "i", "b", "textarea", "u", "s"], StringComparer.Ordinal) && page.Body.QuerySelectorAll("*").Length == body.Length,
            "template-elements", page.Body.InnerHtml);
        var expected = AsParsed(text);
        // The parser drops U+0000 from text and keeps U+FFFD in its place in attributes.
        Same(body[0].GetAttribute("title")!, expected.Replace('\0', '\uFFFD'), "title");
        Same(body[0].GetAttribute("class")!, expected.Replace('\0', '\uFFFD'), "class");
        var inText = expected.Replace("\0", "", StringComparison.Ordinal);
        Same(body[0].TextContent, inText, "text");
        Same(body[1].TextContent, inText, "each");
        var twice = AsParsed(text + text).Replace("\0", "", StringComparison.Ordinal);
        Same(body[3].TextContent, twice, "concat");
        Same(body[5].TextContent, twice, "with");
        Same(body[6].TextContent, inText, "partial");
        FuzzFailure.Unless(page.Head!.Children.Length == 1, "template-head", page.Head.InnerHtml);
    }

    // WHATWG HTML §13.2.3.5: line ends are made one kind before anything is read.
    private static string AsParsed(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static void Same(string actual, string expected, string place) =>
        FuzzFailure.Unless(actual == expected, "template-" + place, $"'{actual}' for '{expected}'");

    private static HandlebarsTheme Load()
    {
        var found = new DiagnosticBag();
        var files = new ThemeFiles([File("layouts/page.html", Layout), File("partials/one.html", "<s>{{value}}</s>")]);
        return HandlebarsTheme.Load(new([]), files, new SiteAddress(new Uri("https://example.org/")), found) ?? throw new FuzzFailure("theme", string.Join('\n', found.ToSortedList()));
    }

    private static ThemeFile File(string path, string text) => new(path, "theme/" + path, Encoding.UTF8.GetBytes(text));

    internal sealed record Model(string Text, IReadOnlyList<string> Words, Model? Part);
}
