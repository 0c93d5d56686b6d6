using System.Collections.Immutable;

using Briefings.Publishing.Output;

namespace Briefings.Publishing.Themes;

/// <summary>The files of a theme, by path. A site's own theme overlays the default one file by file.</summary>
internal sealed class ThemeFiles
{
    private const string ResourcePrefix = "theme/";
    private readonly ImmutableSortedDictionary<string, ThemeFile> _files;

    public ThemeFiles(IEnumerable<ThemeFile> files) =>
        _files = files.ToImmutableSortedDictionary(file => file.Path, file => file, StringComparer.Ordinal);

    /// <summary>The theme that the tool carries; diagnostics name its files <c>default-theme/…</c>.</summary>
    public static ThemeFiles Default()
    {
        var assembly = typeof(ThemeFiles).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                // MSBuild writes the folder separators of the system that built the tool.
                var path = name[ResourcePrefix.Length..].Replace('\\', '/');
                return new ThemeFile(path, "default-theme/" + path, content);
            }));
    }

    /// <summary>All files below <paramref name="folder"/> but hidden ones; none when it does not exist.</summary>
    /// <exception cref="EnvironmentFaultException">A file cannot be read.</exception>
    public static ThemeFiles FromFolder(string folder)
    {
        if (!Directory.Exists(folder)) return new([]);
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        try
        {
            return new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(full => (Full: full, Relative: Path.GetRelativePath(folder, full).Replace('\\', '/')))
                .Where(file => !IsHidden(file.Relative))
                .Select(file => new ThemeFile(file.Relative, $"{shown}/{file.Relative}", File.ReadAllBytes(file.Full)))
                .ToList());
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            throw EnvironmentFaultException.From(fault, $"the theme folder '{folder}' cannot be read");
        }
    }

    /// <summary>These files, with those of <paramref name="site"/> in place of the ones of the same path and beside the others.</summary>
    public ThemeFiles OverlaidBy(ThemeFiles site) => new(_files.SetItems(site._files).Values);

    /// <summary>The files below a folder of the theme (<c>layouts/</c>), in ordinal order of path.</summary>
    public IEnumerable<ThemeFile> Below(string folder) => _files.Values.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    public ThemeFile? Find(string path) => _files.GetValueOrDefault(path);

    private static bool IsHidden(string relative) => relative.StartsWith('.') || relative.Contains("/.", StringComparison.Ordinal);
}
