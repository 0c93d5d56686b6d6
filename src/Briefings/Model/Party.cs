using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>Somebody who acts, speaks or is acted upon: an actor record, or a name with no record of its own.</summary>
public sealed record Party
{
    /// <summary>The actor's id; null for a party with no record.</summary>
    public Reference? Actor { get; init; }

    /// <summary>The name of a party with no record; else empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The country of a party with no record (ISO 3166-1 alpha-2), or empty.</summary>
    public string Country { get; init; } = "";

    /// <summary>The actor kind of a party with no record, or null.</summary>
    public Term? Kind { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}
