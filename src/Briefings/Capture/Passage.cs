using System.Runtime.InteropServices;

namespace Briefings.Capture;

/// <summary>A paragraph, heading or caption of a saved page.</summary>
/// <param name="Text">In one line, without invisible characters.</param>
/// <param name="Line">Of the file, from 1.</param>
/// <param name="Kind">What its page says that it is.</param>
/// <param name="Gap">Empty lines before it; of HTML 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Passage(string Text, int Line, PassageKind Kind, int Gap)
{
    /// <summary>Its words.</summary>
    public int Words { get; } = CountWords(Text);

    /// <summary>Whether it is sentences of running text: of some length, and with an end.</summary>
    public bool IsProse => Kind == PassageKind.Text && ((Words >= 8 && HasEnd) || Words >= 40) && !Captions.IsOne(this);

    /// <summary>Whether it may be a headline or a heading within a text.</summary>
    public bool IsHeadline => Kind is PassageKind.Text or PassageKind.Title or PassageKind.Heading && Words is >= 1 and <= 30 && (Kind != PassageKind.Text || !HasEnd || EndsAsking) && !Captions.IsOne(this);

    private bool HasEnd => Text.AsSpan().TrimEnd("\"'”’»)] ") is [.., '.' or '!' or '?' or '…' or ':'];

    private bool EndsAsking => Text.AsSpan().TrimEnd("\"'”’ ") is [.., '?'];

    private static int CountWords(string text)
    {
        var (count, isCounted) = (0, false);
        foreach (var character in text)
        {
            if (character == ' ') isCounted = false;
            else if (!isCounted && char.IsLetterOrDigit(character)) (count, isCounted) = (count + 1, true);
        }

        return count;
    }
}

/// <summary>What a passage is.</summary>
internal enum PassageKind
{
    /// <summary>Text, as far as the page says.</summary>
    Text,

    /// <summary>The heading of a whole page or story.</summary>
    Title,

    /// <summary>A heading within a story.</summary>
    Heading,

    /// <summary>What is said of a picture.</summary>
    Caption,

    /// <summary>A part of the page and not of the story.</summary>
    Furniture,
}
