namespace Briefings.Model;

/// <summary>The two questions of time.</summary>
internal enum Clock
{
    /// <summary>When did it happen?</summary>
    Occurred,

    /// <summary>When did it become public?</summary>
    Public,
}
