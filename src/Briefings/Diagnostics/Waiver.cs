namespace Briefings.Diagnostics;

/// <summary>An editor's word that an editorial rule does not matter at one place for now.</summary>
/// <param name="Code">Of the rule.</param>
/// <param name="At">Where the waiver is written.</param>
/// <param name="Until">The last day that it holds.</param>
/// <param name="Reason">Why.</param>
public sealed record Waiver(string Code, SourceLocation At, DateOnly Until, string Reason)
{
    /// <summary>The first line that it holds for; greater than <see cref="LastLine"/> where it holds for none.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The last line that it holds for.</summary>
    public required int LastLine { get; init; }

    /// <summary>Whether it also holds for what is said of the file as a whole.</summary>
    public bool IsOfFile { get; init; }

    /// <summary>Whether it holds for this mistake, leaving days aside.</summary>
    public bool Covers(Diagnostic diagnostic)
    {
        var at = diagnostic.Location;
        if (!string.Equals(Code, diagnostic.Rule.Code, StringComparison.Ordinal) || !string.Equals(At.File, at.File, StringComparison.Ordinal)) return false;
        return at.Line == 0 ? IsOfFile : FirstLine <= at.Line && at.Line <= LastLine;
    }
}
