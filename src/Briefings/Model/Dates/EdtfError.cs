namespace Briefings.Model.Dates;

/// <summary>Why a text is not a date that can be used here.</summary>
/// <param name="Message">Names the text and says what is wrong with it.</param>
/// <param name="Remedy">What to write instead.</param>
/// <param name="Position">Offset into the text, from 0, in UTF-16 code units; the text's length when its end lacks something.</param>
public sealed record EdtfError(string Message, string Remedy, int Position);
