using System.Collections.Frozen;

namespace Briefings.Model.Names;

/// <summary>Names that Windows gives to devices, whatever the extension: no file or folder there can have them.</summary>
internal static class DeviceNames
{
    private static readonly FrozenSet<string> Names = new[] { "con", "prn", "aux", "nul" }
        .Concat("123456789¹²³".SelectMany(digit => new[] { $"com{digit}", $"lpt{digit}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file or folder of this name would be a device.</summary>
    public static bool IsOne(string name) => Names.Contains(name.Split('.')[0]);
}
