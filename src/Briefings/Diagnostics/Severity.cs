namespace Briefings.Diagnostics;

/// <summary>How a diagnostic counts; <see cref="Off"/> appears only as a level set in <c>site.yaml</c>.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Reported; the build goes on (unless <c>--strict</c>).</summary>
    Warning,

    /// <summary>Reported; nothing is published.</summary>
    Error,
}
