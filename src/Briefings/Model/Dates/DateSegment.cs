namespace Briefings.Model.Dates;

/// <summary>A piece of a date's text.</summary>
/// <param name="Text">Plain text, not escaped.</param>
/// <param name="DateTime">
/// The value for the <c>datetime</c> attribute of HTML's <c>time</c> element around the piece: a valid year, month, date, or date and time.
/// Null when the piece is no date, or one that HTML has no form for (years outside 1 to 9999, quarters, seasons, decades).
/// </param>
public readonly record struct DateSegment(string Text, string? DateTime);
