using Briefings.Tests.Support;

namespace Briefings.Tests.Security;

/// <summary>The corpus of texts and addresses that mean harm, one a line in the files beside this one.</summary>
internal static class HostilePayloads
{
    private const string Folder = "tests/Briefings.Tests/Security";

    /// <summary>Texts that run where a page takes them for markup.</summary>
    public static IReadOnlyList<string> Texts { get; } = Read("hostile-texts.txt");

    /// <summary>Addresses that no field takes and no text links.</summary>
    public static IReadOnlyList<string> Addresses { get; } = [.. Read("hostile-addresses.txt").Select(Unescape)];

    private static List<string> Read(string name) =>
        [.. Repository.Read($"{Folder}/{name}").Split('\n').Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))];

    private static string Unescape(string line) => line
        .Replace("\\t", "\t", StringComparison.Ordinal)
        .Replace("\\n", "\n", StringComparison.Ordinal)
        .Replace("\\r", "\r", StringComparison.Ordinal)
        .Replace("\\0", "\0", StringComparison.Ordinal)
        .Replace("\\s", " ", StringComparison.Ordinal);
}
