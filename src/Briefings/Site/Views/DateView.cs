using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A date in plain English, never finer than it was written.</summary>
/// <param name="Plain">The whole text.</param>
/// <param name="Parts">The same text in pieces; those with a <see cref="DatePart.Datetime"/> become <c>time</c> elements.</param>
/// <param name="Edtf">As the editor wrote it.</param>
internal sealed record DateView(string Plain, ImmutableArray<DatePart> Parts, string Edtf);

/// <summary>A piece of a date's text.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Datetime">The value of the HTML <c>datetime</c> attribute, or empty.</param>
internal sealed record DatePart(string Text, string Datetime);
