using Briefings.Diagnostics;

namespace Briefings.Fuzz;

/// <summary>Every mistake that is reported has its place in the text that it was found in, and one line to say it.</summary>
internal static class DiagnosticCheck
{
    // A message and its remedy have a thousand each, and there is the place.
    private const int MostCharacters = 2_200;

    /// <summary>Checks what was found.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="file">The file that was read; of others nothing is asked.</param>
    /// <param name="text">What it holds.</param>
    public static void All(DiagnosticBag diagnostics, string file, string text)
    {
        var lines = text.Split('\n');
        foreach (var found in diagnostics.ToSortedList())
        {
            var said = found.ToString();
            FuzzFailure.Unless(said.Length < MostCharacters, $"long-{found.Rule.Code}", said);
            FuzzFailure.Unless(!said.AsSpan().ContainsAny('\n', '\r', '\u001B'), $"control-{found.Rule.Code}", said);
            if (found.Location.File != file || found.Location.Line == 0) continue;
            FuzzFailure.Unless(found.Location.Line >= 1 && found.Location.Line <= lines.Length, $"line-{found.Rule.Code}", $"{said}: the file has {lines.Length} lines");
            var length = lines[found.Location.Line - 1].TrimEnd('\r').Length;
            FuzzFailure.Unless(found.Location.Column >= 0 && found.Location.Column <= length + 1, $"column-{found.Rule.Code}", $"{said}: the line has {length} characters");
        }
    }
}
