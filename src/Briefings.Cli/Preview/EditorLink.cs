using System.Globalization;
using Briefings.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>An address that opens a file in Visual Studio Code at its line.</summary>
internal static class EditorLink
{
    /// <summary><c>vscode://file/home/me/site/input/actors/apt40.yaml:3:7</c>; null when the place is no file of this machine.</summary>
    public static string? Of(SourceLocation place)
    {
        if (place.File.Length == 0 || !File.Exists(place.File)) return null;
        var path = string.Join('/', Path.GetFullPath(place.File).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        var line = Math.Max(place.Line, 1);
        return string.Create(CultureInfo.InvariantCulture, $"vscode://file/{path.TrimStart('/')}:{line}:{Math.Max(place.Column, 1)}");
    }
}
