namespace Briefings.Cli.Comparing;

/// <summary>Who reads the difference.</summary>
internal enum DiffFormat
{
    /// <summary>A person at a terminal.</summary>
    Text,

    /// <summary>A script.</summary>
    Json,

    /// <summary>Those who look at a pull request.</summary>
    Markdown,
}
