using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes;

/// <summary>What can be said about a template before it runs: blocks, and the names of helpers, partials, texts and assets.</summary>
internal sealed class TemplateChecks(IReadOnlyCollection<string> partialNames, ThemeStrings strings, ThemeAssets assets, DiagnosticBag diagnostics)
{
    public void Check(Template template)
    {
        CheckBlocks(template);
        var inlineNames = template.Tags.Where(tag => tag.Kind == TagKind.Inline).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var tag in template.Tags)
        {
            if (tag.Kind is TagKind.Partial or TagKind.PartialBlock) CheckPartial(template, tag, inlineNames);
            CheckCalls(template, tag);
        }
    }

    private void CheckBlocks(Template template)
    {
        var open = new Stack<TemplateTag>();
        foreach (var tag in template.Tags)
        {
            if (tag.Kind is TagKind.Open or TagKind.Inverse or TagKind.PartialBlock or TagKind.Inline)
            {
                open.Push(tag);
            }
            else if (tag.Kind == TagKind.Else && open.Count == 0)
            {
                Report(ThemeRules.UnbalancedBlock, template, tag.Start, "this else belongs to no block", "remove it or open a block before it");
            }
            else if (tag.Kind == TagKind.Close && !Closes(tag, open))
            {
                var message = open.TryPeek(out var unclosed)
                    ? $"{Quoting.Quote(Source(template, tag))} does not close {Quoting.Quote(Source(template, unclosed))} of line {TextPosition.Of(template.Text, unclosed.Start).Line}"
                    : $"{Quoting.Quote(Source(template, tag))} closes a block that was never opened";
                Report(ThemeRules.UnbalancedBlock, template, tag.Start, message, "close blocks in the order of their nesting");
                return;
            }
        }

        foreach (var tag in open)
            Report(ThemeRules.UnbalancedBlock, template, tag.Start, $"{Quoting.Quote(Source(template, tag))} is never closed", $"add {Quoting.Quote($"{{{{/{BlockName(tag)}}}}}")}");
    }

    private static bool Closes(TemplateTag tag, Stack<TemplateTag> open)
    {
        if (!open.TryPeek(out var last) || !string.Equals(BlockName(last), tag.Name, StringComparison.Ordinal)) return false;
        open.Pop();
        return true;
    }

    private static string BlockName(TemplateTag tag) => tag.Kind == TagKind.Inline ? "inline" : tag.Name;

    private void CheckPartial(Template template, TemplateTag tag, HashSet<string> inlineNames)
    {
        if (tag.Words is not [{ Kind: WordKind.Plain or WordKind.Quoted } word, ..]) return;
        if (word.Text is "@partial-block" || inlineNames.Contains(word.Text) || partialNames.Contains(word.Text, StringComparer.Ordinal)) return;
        Report(ThemeRules.UnknownPartial, template, word.Offset, $"no partial {Quoting.Quote(word.Text)}{Spelling.DidYouMean(word.Text, partialNames)}",
            "correct the name or add the file to the theme's partials/");
    }

    private void CheckCalls(Template template, TemplateTag tag)
    {
        var skipped = tag.Kind == TagKind.Else ? 1 : 0;
        var isCall = tag.Kind is TagKind.Value or TagKind.Open || (tag.Kind == TagKind.Else && tag.Words.Count > 1);
        for (var i = 0; i < tag.Words.Count; i++)
        {
            var startsCall = (i == skipped && isCall && HasArguments(tag, i)) || (i > 0 && tag.Words[i - 1].Kind == WordKind.Opening);
            if (startsCall && tag.Words[i].Kind == WordKind.Plain) CheckCall(template, tag, i);
        }
    }

    private static bool HasArguments(TemplateTag tag, int index) =>
        index + 1 < tag.Words.Count && tag.Words[index + 1] is not { Kind: WordKind.Plain, Text: "as" };

    private void CheckCall(Template template, TemplateTag tag, int index)
    {
        var head = tag.Words[index];
        if (!ThemeHelpers.Names.Contains(head.Text, StringComparer.Ordinal))
        {
            Report(ThemeRules.UnknownHelper, template, head.Offset, $"no helper {Quoting.Quote(head.Text)}{Spelling.DidYouMean(head.Text, ThemeHelpers.Names)}",
                $"the helpers are: {string.Join(", ", ThemeHelpers.Names)}");
            return;
        }

        if (index + 1 >= tag.Words.Count || tag.Words[index + 1] is not { Kind: WordKind.Quoted } argument) return;
        var fault = head.Text switch
        {
            "t" when !strings.Has(argument.Text) => strings.Unknown(argument.Text),
            "asset" or "asset-url" or "integrity" when !assets.Has(argument.Text) => assets.Unknown(argument.Text),
            _ => null,
        };
        if (fault is not null) Report(fault.Rule, template, argument.Offset, fault.Message, fault.Remedy);
    }

    private void Report(DiagnosticRule rule, Template template, int offset, string message, string remedy) =>
        diagnostics.Report(rule, TextPosition.Of(template.Text, offset).In(template.Origin), message, remedy);

    private static string Source(Template template, TemplateTag tag) => template.Text[tag.Start..tag.End];
}
