namespace Briefings.Publishing.Themes;

/// <summary>A layout or partial as its file has it.</summary>
/// <param name="Name">The path within <c>layouts/</c> or <c>partials/</c>, without extension.</param>
/// <param name="IsPartial">Whether other templates may include it.</param>
/// <param name="Origin">How diagnostics name the file.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Tags">Its expressions and comments.</param>
internal sealed record Template(string Name, bool IsPartial, string Origin, string Text, IReadOnlyList<TemplateTag> Tags);
