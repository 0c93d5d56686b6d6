using System.Runtime.InteropServices;

namespace Briefings.OutwardLinks;

/// <summary>How far a run is.</summary>
/// <param name="Done">Links whose result is known.</param>
/// <param name="Total">Links in all.</param>
/// <param name="Asked">Of those done, how many were asked for in this run.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkProgress(int Done, int Total, int Asked);
