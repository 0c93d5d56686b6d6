namespace Briefings.Publishing.Themes;

/// <summary>One file of a theme.</summary>
/// <param name="Path">Within the theme, <c>/</c> between folders (<c>layouts/actor.html</c>).</param>
/// <param name="Origin">How diagnostics name it (<c>theme/layouts/actor.html</c>).</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ThemeFile(string Path, string Origin, byte[] Content);
