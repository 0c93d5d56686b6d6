using System.Collections.Concurrent;

using Briefings.Diagnostics;
using Briefings.Publishing.Themes.Templates;

namespace Briefings.Publishing.Themes;

/// <summary>The helpers that templates may call; a theme cannot add any.</summary>
internal sealed class ThemeHelpers
{
    private static readonly string[] Blocks = ["each", "if", "unless", "with"];
    private readonly Dictionary<string, ValueHelper> _values;
    private readonly IReadOnlyDictionary<string, Action<HtmlOutput, object?>> _writers;
    private readonly ConcurrentDictionary<string, ValueName> _names = new(StringComparer.Ordinal);
    private readonly ThemeStrings _strings;
    private readonly ThemeAssets _assets;

    public ThemeHelpers(ThemeStrings strings, ThemeAssets assets)
    {
        (_strings, _assets) = (strings, assets);
        _writers = RecordHelpers.Of(strings, assets);
        _values = new(StringComparer.Ordinal)
        {
            ["and"] = (values, _) => TemplateValue.Of(Array.TrueForAll(values, TemplateValue.IsTrue)),
            ["asset"] = (values, _) => assets.AddressOf(First(values, "asset")),
            ["asset-url"] = (values, _) => assets.UrlOf(First(values, "asset-url")),
            ["concat"] = (values, _) => string.Concat(values.Select(TemplateValue.Text)),
            ["eq"] = (values, _) => values is [var one, var other]
                ? TemplateValue.Of(string.Equals(TemplateValue.Text(one), TemplateValue.Text(other), StringComparison.Ordinal))
                : throw Misused("eq", "two values"),
            ["integrity"] = (values, _) => assets.IntegrityOf(First(values, "integrity")),
            ["lookup"] = (values, _) => values is [var owner, var name] ? Read(owner, TemplateValue.Text(name)) : throw Misused("lookup", "two values"),
            ["not"] = (values, _) => TemplateValue.Of(!Array.Exists(values, TemplateValue.IsTrue)),
            ["or"] = (values, _) => TemplateValue.Of(Array.Exists(values, TemplateValue.IsTrue)),
            ["t"] = (values, named) => strings.Get(First(values, "t"), named),
        };
    }

    /// <summary>Every helper, with those that begin blocks, in ordinal order.</summary>
    public static IReadOnlyCollection<string> Names { get; } =
        [.. Blocks.Concat(["and", "asset", "asset-url", "concat", "eq", "integrity", "lookup", "not", "or", "t"]).Concat(RecordHelpers.Names).Order(StringComparer.Ordinal)];

    /// <summary>Whether a helper is nothing but the beginning of a block.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name, StringComparer.Ordinal);

    /// <summary>The helper of that name that comes to a value; null when there is none.</summary>
    public ValueHelper? Value(string name) => _values.GetValueOrDefault(name);

    /// <summary>The helper of that name that writes what stands for a value; null when there is none.</summary>
    public Action<HtmlOutput, object?>? Writer(string name) => _writers.GetValueOrDefault(name);

    /// <summary>What an expression such as <c>{{t "key"}}</c> and <c>{{asset "site.css"}}</c> says on every page; null when that depends on the page.</summary>
    public string? Constant(TemplateTag tag) => tag is not { Kind: TagKind.Value, Words: [{ Kind: WordKind.Plain } head, { Kind: WordKind.Quoted } name] } ? null : head.Text switch
    {
        "t" => _strings.Constant(name.Text),
        "asset" when _assets.Has(name.Text) => _assets.AddressOf(name.Text),
        "asset-url" when _assets.Has(name.Text) => _assets.UrlOf(name.Text),
        "integrity" when _assets.Has(name.Text) => _assets.IntegrityOf(name.Text),
        _ => null,
    };

    internal static ThemeFault Misused(string helper, string needs) =>
        new(ThemeRules.BadTemplate, helper, $"'{helper}' needs {needs}", helper switch
        {
            "eq" => "write {{#eq a b}} or (eq a b)",
            "lookup" => "write (lookup value name)",
            _ when needs.Contains("quotes", StringComparison.Ordinal) => $"write {{{{{helper} \"name\"}}}}",
            _ => $"write {{{{{helper} value}}}}",
        });

    private object? Read(object? owner, string name)
    {
        _ = _names.GetOrAdd(name, static name => new(name)).TryRead(owner, out var value);
        return value;
    }

    private static string First(object?[] values, string helper) => values is [string { Length: > 0 } text, ..] ? text : throw Misused(helper, "a name in quotes");
}
