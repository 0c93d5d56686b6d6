using System.Globalization;

using Briefings.Diagnostics;

using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>The helpers that templates may call; a theme cannot add any.</summary>
internal static class ThemeHelpers
{
    /// <summary>Every helper, with those that the template engine brings.</summary>
    public static IReadOnlyCollection<string> Names { get; } =
        [.. new[] { "and", "asset", "asset-url", "concat", "each", "eq", "if", "integrity", "lookup", "not", "or", "t", "unless", "with" }
            .Concat(RecordHelpers.Names).Order(StringComparer.Ordinal)];

    /// <summary>What stands for a partial's arguments in a compiled template; themes do not write it.</summary>
    public const string Scope = "scope";

    public static void Register(IHandlebars handlebars, ThemeStrings strings, ThemeAssets assets)
    {
        RecordHelpers.Register(handlebars, strings, assets);
        handlebars.RegisterHelper("t", (in HelperOptions _, in Context _, in Arguments given) => strings.Get(First(given, "t"), given.Hash));
        handlebars.RegisterHelper("asset", (in HelperOptions _, in Context _, in Arguments given) => assets.AddressOf(First(given, "asset")));
        handlebars.RegisterHelper("asset-url", (in HelperOptions _, in Context _, in Arguments given) => assets.UrlOf(First(given, "asset-url")));
        handlebars.RegisterHelper("integrity", (in HelperOptions _, in Context _, in Arguments given) => assets.IntegrityOf(First(given, "integrity")));
        handlebars.RegisterHelper("concat", (in HelperOptions _, in Context _, in Arguments given) => Joined(given));
        handlebars.RegisterHelper("not", (in HelperOptions _, in Context _, in Arguments given) => (object)!Has(given, nothing: false));
        handlebars.RegisterHelper("and", (in HelperOptions _, in Context _, in Arguments given) => (object)!Has(given, nothing: true));
        handlebars.RegisterHelper("or", (in HelperOptions _, in Context _, in Arguments given) => (object)Has(given, nothing: false));
        handlebars.RegisterHelper("eq", (in HelperOptions _, in Context _, in Arguments given) => (object)AreEqual(given));
        handlebars.RegisterHelper("eq", (EncodedTextWriter writer, BlockHelperOptions options, Context context, Arguments given) =>
        {
            if (AreEqual(given)) options.Template(writer, context);
            else options.Inverse(writer, context);
        });
        handlebars.RegisterHelper(Scope, (EncodedTextWriter writer, BlockHelperOptions options, Context context, Arguments given) =>
        {
            if (given[0] is UndefinedBindingResult unknown) throw new HandlebarsRuntimeException($"no value '{unknown.Value}'");
            using var frame = options.CreateFrame(IsValue(given[0]) ? given[0] : new ScopedValues([.. given.Hash], context.Value));
            options.Template(writer, frame);
        });
    }

    // Whether one of the values is empty, or one is not.
    private static bool Has(Arguments given, bool nothing)
    {
        for (var i = 0; i < given.Length; i++)
        {
            if (IsValue(given[i]) && HandlebarsUtils.IsFalsyOrEmpty(given[i], includeZero: false) == nothing) return true;
        }

        return false;
    }

    private static string Joined(Arguments given)
    {
        var texts = new string[given.Length];
        for (var i = 0; i < given.Length; i++) texts[i] = IsValue(given[i]) ? Text(given[i]) : "";
        return string.Concat(texts);
    }

    private static bool AreEqual(Arguments given)
    {
        if (given.Length != 2) throw Misused("eq", "two values");
        return string.Equals(Text(given[0]), Text(given[1]), StringComparison.Ordinal);
    }

    private static string First(Arguments given, string helper) =>
        given.Length > 0 && given[0] is string { Length: > 0 } text ? text : throw Misused(helper, "a name in quotes");

    internal static ThemeFault Misused(string helper, string needs) =>
        new(ThemeRules.BadTemplate, helper, $"'{helper}' needs {needs}", $"write {(helper is "eq" ? "{{#eq a b}} or (eq a b)" : needs.Contains("quotes", StringComparison.Ordinal) ? $"{{{{{helper} \"name\"}}}}" : $"{{{{{helper} value}}}}")}");

    // The engine passes named values as a last argument.
    private static bool IsValue(object? value) => value is not IReadOnlyDictionary<string, object>;

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
