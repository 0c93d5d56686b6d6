using System.Runtime.InteropServices;
using System.Text;
using Briefings.Diagnostics;

namespace Briefings.Text;

/// <summary>One argument of a <c>:::</c> block.</summary>
/// <param name="Key">Before the <c>=</c>.</param>
/// <param name="Value">After it, without quotation marks.</param>
/// <param name="IsQuoted">Whether it had quotation marks.</param>
/// <param name="KeyOffset">Where the key stands in the text.</param>
/// <param name="ValueOffset">Where the value stands, after its quotation mark.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlockArgument(string Key, string Value, bool IsQuoted, int KeyOffset, int ValueOffset);

/// <summary>Reads the first line of a <c>:::</c> block: <c>:::name key=value key="several words"</c>.</summary>
internal sealed class BlockArguments
{
    private readonly Dictionary<string, BlockArgument> _byKey = new(StringComparer.Ordinal);

    private BlockArguments(string name, int nameOffset) => (Name, NameOffset) = (name, nameOffset);

    /// <summary>The block's name, perhaps empty.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public int NameOffset { get; }

    /// <summary>Reads the line that starts with the colons at <paramref name="offset"/> and reports what cannot be read.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="offset">Of the first colon.</param>
    /// <param name="known">Gives the keys that the block of a name takes; null for an unknown block, whose arguments are not read.</param>
    public static BlockArguments Read(TextDraft draft, int offset, Func<string, string[]?> known)
    {
        var source = draft.Source;
        var end = source.IndexOf('\n', offset);
        if (end < 0) end = source.Length;

        var position = offset;
        while (position < end && source[position] == ':') position++;
        position = SkipSpace(source, position, end);
        var nameEnd = WordEnd(source, position, end);
        var result = new BlockArguments(source[position..nameEnd], position);
        if (known(result.Name) is not { } keys) return result;

        position = SkipSpace(source, nameEnd, end);
        while (position < end)
        {
            position = SkipSpace(source, result.ReadOne(draft, position, end, keys), end);
        }

        return result;
    }

    /// <summary>The argument with that key, or null.</summary>
    public BlockArgument? this[string key] => _byKey.TryGetValue(key, out var argument) ? argument : null;

    private int ReadOne(TextDraft draft, int start, int end, string[] keys)
    {
        var source = draft.Source;
        var equals = start;
        while (equals < end && source[equals] != '=' && !char.IsWhiteSpace(source[equals])) equals++;
        var key = source[start..equals];
        if (equals == end || source[equals] != '=')
        {
            draft.Report(TextRules.BadBlockArgument, start, $"'{key}' has no value", "write key=value, and quotation marks around several words");
            return equals;
        }

        var next = ReadValue(draft, equals + 1, end, out var value, out var isQuoted);
        var argument = new BlockArgument(key, value, isQuoted, start, equals + (isQuoted ? 2 : 1));
        if (!keys.Contains(key, StringComparer.Ordinal))
        {
            draft.Report(TextRules.BadBlockArgument, start, $":::{Name} has no argument '{key}'{Spelling.DidYouMean(key, keys)}", $"it takes {string.Join(", ", keys)}");
        }
        else if (value.Length == 0)
        {
            draft.Report(TextRules.BadBlockArgument, start, $"'{key}' has no value", "write a value or remove the argument");
        }
        else if (!_byKey.TryAdd(key, argument))
        {
            draft.Report(TextRules.BadBlockArgument, start, $"'{key}' is given twice", "keep one");
        }

        return next;
    }

    private static int ReadValue(TextDraft draft, int start, int end, out string value, out bool isQuoted)
    {
        var source = draft.Source;
        isQuoted = start < end && source[start] == '"';
        if (!isQuoted)
        {
            var wordEnd = WordEnd(source, start, end);
            value = source[start..wordEnd];
            return wordEnd;
        }

        var text = new StringBuilder();
        for (var i = start + 1; i < end; i++)
        {
            if (source[i] == '"')
            {
                value = text.ToString().Trim();
                return i + 1;
            }

            if (source[i] == '\\' && i + 1 < end && source[i + 1] is ('"' or '\\')) i++;
            text.Append(source[i]);
        }

        draft.Report(TextRules.BadBlockArgument, start, "this quotation mark is not closed", "close it on the same line");
        value = text.ToString().Trim();
        return end;
    }

    private static int SkipSpace(string source, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(source[position])) position++;
        return position;
    }

    private static int WordEnd(string source, int position, int end)
    {
        while (position < end && !char.IsWhiteSpace(source[position])) position++;
        return position;
    }
}
