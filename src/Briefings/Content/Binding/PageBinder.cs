using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Pages.</summary>
internal static class PageBinder
{
    /// <summary>The keys of a page's front matter.</summary>
    public static RecordShape Shape { get; } = new("a page",
    [
        new("title", ValueForm.Text, "The headline") { IsRequired = true },
        new("autolink", ValueForm.Flag, "Whether known names in the body become links") { Of = "true" },
        .. CommonKeys.All,
    ]);

    /// <summary>A page.</summary>
    public static Page Bind(YamlMapping mapping, MarkdownText body, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var page = new Page
        {
            Id = origin.Id,
            At = origin.At,
            Name = reader.TextOr("title", origin.Id),
            AutoLink = reader.Flag("autolink", otherwise: true),
            Body = body,
        };
        return CommonKeys.Complete(page, reader);
    }
}
