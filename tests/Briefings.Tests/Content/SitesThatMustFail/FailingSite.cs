using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Tests.Support;

namespace Briefings.Tests.Content.SitesThatMustFail;

/// <summary>A site with faults, and the lines that must be printed for it.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Text">Its files, then <c>-- expected --</c> and the lines. <c>&lt;TAB&gt;</c> and <c>&lt;U+202E&gt;</c> stand for what an editor would not show.</param>
internal sealed partial record FailingSite(string Name, string Text)
{
    private const string Expected = "-- expected --\n";

    /// <summary>The files, as they are written to disk.</summary>
    public string Site => Invisible().Replace(
        Text[..Text.IndexOf(Expected, StringComparison.Ordinal)],
        match => match.Groups["code"].Success ? ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString() : "\t");

    /// <summary>What must be printed, line by line.</summary>
    public string[] Lines => Text[(Text.IndexOf(Expected, StringComparison.Ordinal) + Expected.Length)..].Split('\n');

    /// <summary>What is printed.</summary>
    public IReadOnlyList<string> Read()
    {
        using var folder = SiteFolder.Write(Site);
        return folder.ReadFaults();
    }

    /// <summary>What is printed when the whole site is checked, theme and links included.</summary>
    public IReadOnlyList<string> Check()
    {
        using var folder = SiteFolder.Write(Site);
        return folder.CheckFaults();
    }

    [GeneratedRegex("<TAB>|<U\\+(?<code>[0-9A-F]{4})>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();
}
