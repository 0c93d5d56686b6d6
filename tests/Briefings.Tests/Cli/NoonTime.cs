namespace Briefings.Tests.Cli;

/// <summary>Noon of one day, so that no test depends on the day or the hour on which it runs. Durations are real.</summary>
internal sealed class NoonTime : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
}
