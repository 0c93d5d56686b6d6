using System.Collections;
using System.Globalization;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>What values mean to a template. An absent value is empty text, so that templates may read an optional part without asking first.</summary>
internal static class TemplateValue
{
    /// <summary>Both truths as objects, made once.</summary>
    public static readonly object True = true, False = false;

    public static object Of(bool value) => value ? True : False;

    /// <summary>Whether <c>{{#if}}</c> takes a value for yes: not empty text, nothing, false, zero or a list without items.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        bool truth => truth,
        object?[] list => list.Length > 0,
        int number => number != 0,
        double number => number != 0,
        ICollection list => list.Count > 0,
        IEnumerable list => list.Cast<object?>().Any(),
        _ => true,
    };

    /// <summary>A value as text, the same in every culture.</summary>
    public static string Text(object? value) => value switch
    {
        string text => text,
        null => "",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The items of a list; null for what is none.</summary>
    public static object?[]? Items(object? value) => value switch
    {
        object?[] list => list,
        string => null,
        IEnumerable list => [.. list.Cast<object?>()],
        _ => null,
    };
}
