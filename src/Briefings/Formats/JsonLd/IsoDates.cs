namespace Briefings.Formats.JsonLd;

/// <summary>Dates as schema.org takes them (ISO 8601). EDTF says more than that can; what it cannot say is left unsaid.</summary>
internal static class IsoDates
{
    /// <summary>The date when it is a plain year, month, day or time of a day; else null: half a date would be another date.</summary>
    public static string? Of(string edtf) => IsPlain(edtf) ? edtf : null;

    private static bool IsPlain(ReadOnlySpan<char> text) => text.Length switch
    {
        4 => IsNumber(text),
        7 => IsNumber(text[..4]) && text[4] == '-' && IsMonth(text[5..]),
        10 => IsPlain(text[..7]) && text[7] == '-' && IsNumber(text[8..]),
        > 10 => text[10] == 'T' && !text.Contains('/') && IsPlain(text[..10]),
        _ => false,
    };

    // Months above 12 are EDTF's seasons and quarters.
    private static bool IsMonth(ReadOnlySpan<char> text) => IsNumber(text) && (text[0] == '0' || (text[0] == '1' && text[1] <= '2'));

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
