namespace Briefings.Publishing.Themes.Templates;

/// <summary><c>{{#if}}</c>, and <c>{{#eq}}</c> with its comparison for a condition.</summary>
internal sealed class ConditionNode(TemplateExpression condition, TemplateBody then, TemplateBody otherwise) : TemplateNode
{
    public override void Write(TemplateRun run, TemplateScope scope) =>
        (TemplateValue.IsTrue(condition.Evaluate(run, scope)) ? then : otherwise).Write(run, scope);
}

/// <summary><c>{{#with}}</c></summary>
internal sealed class WithNode(TemplateExpression value, IReadOnlyList<string> names, TemplateBody then, TemplateBody otherwise) : TemplateNode
{
    public override void Write(TemplateRun run, TemplateScope scope)
    {
        var found = value.Evaluate(run, scope);
        if (TemplateValue.IsTrue(found)) then.Write(run, new(found, scope) { Names = names });
        else otherwise.Write(run, scope);
    }
}

/// <summary><c>{{#each}}</c> over a list, or over the properties of an object.</summary>
internal sealed class EachNode(TemplateExpression list, IReadOnlyList<string> names, TemplateBody then, TemplateBody otherwise) : TemplateNode
{
    public override void Write(TemplateRun run, TemplateScope scope)
    {
        var found = list.Evaluate(run, scope);
        if (!TemplateValue.IsTrue(found)) otherwise.Write(run, scope);
        else if (TemplateValue.Items(found) is { } items) WriteItems(items, run, scope);
        else WriteProperties(found!, run, scope);
    }

    private void WriteItems(object?[] items, TemplateRun run, TemplateScope scope)
    {
        var each = new TemplateScope(value: null, scope) { Count = items.Length, Names = names };
        for (var i = 0; i < items.Length; i++)
        {
            each.Index = i;
            each.Value = items[i] ?? "";
            then.Write(run, each);
        }
    }

    private void WriteProperties(object owner, TemplateRun run, TemplateScope scope)
    {
        var properties = ValueNames.Of(owner);
        var each = new TemplateScope(value: null, scope) { Count = properties.Count, Names = names };
        for (var i = 0; i < properties.Count; i++)
        {
            each.Index = i;
            each.Key = properties[i];
            _ = new ValueName(properties[i]).TryRead(owner, out var value);
            each.Value = value;
            then.Write(run, each);
        }
    }
}

/// <summary><c>{{#value}}</c>: each item of a list, else the value where there is one.</summary>
internal sealed class SectionNode(TemplateExpression value, IReadOnlyList<string> names, TemplateBody then, TemplateBody otherwise) : TemplateNode
{
    private readonly EachNode _each = new(value, names, then, otherwise);

    public override void Write(TemplateRun run, TemplateScope scope)
    {
        var found = value.Evaluate(run, scope);
        if (!TemplateValue.IsTrue(found)) otherwise.Write(run, scope);
        else if (found is bool) then.Write(run, scope);
        else if (TemplateValue.Items(found) is null) then.Write(run, new(found, scope) { Names = names });
        else _each.Write(run, scope);
    }
}
