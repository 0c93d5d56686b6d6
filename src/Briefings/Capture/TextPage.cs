using Briefings.Import;

namespace Briefings.Capture;

/// <summary>Reads a page that was saved or copied as plain text: a line is a paragraph, unless the lines are those of a typewriter.</summary>
internal static class TextPage
{
    // Lines as long as paper is wide, in a file that has none longer, are parts of paragraphs.
    private const int WidestPaper = 110;
    private const int LeastFull = 50;
    private const int LeastLines = 4;

    /// <summary>Reads a text whose lines end in <c>\n</c>.</summary>
    public static SavedPage Read(string text)
    {
        var lines = text.Split('\n').Select(ImportText.Line).ToList();
        var isWrapped = IsWrapped(lines);
        var passages = new List<Passage>();
        var gap = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
            {
                gap++;
                continue;
            }

            var (start, paragraph) = (i, lines[i]);
            while (isWrapped && lines[i].Length >= LeastFull && i + 1 < lines.Count && lines[i + 1].Length > 0) paragraph = $"{paragraph} {lines[++i]}";
            passages.Add(new(paragraph, start + 1, PassageKind.Text, gap));
            gap = 0;
        }

        return new([passages], PageFacts.None, []);
    }

    private static bool IsWrapped(List<string> lines)
    {
        if (lines.Exists(line => line.Length > WidestPaper)) return false;
        // A line that is full and goes on in small letters on the next.
        var broken = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length >= LeastFull && lines[i][^1] is not ('.' or '!' or '?') && lines[i + 1].Length > 0 && char.IsLower(lines[i + 1][0])) broken++;
        }

        return broken >= LeastLines;
    }
}
