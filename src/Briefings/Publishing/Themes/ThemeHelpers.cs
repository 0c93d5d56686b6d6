using System.Globalization;

using Briefings.Diagnostics;

using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>The helpers that templates may call; a theme cannot add any.</summary>
internal static class ThemeHelpers
{
    /// <summary>Every helper, with those that the template engine brings.</summary>
    public static IReadOnlyCollection<string> Names { get; } =
        ["and", "asset", "concat", "each", "eq", "if", "integrity", "lookup", "not", "or", "t", "unless", "with"];

    public static void Register(IHandlebars handlebars, ThemeStrings strings, ThemeAssets assets)
    {
        handlebars.RegisterHelper("t", (in HelperOptions _, in Context _, in Arguments given) => strings.Get(First(given, "t"), given.Hash));
        handlebars.RegisterHelper("asset", (in HelperOptions _, in Context _, in Arguments given) => assets.AddressOf(First(given, "asset")));
        handlebars.RegisterHelper("integrity", (in HelperOptions _, in Context _, in Arguments given) => assets.IntegrityOf(First(given, "integrity")));
        handlebars.RegisterHelper("concat", (in HelperOptions _, in Context _, in Arguments given) => string.Concat(Values(given).Select(Text)));
        handlebars.RegisterHelper("not", (in HelperOptions _, in Context _, in Arguments given) => (object)Values(given).All(HasNothing));
        handlebars.RegisterHelper("and", (in HelperOptions _, in Context _, in Arguments given) => (object)!Values(given).Any(HasNothing));
        handlebars.RegisterHelper("or", (in HelperOptions _, in Context _, in Arguments given) => (object)!Values(given).All(HasNothing));
        handlebars.RegisterHelper("eq", (in HelperOptions _, in Context _, in Arguments given) => (object)AreEqual(given));
        handlebars.RegisterHelper("eq", (EncodedTextWriter writer, BlockHelperOptions options, Context context, Arguments given) =>
        {
            if (AreEqual(given)) options.Template(writer, context);
            else options.Inverse(writer, context);
        });
    }

    private static bool HasNothing(object? value) => HandlebarsUtils.IsFalsyOrEmpty(value, includeZero: false);

    private static bool AreEqual(Arguments given)
    {
        if (given.Length != 2) throw Misused("eq", "two values");
        return string.Equals(Text(given[0]), Text(given[1]), StringComparison.Ordinal);
    }

    private static string First(Arguments given, string helper) =>
        given.Length > 0 && given[0] is string { Length: > 0 } text ? text : throw Misused(helper, "a name in quotes");

    private static ThemeFault Misused(string helper, string needs) =>
        new(ThemeRules.BadTemplate, helper, $"'{helper}' needs {needs}", $"write {(helper is "eq" ? "{{#eq a b}} or (eq a b)" : $"{{{{{helper} \"name\"}}}}")}");

    private static IEnumerable<object?> Values(Arguments given) => given.AsEnumerable().Where(value => value is not IReadOnlyDictionary<string, object>);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
