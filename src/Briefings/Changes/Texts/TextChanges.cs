using System.Globalization;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Changes.Texts;

/// <summary>Texts: told by how many words came and went, never by their layout.</summary>
internal static class TextChanges
{
    /// <summary>One paragraph of plain text.</summary>
    public static void Plain(ChangeKind kind, Record record, string key, string what, string from, string to, Comparison comparison)
    {
        var (old, now) = (Typography.Words(from), Typography.Words(to));
        if (old.AsSpan().SequenceEqual(now)) return;
        comparison.Add(kind, record, record.Fields[key], $"{what} of {record}: {Difference(old, now)}", from, to);
    }

    /// <summary>Markdown, section by section.</summary>
    /// <param name="record">The record, as it is.</param>
    /// <param name="key">The key that holds the text; empty for a body.</param>
    /// <param name="what">What it is called: "text".</param>
    /// <param name="from">The old text.</param>
    /// <param name="to">The new text.</param>
    /// <param name="comparison">Takes what is found.</param>
    public static void Markdown(Record record, string key, string what, MarkdownText from, MarkdownText to, Comparison comparison)
    {
        if (string.Equals(from.Text, to.Text, StringComparison.Ordinal)) return;
        var (old, now) = (MarkdownSections.Of(from.Text), MarkdownSections.Of(to.Text));
        var olds = old.ToDictionary(section => section.Identity);
        foreach (var section in now)
        {
            var at = to.IsEmpty ? record.Fields[key] : to.Locate(section.Line, 0);
            if (olds.Remove(section.Identity, out var former)) Compare(record, what, former, section, at, comparison);
            else comparison.Add(ChangeKind.TextChanged, record, at, $"{what} of {record}, section {Wording.Quote(section.Heading)} added: {Count(section.Words.Length)}");
        }

        foreach (var section in old.Where(section => olds.ContainsKey(section.Identity)))
            comparison.Add(ChangeKind.TextChanged, record, default, $"{what} of {record}, section {Wording.Quote(section.Heading)} removed: {Count(section.Words.Length)}");
    }

    /// <summary>Whether known names in a body become links.</summary>
    public static void AutoLink(Record record, bool from, bool to, Comparison comparison)
    {
        if (from == to) return;
        comparison.Add(ChangeKind.TextChanged, record, record.Fields["autolink"], to ? (Wording)$"known names in the text of {record} become links" : $"known names in the text of {record} no longer become links");
    }

    private static void Compare(Record record, string what, MarkdownSection old, MarkdownSection now, SourceLocation at, Comparison comparison)
    {
        Wording place = $"{what} of {record}{(now.Heading.Length == 0 ? new Wording() : $", section {Wording.Quote(now.Heading)}")}";
        if (!old.Words.AsSpan().SequenceEqual(now.Words.AsSpan()))
        {
            comparison.Add(ChangeKind.TextChanged, record, at, $"{place}: {Difference([.. old.Words], [.. now.Words])}");
        }

        var marks = comparison.Match(old.Marks, now.Marks, mark => $"{mark}");
        foreach (var mark in marks.Added) comparison.Add(ChangeKind.TextChanged, record, at, $"{place}: {mark} added", to: mark.Short);
        foreach (var mark in marks.Removed) comparison.Add(ChangeKind.TextChanged, record, at, $"{place}: {mark} removed", mark.Short);
    }

    private static string Difference(string[] from, string[] to)
    {
        var (added, removed) = WordDifference.Between(from, to);
        return added == 0 ? $"{Count(removed)} removed" : removed == 0 ? $"{Count(added)} added" : string.Create(CultureInfo.InvariantCulture, $"{Count(added)} added, {removed} removed");
    }

    private static string Count(int words) => string.Create(CultureInfo.InvariantCulture, $"{words} {(words == 1 ? "word" : "words")}");
}
