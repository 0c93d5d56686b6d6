using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>What a path begins with.</summary>
internal enum PathStart
{
    /// <summary>The value of the scope.</summary>
    Scope,

    /// <summary><c>@root</c>, the page.</summary>
    Root,

    /// <summary><c>@index</c> and its like.</summary>
    Data,

    /// <summary>A name that a block gave with <c>as |name|</c>.</summary>
    Named,
}

/// <summary>A value by its path: <c>title</c>, <c>image.alt</c>, <c>../title</c>, <c>@root.title</c>, <c>@index</c>.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="text">As it is written.</param>
/// <param name="start">What it begins with.</param>
/// <param name="name">The name of what it begins with, where that has one.</param>
/// <param name="levels">How many scopes it leads out of.</param>
/// <param name="names">What is read, each from the one before.</param>
internal sealed class PathExpression(TemplatePlace place, string text, PathStart start, string name, int levels, ValueName[] names) : TemplateExpression
{
    public override object? Evaluate(TemplateRun run, TemplateScope scope)
    {
        var value = Start(run, scope);
        foreach (var step in names)
        {
            if (!step.TryRead(value, out var found)) throw Unknown(step.Text, value);
            value = found;
        }

        return value;
    }

    private object? Start(TemplateRun run, TemplateScope scope)
    {
        for (var level = 0; level < levels; level++)
        {
            scope = scope.Outer ?? throw place.Error(ThemeRules.UnknownValue, $"{Quoting.Quote(text)} leads out of the page", "remove a '../', or write '@root.' for the page");
        }

        return start switch
        {
            PathStart.Root => run.Root,
            PathStart.Named => scope.Named(name),
            PathStart.Data => scope.Data(name) ?? throw place.Error(ThemeRules.UnknownValue, $"no value {Quoting.Quote(text)} here", "within '{{#each}}' there are @index, @first, @last and @key, and everywhere @root"),
            _ => scope.Value,
        };
    }

    private ThemeException Unknown(string missing, object? owner)
    {
        var known = ValueNames.Of(owner);
        return place.Error(ThemeRules.UnknownValue, $"no value {Quoting.Quote(text)} here{Spelling.DidYouMean(missing, known)}",
            known.Count == 0 ? "correct the name" : $"the values here are: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
    }
}
