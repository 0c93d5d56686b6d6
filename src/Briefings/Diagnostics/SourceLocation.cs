namespace Briefings.Diagnostics;

/// <summary>A place in a file that an editor wrote.</summary>
/// <param name="File">The path as the user gave it to the tool, with <c>/</c> between folders; empty when no file is to blame.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1, in UTF-16 code units; 0 when the whole line is meant.</param>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0) : IComparable<SourceLocation>
{
    // Null stands for empty, so that no location at all (default) is one like any other.
    private readonly string? _file = File.Length == 0 ? null : File;

    /// <summary>The path as the user gave it to the tool, with <c>/</c> between folders; empty when no file is to blame.</summary>
    public string File
    {
        get => _file ?? "";
        init => _file = value.Length == 0 ? null : value;
    }

    /// <inheritdoc />
    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>path(line,col)</c>, the form that editors and CI turn into a link.</summary>
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}({Line})" : $"{File}({Line},{Column})";
}
