using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>A place in a template, for what is said about it.</summary>
/// <param name="Template">The file.</param>
/// <param name="Offset">In its text.</param>
internal sealed record TemplatePlace(Template Template, int Offset)
{
    public SourceLocation Location => TextPosition.Of(Template.Text, Offset).In(Template.Origin);

    /// <summary>The exception that ends the rendering of a page here.</summary>
    public ThemeException Error(DiagnosticRule rule, string message, string remedy) => new(new(rule, rule.DefaultSeverity, Location, message, remedy));
}
