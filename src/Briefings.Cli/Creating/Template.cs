using System.Text;

namespace Briefings.Cli.Creating;

/// <summary>A text that the tool carries, with words such as <c>@ID@</c> to fill in.</summary>
internal static class Template
{
    /// <summary>The text with the words filled in.</summary>
    public static string Fill(string path, IReadOnlyDictionary<string, string> words)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(EmbeddedFiles.Read(path)).ReplaceLineEndings("\n"));
        foreach (var (word, value) in words) text.Replace($"@{word}@", value);
        return text.ToString();
    }

    /// <summary>Writes a new file, with its folders.</summary>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
    }
}
