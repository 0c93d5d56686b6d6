using Briefings.Model.Dates;

namespace Briefings.Content.Binding;

/// <summary>Stands in for required values that could not be read, so that the rest of the record can still be checked. Nothing is published then.</summary>
internal static class Placeholders
{
    /// <summary>A day.</summary>
    public static EdtfDate Date { get; } =
        EdtfDate.TryParse("2000-01-01", out var date, out _) ? date : throw new InvalidOperationException("the placeholder is no date");
}
