using System.Runtime.InteropServices;

namespace Briefings.Publishing;

/// <summary>How far a run is.</summary>
/// <param name="Done">Artifacts rendered.</param>
/// <param name="Total">Artifacts in all.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PublishProgress(int Done, int Total);
