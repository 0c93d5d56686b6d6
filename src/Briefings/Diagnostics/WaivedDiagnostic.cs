namespace Briefings.Diagnostics;

/// <summary>A mistake that counts as none for now.</summary>
/// <param name="Diagnostic">As it would be reported.</param>
/// <param name="Waiver">What waives it.</param>
public sealed record WaivedDiagnostic(Diagnostic Diagnostic, Waiver Waiver);
