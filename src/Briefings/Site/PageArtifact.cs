using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Site;

/// <summary>An HTML page: a layout of the theme, and the view model made for it when it is written.</summary>
internal sealed class PageArtifact(string path, SourceLocation source, string layout, Func<object> model, IPageRenderer renderer, IReadOnlyList<Collection>? madeOf = null)
    : Artifact(path, source)
{
    /// <summary>The theme's layout that draws the page.</summary>
    public string Layout { get; } = layout;

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf { get; } = madeOf;

    /// <inheritdoc />
    public override void Write(Stream output) => renderer.Render(Layout, model(), output);
}
