using System.Text;
using Briefings.Model;

namespace Briefings.Fuzz;

/// <summary>Good content to begin with: the site that stands in the repository, and the one that the tests compare byte for byte.</summary>
internal sealed class Corpus
{
    private readonly List<(string Path, byte[] Content)> _files = [];

    public Corpus(string root)
    {
        Root = root;
        foreach (var folder in (ReadOnlySpan<string>)["input", "tests/Briefings.Tests/Golden/input"]) Add(Path.Combine(root, folder));
    }

    /// <summary>The top of the checkout.</summary>
    public string Root { get; }

    /// <summary>The launch content.</summary>
    public string Launch => Path.Combine(Root, "input");

    /// <summary>A small site with one of everything.</summary>
    public string Small => Path.Combine(Root, "tests/Briefings.Tests/Golden");

    /// <summary>The files of a collection.</summary>
    public List<byte[]> Of(Collection collection) => [.. _files.Where(file => file.Path.StartsWith(collection.Folder() + "/", StringComparison.Ordinal)).Select(file => file.Content)];

    /// <summary>The files of that name.</summary>
    public List<byte[]> Named(string path) => [.. _files.Where(file => file.Path == path).Select(file => file.Content)];

    /// <summary>Paragraphs and blocks of articles and pages, and whole bodies.</summary>
    public List<byte[]> Texts()
    {
        var bodies = Of(Collection.Articles).Concat(Of(Collection.Pages)).Select(file => Encoding.UTF8.GetString(file)).Select(text => text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]).ToList();
        return [.. bodies.SelectMany(body => body.Split("\n\n")).Concat(bodies.Take(4)).Where(text => text.Length > 0).Select(Encoding.UTF8.GetBytes)];
    }

    private void Add(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(file) is ".md" or ".yaml") _files.Add((Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)));
        }
    }
}
