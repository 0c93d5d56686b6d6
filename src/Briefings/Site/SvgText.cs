using System.Runtime.CompilerServices;

namespace Briefings.Site;

/// <summary>
/// Text of a drawing, with its numbers in tenths of a pixel: finer is not seen, and equal places stay equal. A page has hundreds of these numbers,
/// and the general formatting of floating-point numbers would be a tenth of what a page costs.
/// </summary>
[InterpolatedStringHandler]
internal ref struct SvgText
{
    private DefaultInterpolatedStringHandler _text;

    public SvgText(int literalLength, int formattedCount) => _text = new(literalLength, formattedCount);

    /// <summary>The text as written, with its numbers rounded.</summary>
    public static string Of(SvgText text) => text._text.ToStringAndClear();

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted(string text) => _text.AppendFormatted(text);

    public void AppendFormatted(double value)
    {
        var tenths = (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);
        if (tenths < 0) _text.AppendLiteral("-");
        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        _text.AppendFormatted(whole);
        if (rest == 0) return;
        _text.AppendLiteral(".");
        _text.AppendFormatted(rest);
    }
}
