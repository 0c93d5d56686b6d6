using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Content.Values;

/// <summary>Dates in EDTF.</summary>
internal static class DateValues
{
    // The longest sensible date, a set of many days, is far shorter.
    private const int LongestDate = 2000;

    /// <summary>A date; null when absent or, with a report, when it is none.</summary>
    public static EdtfDate? Date(this MappingReader reader, string key) =>
        reader.Value(key) is { } node ? Read(node, key, reader.Context) : null;

    /// <summary>A date that is one day; null when absent or, with a report, when it is not.</summary>
    public static EdtfDate? Day(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || Read(node, key, reader.Context) is not { } date) return null;
        if (date is { SingleDay: not null, Precision: EdtfPrecision.Day }) return date;
        reader.Context.Diagnostics.Report(ValueRules.NotOneDay, node.At, $"'{key}' takes a single day, not {Quoting.Quote(date.ToString())}", "write the day, as in '2024-03-26'");
        return null;
    }

    private static EdtfDate? Read(YamlNode node, string key, BindingContext context)
    {
        if (node is YamlSequence)
        {
            context.Diagnostics.Report(ValueRules.WrongType, node.At, $"'{key}' takes one date, not a list",
                "put one of a set of dates in quotation marks: \"[2021-07,2021-08]\"");
            return null;
        }

        if (context.TextOf(node, key, "a date") is not { } text) return null;
        if (text.Length > LongestDate)
        {
            context.Diagnostics.Report(ValueRules.BadDate, node.At, $"{Quoting.Quote(text)} is too long for a date", "write a date, as in '2024-03-26'");
            return null;
        }

        if (!EdtfDate.TryParse(text, out var date, out var error))
        {
            context.Diagnostics.Report(ValueRules.BadDate, PlaceOf((YamlScalar)node, error.Position), error.Message, error.Remedy);
            return null;
        }

        if (!date.ContainsSeason) return date;
        context.Diagnostics.Report(ValueRules.Season, node.At, $"{Quoting.Quote(text)} names a season, and hemispheres differ in what that is",
            "write a quarter ('2021-33' is the first of 2021) or months ('2021-03/2021-05')");
        return null;
    }

    private static SourceLocation PlaceOf(YamlScalar scalar, int position)
    {
        if (!scalar.LinesMatch || scalar.Style == YamlStyle.Literal) return scalar.At;
        var space = scalar.Value.Length - scalar.Value.TrimStart().Length;
        return scalar.TextAt with { Column = scalar.TextAt.Column + space + position };
    }
}
