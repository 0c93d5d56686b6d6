namespace Briefings.Graph;

/// <summary>What a date says of its record. A timeline entry always shows it.</summary>
internal enum DateRole
{
    /// <summary>An incident's <c>occurred</c>.</summary>
    Occurred,

    /// <summary>The date of one of an incident's <c>events</c>.</summary>
    Event,

    /// <summary>An incident's <c>discovered</c>.</summary>
    Discovered,

    /// <summary>An incident's <c>disclosed</c>.</summary>
    Disclosed,

    /// <summary>A response's <c>announced</c>.</summary>
    Announced,

    /// <summary>A response's <c>in_force</c>.</summary>
    InForce,

    /// <summary>A response's <c>ended</c>.</summary>
    Ended,
}
