using System.Reflection;

namespace Briefings.Cli;

/// <summary>What the tool knows of its own making.</summary>
internal static class ToolVersion
{
    /// <summary>The version as <c>--version</c> and reports give it, without the commit that the SDK appends.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Where the tool's source is kept, as the MSBuild property <c>RepositoryUrl</c> said when it was built; null when it said nothing.</summary>
    public static Uri? Repository { get; } = AddressIn(
        typeof(ToolVersion).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(one => one.Key == "RepositoryUrl")?.Value);

    /// <summary>The address of a repository's pages; null for none, and for one that no browser opens.</summary>
    internal static Uri? AddressIn(string? value)
    {
        const string Suffix = ".git";
        if (value is null || !Uri.TryCreate(value.EndsWith(Suffix, StringComparison.Ordinal) ? value[..^Suffix.Length] : value, UriKind.Absolute, out var address)) return null;
        return address.Scheme == Uri.UriSchemeHttps ? address : null;
    }
}
