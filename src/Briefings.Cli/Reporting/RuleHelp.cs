using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>What a code host shows beside a mistake about its rule, and where it sends those who want to know more.</summary>
internal static class RuleHelp
{
    private const string Reference = "docs/diagnostics.md";

    // All that could become markup within a paragraph of GitHub Flavored Markdown.
    private const string Markup = @"\`*_[]<>#&~";

    /// <summary>In plain text.</summary>
    public static string Text(DiagnosticRule rule) => $"{rule.Code}: {rule.Title}. {rule.Why} See {PlaceOf(rule)}";

    /// <summary>The same in GitHub Flavored Markdown.</summary>
    public static string Markdown(DiagnosticRule rule) => $"**{rule.Code}: {Escape(rule.Title)}**\n\n{Escape(rule.Why)}\n\nSee `{PlaceOf(rule)}`\n";

    /// <summary>The rule's section of the reference; null when nobody knows where that is.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="repository">The address of the tool's repository on a code host.</param>
    public static string? AddressOf(DiagnosticRule rule, Uri? repository) =>
        repository is null ? null : $"{repository.AbsoluteUri.TrimEnd('/')}/blob/main/{PlaceOf(rule)}";

    private static string PlaceOf(DiagnosticRule rule) => $"{Reference}#{rule.Code.ToLowerInvariant()}";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            if (Markup.Contains(sign, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(sign);
        }

        return escaped.ToString();
    }
}
