namespace Briefings.Publishing.Themes.Templates;

/// <summary>Where the names of an expression are looked up: a value, and the scope around it.</summary>
internal sealed class TemplateScope(object? value, TemplateScope? outer)
{
    /// <summary>What <c>this</c> is.</summary>
    public object? Value { get; set; } = value;

    /// <summary>What <c>../</c> leads to; null on the page itself.</summary>
    public TemplateScope? Outer { get; } = outer;

    /// <summary>Which item of how many this is, counted from zero; -1 outside of <c>{{#each}}</c>.</summary>
    public int Index { get; set; } = -1;

    /// <summary>How many items there are.</summary>
    public int Count { get; init; }

    /// <summary>The names that <c>as |item index|</c> gives to the value and its index or name.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The name of the property that this is the value of; null for items of lists.</summary>
    public string? Key { get; set; }

    /// <summary>The value of <c>@index</c> and its like; null where there is none of that name.</summary>
    public object? Data(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Index < 0) continue;
            return name switch
            {
                "index" => scope.Index,
                "key" => (object?)scope.Key ?? scope.Index,
                "first" => TemplateValue.Of(scope.Index == 0),
                "last" => TemplateValue.Of(scope.Index == scope.Count - 1),
                _ => null,
            };
        }

        return null;
    }

    /// <summary>The value that a block gave this name.</summary>
    public object? Named(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            for (var i = 0; i < scope.Names.Count; i++)
            {
                if (string.Equals(scope.Names[i], name, StringComparison.Ordinal)) return i == 0 ? scope.Value : (object?)scope.Key ?? scope.Index;
            }
        }

        return null;
    }
}

/// <summary>What a partial reads when it is given named values: those first, then what its caller reads.</summary>
/// <param name="Given">The named values.</param>
/// <param name="Outer">The caller's value.</param>
internal sealed record ScopedValues(KeyValuePair<string, object?>[] Given, object? Outer);
