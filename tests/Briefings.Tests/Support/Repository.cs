namespace Briefings.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Briefings.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file named from the root.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>The text of a file named from the root, with <c>\n</c> at line ends.</summary>
    public static string Read(string relative) => File.ReadAllText(Path(relative)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Briefings.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("the tests run outside a checkout");
    }
}
