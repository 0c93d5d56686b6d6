using System.Buffers;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>Finds what was meant as a link to a record or as a citation, and is read as plain text for a bracket or a space.</summary>
internal sealed class BrokenMarks(TextDraft draft, RecordIndex index, NameIndex names)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-:");

    /// <summary>Reports what is nearly a mark in a paragraph, heading or cell, save what stands in code, in links or behind a backslash.</summary>
    public void Report(FlatText text)
    {
        if (!text.Chars.ContainsAny('[', '(')) return;

        var end = 0;
        foreach (var run in text.Runs)
        {
            if (run.IsLinked) continue;
            for (var at = Math.Max(run.Start, end); at < run.End; at++)
            {
                if (text.Chars[at] is not ('[' or '(') || text.Chars[at..] is not [_, '@' or '[' or ' ' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'), ..] rest) continue;
                if (!IsBare(text, at) || (rest[1] == '[' && !IsBare(text, at + 1)) || Meant(rest) is not { } meant) continue;
                draft.Report(EditorialRules.BrokenMark, text.SourceOf(at), $"'{Sentences.Clip(meant.Written, focus: 0)}' is printed as it stands", $"write {Sentences.Clip(meant.Remedy, focus: 0)}, or \\{rest[0]} when the text is meant");
                // A bracket after a bracket is the same mark.
                end = at += rest[1] == '[' ? 1 : 0;
            }
        }
    }

    private (string Written, string Remedy)? Meant(ReadOnlySpan<char> rest) => rest switch
    {
        ['(', '@', ..] => InParentheses(rest),
        ['(', ..] => null,
        ['[', '[', ..] => OpenLink(rest),
        ['[', '@', ..] => OpenCitation(rest),
        ['[', ' ', '@', ..] => SpacedCitation(rest, 3),
        _ => LinkOfOneBracket(rest),
    };

    // Handles are written in the same way, so only a source that exists is taken for a citation.
    private (string Written, string Remedy)? InParentheses(ReadOnlySpan<char> rest)
    {
        var id = IdAt(rest[2..]);
        var close = rest.IndexOf(')');
        if (close < 0 || rest[2 + id.Length] is not (')' or ',' or ';') || !IsSource(id)) return null;
        return ($"(@{id})", $"[{rest[1..close]}]");
    }

    private (string Written, string Remedy)? OpenCitation(ReadOnlySpan<char> rest)
    {
        var id = IdAt(rest[2..]);
        return id.Length > 0 ? ($"[@{id}", $"[@{id}]") : rest is [_, _, ' ', ..] ? SpacedCitation(rest, 3) : null;
    }

    private (string Written, string Remedy)? SpacedCitation(ReadOnlySpan<char> rest, int start)
    {
        var id = IdAt(rest[start..]);
        if (id.IsEmpty || rest[(start + id.Length)..] is not [']' or ',' or ';', ..] || !IsSource(id)) return null;
        return ($"{rest[..start]}{id}]", $"[@{id}]");
    }

    private (string Written, string Remedy)? OpenLink(ReadOnlySpan<char> rest)
    {
        var target = rest[2..];
        var end = target.IndexOfAny("[]|\n");
        if (end >= 0) target = target[..end];
        // Where nothing ends it, the target is a word at most.
        if (end < 0 || rest[2 + end] is '[' or '\n') target = target[..WordLength(target)].TrimEnd(":-");
        target = target.Trim();
        return IsRecord(target) || (target.Contains('-') && target.ContainsAnyInRange('a', 'z') && IdAt(target).Length == target.Length) ? ($"[[{target}", $"[[{target}]]") : null;
    }

    private (string Written, string Remedy)? LinkOfOneBracket(ReadOnlySpan<char> rest)
    {
        var close = rest[1..].IndexOfAny('[', ']') + 1;
        if (close == 0 || rest[close] == '[') return null;
        var bar = rest[..close].IndexOf('|');
        return bar > 0 && IsRecord(rest[1..bar].Trim()) ? ($"{rest[..(close + 1)]}", $"[{rest[..(close + 1)]}]") : null;
    }

    private bool IsSource(ReadOnlySpan<char> id)
    {
        var key = new RecordKey(Collection.Sources, id.ToString());
        draft.DependOn(key);
        return index.TryGet(key, out _);
    }

    private bool IsRecord(ReadOnlySpan<char> target)
    {
        if (target.IsEmpty) return false;
        var colon = target.IndexOf(':');
        if (colon > 0 && Collections.FromSingular(target[..colon]) is not null) return true;
        var name = target.ToString();
        draft.DependOn(new(Collection.Sources, name));
        return !index.WithId(name).IsEmpty || !names.BearersOf(name).IsEmpty;
    }

    private bool IsBare(FlatText text, int at)
    {
        var source = text.SourceOf(at);
        return source < draft.Source.Length && draft.Source[source] == text.Chars[at] && (source == 0 || draft.Source[source - 1] != '\\');
    }

    private static ReadOnlySpan<char> IdAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(IdCharacters);
        return (length < 0 ? text : text[..length]).TrimEnd('-');
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(WordCharacters);
        return length < 0 ? text.Length : length;
    }
}
