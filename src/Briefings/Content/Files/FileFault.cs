namespace Briefings.Content.Files;

/// <summary>Why the system refused, without the paths of this machine that its own messages hold.</summary>
internal static class FileFault
{
    /// <summary>The reason in a few words.</summary>
    public static string Explain(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "permission to read it is missing",
        FileNotFoundException or DirectoryNotFoundException => "it vanished while the content was read",
        PathTooLongException => "its path is too long",
        _ => "the system could not read it",
    };
}
