namespace Briefings.Cli.Preview;

/// <summary>What changed in the watched folders.</summary>
/// <param name="Content">Files by path under the input folder; null when anything in it may have changed.</param>
/// <param name="Theme">Whether something in the theme changed.</param>
internal sealed record Changes(IReadOnlySet<string>? Content, bool Theme)
{
    private const string Assets = "assets";

    /// <summary>Nothing is known of what was there before.</summary>
    public static Changes Everything { get; } = new(Content: null, Theme: true);

    /// <summary>Whether a file changed that pages show without holding it: their bytes stay the same.</summary>
    public bool IncludesAssets => Content is null || Content.Any(path => path == Assets || path.StartsWith(Assets + "/", StringComparison.Ordinal));
}
