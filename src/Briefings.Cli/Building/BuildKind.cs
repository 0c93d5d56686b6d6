namespace Briefings.Cli.Building;

/// <summary>Whether what is built is also written.</summary>
internal enum BuildKind
{
    /// <summary>Published.</summary>
    Build,

    /// <summary>Only looked at.</summary>
    Check,
}
