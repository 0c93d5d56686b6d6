namespace Briefings.Publishing;

/// <summary>What became of a run.</summary>
/// <param name="IsPublished">Whether the output folder holds the new version; if not, it is as it was.</param>
/// <param name="Files">How many artifacts the site has.</param>
internal sealed record PublishResult(bool IsPublished, int Files);
