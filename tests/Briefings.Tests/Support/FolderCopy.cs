namespace Briefings.Tests.Support;

/// <summary>Copies folders.</summary>
internal static class FolderCopy
{
    /// <summary>Copies every file of a folder to the same place in another, with its times.</summary>
    public static void Make(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
