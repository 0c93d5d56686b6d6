using System.Runtime.InteropServices;

using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes;

/// <summary>A place in a text, counted from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Of(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    public SourceLocation In(string file) => new(file, Line, Column);
}
