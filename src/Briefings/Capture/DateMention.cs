namespace Briefings.Capture;

/// <summary>A date that a text mentions.</summary>
/// <param name="Words">As the text has it.</param>
/// <param name="Edtf">What it says and no more; empty when the text does not say enough (a day without a year).</param>
/// <param name="Line">Of the file.</param>
internal sealed record DateMention(string Words, string Edtf, int Line);
