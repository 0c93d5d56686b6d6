using System.Reflection;

namespace Briefings.Cli;

/// <summary>The version of the tool, as <c>--version</c> and reports give it.</summary>
internal static class ToolVersion
{
    /// <summary>Without the commit that the SDK appends.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
