using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>
/// Marks by which a code host knows a mistake again after lines have moved (SARIF 2.1.0 §3.27.17): made of the rule, the file and the words of the line,
/// not of its number.
/// </summary>
internal sealed class Fingerprints(string folder)
{
    private const int Length = 16;

    private readonly SourceLines _lines = new();
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The mark of the next diagnostic; like ones are numbered in the order they come.</summary>
    public string Next(Diagnostic diagnostic)
    {
        var at = diagnostic.Location;
        var words = _lines.Line(at with { File = Path.Combine(folder, at.File) })?.Trim() ?? diagnostic.Message;
        var text = string.Join('\n', diagnostic.Rule.Code, PlaceInFolder.Of(at.File, folder) ?? at.File, words);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
        var number = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
