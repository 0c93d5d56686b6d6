namespace Briefings.Site;

/// <summary>The one seam to the theme: the only thing that pages know of a template language.</summary>
internal interface IPageRenderer
{
    /// <summary>Renders <paramref name="model"/> with the theme's layout of that name, as UTF-8 without a byte order mark.</summary>
    /// <param name="layout">A layout's name without extension (<c>actor</c>).</param>
    /// <param name="model">A view model; templates read its public properties.</param>
    /// <param name="output">Left open.</param>
    /// <exception cref="ThemeException">The theme names a value or partial that does not exist.</exception>
    void Render(string layout, object model, Stream output);
}
