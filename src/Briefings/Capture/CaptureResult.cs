using System.Collections.Immutable;

namespace Briefings.Capture;

/// <summary>What became of a capture.</summary>
/// <param name="Stories">Stories that drafts were made of.</param>
/// <param name="Written">The files that were written or added to, as messages name them, in order.</param>
internal sealed record CaptureResult(int Stories, ImmutableArray<string> Written)
{
    /// <summary>Nothing was captured.</summary>
    public static CaptureResult Nothing { get; } = new(0, []);
}
