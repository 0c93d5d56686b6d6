namespace Briefings.Publishing.Themes.Templates;

/// <summary>A part of a template that comes to a value.</summary>
internal abstract class TemplateExpression
{
    /// <exception cref="Site.ThemeException">The template asks for what is not there.</exception>
    public abstract object? Evaluate(TemplateRun run, TemplateScope scope);
}

/// <summary>A text in quotes, a number, a keyword, or what is the same on all pages.</summary>
internal sealed class ConstantExpression(object? value) : TemplateExpression
{
    public object? Value => value;

    public override object? Evaluate(TemplateRun run, TemplateScope scope) => value;
}

/// <summary>Values that are given by name.</summary>
/// <param name="expressions">In their order.</param>
internal sealed class NamedExpressions(IReadOnlyList<KeyValuePair<string, TemplateExpression>> expressions)
{
    public static readonly NamedExpressions None = new([]);

    public bool IsEmpty => expressions.Count == 0;

    public KeyValuePair<string, object?>[] Evaluate(TemplateRun run, TemplateScope scope)
    {
        if (IsEmpty) return [];
        var values = new KeyValuePair<string, object?>[expressions.Count];
        for (var i = 0; i < values.Length; i++) values[i] = new(expressions[i].Key, expressions[i].Value.Evaluate(run, scope));
        return values;
    }
}
