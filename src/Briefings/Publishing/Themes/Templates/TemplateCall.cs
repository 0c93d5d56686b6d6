using Briefings.Site;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>Where a helper is called, for what goes wrong in it.</summary>
/// <param name="template">The file.</param>
/// <param name="words">The helper's name and what it is given.</param>
internal sealed class TemplateCall(Template template, IReadOnlyList<TagWord> words)
{
    /// <summary>The exception that ends the rendering of a page, at the word that the fault names, else at what the helper is given first.</summary>
    public ThemeException Explain(ThemeFault fault)
    {
        var offset = words[Math.Min(1, words.Count - 1)].Offset;
        foreach (var word in words)
        {
            if (!string.Equals(word.Text, fault.Name, StringComparison.OrdinalIgnoreCase)) continue;
            offset = word.Offset;
            break;
        }

        return new TemplatePlace(template, offset).Error(fault.Rule, fault.Message, fault.Remedy);
    }
}

/// <summary>A helper that comes to a value: <c>{{t "key"}}</c>, <c>(eq a b)</c>.</summary>
/// <param name="helper">What it does with the values given, and those given by name.</param>
/// <param name="arguments">What it is given.</param>
/// <param name="named">What it is given by name.</param>
/// <param name="call">Where.</param>
internal sealed class CallExpression(ValueHelper helper, TemplateExpression[] arguments, NamedExpressions named, TemplateCall call) : TemplateExpression
{
    public override object? Evaluate(TemplateRun run, TemplateScope scope)
    {
        var values = arguments.Length == 0 ? [] : new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Evaluate(run, scope);
        try
        {
            return helper(values, named.Evaluate(run, scope));
        }
        catch (ThemeFault fault)
        {
            throw call.Explain(fault);
        }
    }
}

/// <summary>What a helper makes of what it is given.</summary>
/// <param name="values">In their order.</param>
/// <param name="named">Those given by name.</param>
/// <exception cref="ThemeFault">It cannot be done with these.</exception>
internal delegate object? ValueHelper(object?[] values, KeyValuePair<string, object?>[] named);
