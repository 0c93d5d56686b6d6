using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Cli;

/// <summary>The least of a site, for tests to add to.</summary>
internal static class SmallSite
{
    public const string Page = "---\ntitle: A page\n---\nThe first words.\n";

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yaml", SiteText.Unreviewed("title: A small site\nurl: https://briefings.example/\nzone: Etc/UTC\n"));
        folder.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\n");
        folder.Write("input/pages/about.md", Page);
        return folder;
    }

    /// <summary>Replaces a file as many editors do: write beside it, then rename.</summary>
    public static void SaveByRename(TemporaryFolder folder, string relative, string content)
    {
        folder.Write(relative + ".new~", content);
        File.Move(folder.At(relative + ".new~"), folder.At(relative), overwrite: true);
    }
}
