namespace Briefings.Publishing.Themes.Templates;

/// <summary>A part of a template that writes something.</summary>
internal abstract class TemplateNode
{
    /// <exception cref="Site.ThemeException">The template asks for what is not there.</exception>
    public abstract void Write(TemplateRun run, TemplateScope scope);
}

/// <summary>What stands between the expressions.</summary>
/// <param name="utf8">As it is published.</param>
internal sealed class MarkupNode(byte[] utf8) : TemplateNode
{
    public override void Write(TemplateRun run, TemplateScope scope) => run.Output.Markup(utf8);
}

/// <summary><c>{{value}}</c>, and <c>{{{value}}}</c> for what is markup already.</summary>
internal sealed class ValueNode(TemplateExpression value, bool isMarkup) : TemplateNode
{
    public override void Write(TemplateRun run, TemplateScope scope)
    {
        var found = value.Evaluate(run, scope);
        if (found is int number) run.Output.Number(number);
        else if (isMarkup) run.Output.Markup(TemplateValue.Text(found));
        else run.Output.Text(TemplateValue.Text(found));
    }
}

/// <summary>A helper that writes: <c>{{link-to record}}</c>.</summary>
internal sealed class WritingNode(TemplateExpression value, Action<HtmlOutput, object?> write, TemplateCall call) : TemplateNode
{
    public override void Write(TemplateRun run, TemplateScope scope)
    {
        var given = value.Evaluate(run, scope);
        try
        {
            write(run.Output, given);
        }
        catch (ThemeFault fault)
        {
            throw call.Explain(fault);
        }
    }
}

/// <summary>Nodes in a row: a template, or what a block holds.</summary>
/// <param name="Nodes">In their order.</param>
/// <param name="Inlines">The partials that are defined there; null when there are none.</param>
internal sealed record TemplateBody(IReadOnlyList<TemplateNode> Nodes, IReadOnlyDictionary<string, TemplateBody>? Inlines = null)
{
    private readonly TemplateNode[] _nodes = [.. Nodes];

    public void Write(TemplateRun run, TemplateScope scope)
    {
        if (Inlines is null)
        {
            foreach (var node in _nodes) node.Write(run, scope);
            return;
        }

        var before = run.Inlines;
        var known = new Dictionary<string, TemplateBody>(before ?? Inlines, StringComparer.Ordinal);
        foreach (var (name, body) in Inlines) known[name] = body;
        run.Inlines = known;
        foreach (var node in _nodes) node.Write(run, scope);
        run.Inlines = before;
    }
}
