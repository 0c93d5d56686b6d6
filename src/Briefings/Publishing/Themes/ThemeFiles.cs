using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;

using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
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

    /// <summary>
    /// All files below <paramref name="folder"/> but hidden ones, checked like content; none when it does not exist. A file that is
    /// refused is there but empty, so that what refers to it is not reported as well.
    /// </summary>
    /// <param name="folder">As the user gave it; messages name files by it.</param>
    /// <param name="diagnostics">Takes what cannot be read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="EnvironmentFaultException">The folder itself cannot be read.</exception>
    public static ThemeFiles FromFolder(string folder, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder)) return new([]);
        try
        {
            if (RealPath.Of(folder) is not { } root) return new([]);
            var found = new DiagnosticBag();
            var shown = Quoting.Escape(folder.Replace('\\', '/').TrimEnd('/'));
            List<ThemeFile> files = [.. InputWalk.List(root, shown, "theme folder", found, cancellation).Select(file => Read(file, found))];
            foreach (var diagnostic in found.ToSortedList()) diagnostics.Add(diagnostic);
            return new(files) { IsWhole = !found.HasErrors };
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            throw EnvironmentFaultException.From(fault, $"the theme folder '{folder}' cannot be read");
        }
    }

    /// <summary>Whether every file could be read.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>A hash of their paths and of what they hold.</summary>
    public ulong Print
    {
        get
        {
            var hash = new XxHash3();
            foreach (var file in _files.Values)
            {
                hash.Append(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length}\n"));
                hash.Append(file.Content);
            }

            return hash.GetCurrentHashAsUInt64();
        }
    }

    /// <summary>These files, with those of <paramref name="site"/> in place of the ones of the same path and beside the others.</summary>
    public ThemeFiles OverlaidBy(ThemeFiles site) => new(_files.SetItems(site._files).Values);

    /// <summary>The files below a folder of the theme (<c>layouts/</c>), in ordinal order of path.</summary>
    public IEnumerable<ThemeFile> Below(string folder) => _files.Values.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    public ThemeFile? Find(string path) => _files.GetValueOrDefault(path);

    private static ThemeFile Read(ContentFile file, DiagnosticBag diagnostics)
    {
        var content = IsRead(file.RelativePath)
            ? TextFile.Read(file, diagnostics) is { } text ? Encoding.UTF8.GetBytes(text) : null
            : TextFile.ReadBytes(file, Array.MaxLength, diagnostics);
        return new(file.RelativePath, file.Shown, content ?? []);
    }

    // What the tool itself reads as text; all else is published byte for byte.
    private static bool IsRead(string path) => Path.GetExtension(path) is ".html" or ".css" or ".yaml";
}
