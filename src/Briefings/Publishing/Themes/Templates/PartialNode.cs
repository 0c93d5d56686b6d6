using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Publishing.Themes.Templates;

/// <summary><c>{{> partial}}</c>, and <c>{{#> partial}}</c> with the block that it is given.</summary>
/// <param name="place">Where the partial is named.</param>
/// <param name="name">Says which.</param>
/// <param name="value">What it reads in place of its caller's value; null when it is given none.</param>
/// <param name="given">The values that it is given by name.</param>
/// <param name="block">The block that it is given; null when there is none.</param>
internal sealed class PartialNode(TemplatePlace place, TemplateExpression name, TemplateExpression? value, NamedExpressions given, TemplateBody? block) : TemplateNode
{
    /// <summary>The name by which a partial takes in the block that it is given.</summary>
    public const string BlockName = "@partial-block";

    /// <summary>What stands before each line that the partial writes.</summary>
    public string Indent { get; init; } = "";

    public override void Write(TemplateRun run, TemplateScope scope)
    {
        var called = TemplateValue.Text(name.Evaluate(run, scope));
        if (called.Length == 0) throw place.Error(ThemeRules.BadTemplate, "the name of a partial is worked out, and comes to no text", "correct the expression after '{{>'");
        var isBlock = string.Equals(called, BlockName, StringComparison.Ordinal);
        var body = isBlock ? run.Block?.Body : run.Partial(called);
        if (body is null) throw Missing(called, isBlock, run);
        if (run.Depth == TemplateRun.DeepestPartial)
            throw place.Error(ThemeRules.BadTemplate, $"{Quoting.Quote(called)} is the {TemplateRun.DeepestPartial + 1}st partial in a row that takes in another", "end the partials that take in themselves by a condition");

        var outer = run.Block;
        run.Depth++;
        run.Block = isBlock ? outer!.Outer : block is null ? outer : new(block, outer);
        if (Indent.Length == 0) body.Write(run, Inner(run, scope));
        else WriteIndented(body, run, Inner(run, scope));
        run.Block = outer;
        run.Depth--;
    }

    private void WriteIndented(TemplateBody body, TemplateRun run, TemplateScope scope)
    {
        using var lines = new MemoryStream();
        using var inner = new HtmlOutput(lines);
        var output = run.Output;
        run.Output = inner;
        body.Write(run, scope);
        inner.Flush();
        run.Output = output;
        var rest = lines.GetBuffer().AsSpan(0, (int)lines.Length);
        while (!rest.IsEmpty)
        {
            var line = rest[..(rest.IndexOf((byte)'\n') is var end && end >= 0 ? end + 1 : rest.Length)];
            output.Markup(Indent);
            output.Markup(line);
            rest = rest[line.Length..];
        }
    }

    private TemplateScope Inner(TemplateRun run, TemplateScope scope)
    {
        if (value is null && given.IsEmpty) return scope;
        var read = value is null ? scope.Value : value.Evaluate(run, scope);
        return new(given.IsEmpty ? read : new ScopedValues(given.Evaluate(run, scope), read), scope);
    }

    private ThemeException Missing(string called, bool isBlock, TemplateRun run) => isBlock
        ? place.Error(ThemeRules.UnknownPartial, "this partial was given no block", "take it in with '{{#> …}}', or remove '{{> @partial-block}}'")
        : place.Error(ThemeRules.UnknownPartial, $"no partial {Quoting.Quote(called)}{Spelling.DidYouMean(called, run.Partials.Keys)}", "correct the name or add the file to the theme's partials/");
}
