namespace Briefings.Content.Schemas;

/// <summary>
/// Regular expressions for the forms that <see cref="Values.DateValues"/> takes: EDTF as the contract names it, without seasons. They judge form
/// alone: 30 February and an end before its start are for the check.
/// </summary>
internal static class DatePattern
{
    private const string Year = "-?[0-9]{4}";
    private const string LongYear = "Y-?[1-9][0-9]{4,11}";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string DayOfMonth = "(0[1-9]|[12][0-9]|3[01])";
    private const string Mark = "[?~%]?";
    private const string Stated = $"({Year}(-{Month}(-{DayOfMonth})?|-3[3-6])?|{LongYear})";
    private const string NotStated = $"(-?[0-9]{{2}}([0-9]X|XX)|{Year}-XX(-XX)?|{Year}-{Month}-XX)";
    private const string Moment = $"{Year}-{Month}-{DayOfMonth}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[-+][01][0-9](:[0-5][0-9])?)?";
    private const string Side = $"{Stated}{Mark}";
    private const string Interval = $"({Side}/({Side}|\\.\\.)?|(\\.\\.)?/{Side})";
    private const string Set = $"\\[(\\.\\.)?{Stated}(\\.\\.{Stated})?(,{Stated}(\\.\\.{Stated})?)*(\\.\\.)?\\]";

    /// <summary>Any date, without anchors.</summary>
    public const string Any = $"({Side}|{NotStated}{Mark}|{Moment}|{Interval}|{Set})";

    /// <summary>A single day, without anchors.</summary>
    public const string Day = $"{Year}-{Month}-{DayOfMonth}";
}
