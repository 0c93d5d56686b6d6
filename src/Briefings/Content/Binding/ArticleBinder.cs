using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Articles.</summary>
internal static class ArticleBinder
{
    private static readonly RecordShape ImageShape = new("an image",
    [
        new("src", ValueForm.AssetPath, "The file") { IsRequired = true },
        new("alt", ValueForm.Text, "What it shows, for those who do not see it") { IsRequired = true },
        new("credit", ValueForm.Text, "Whose it is"),
        new("caption", ValueForm.Text, "What to know about it"),
    ]);

    private static readonly RecordShape CorrectionShape = new("a correction",
    [
        new("date", ValueForm.Date, "When it was corrected") { IsRequired = true },
        new("text", ValueForm.Text, "What was wrong and what holds") { IsRequired = true },
    ]);

    /// <summary>The keys of an article's front matter.</summary>
    public static RecordShape Shape { get; } = new("an article",
    [
        new("title", ValueForm.Text, "The headline") { IsRequired = true },
        new("date", ValueForm.Day, "The day on which it is first published") { IsRequired = true },
        new("key_points", ValueForm.Text, "What to know in a few lines") { IsList = true },
        new("authors", ValueForm.Text, "Who wrote it") { IsList = true },
        new("actors", ValueForm.Id, "Actors that it is about") { IsList = true, Target = Collection.Actors },
        new("incidents", ValueForm.Id, "Incidents that it is about") { IsList = true, Target = Collection.Incidents },
        new("responses", ValueForm.Id, "Responses that it is about") { IsList = true, Target = Collection.Responses },
        new("image", ValueForm.Mapping, "Its picture") { Shape = ImageShape },
        new("correction", ValueForm.Mapping, "Corrections, which stay on the page") { IsList = true, Shape = CorrectionShape },
        new("autolink", ValueForm.Flag, "Whether known names in the body become links") { Of = "true" },
        .. CommonKeys.All,
    ]);

    /// <summary>An article.</summary>
    public static Article Bind(YamlMapping mapping, MarkdownText body, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var article = new Article
        {
            Id = origin.Id,
            At = origin.At,
            Name = reader.TextOr("title", origin.Id),
            Date = reader.Day("date") ?? Placeholders.Date,
            KeyPoints = reader.Texts("key_points"),
            Authors = reader.Texts("authors"),
            Actors = reader.References("actors", Collection.Actors),
            Incidents = reader.References("incidents", Collection.Incidents),
            Responses = reader.References("responses", Collection.Responses),
            Image = reader.Mapping("image") is { } image ? ReadImage(new(image, ImageShape, context)) : null,
            Corrections = reader.List("correction", ReadCorrection),
            AutoLink = reader.Flag("autolink", otherwise: true),
            Body = body,
        };
        return CommonKeys.Complete(article, reader);
    }

    private static ArticleImage? ReadImage(MappingReader reader)
    {
        var (credit, caption, alt) = (reader.Text("credit"), reader.Text("caption"), reader.Text("alt"));
        return reader.Asset("src") is { } src ? new() { Src = src.Path, Alt = alt, Credit = credit, Caption = caption, At = src.At } : null;
    }

    private static Correction? ReadCorrection(YamlNode node, string key, BindingContext context)
    {
        if (context.MappingOf(node, key) is not { } mapping) return null;
        var reader = new MappingReader(mapping, CorrectionShape, context);
        var text = reader.Text("text");
        return reader.Date("date") is { } date && text.Length > 0 ? new() { Date = date, Text = text } : null;
    }
}
