using Briefings.Changes.History;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Publishing.Themes;

namespace Briefings;

/// <summary>What one build leaves for the next of the same site, so that it does again only what a change asks for. For one build at a time.</summary>
internal sealed class BuildMemory
{
    private Task<LoadedTheme>? _theme;
    private Uri? _themeAddress;
    private (Publication Publication, ChangeLog Log)? _changes;

    /// <summary>The content as it was read last.</summary>
    public Readings Readings { get; } = new();

    /// <summary>The last site that had no errors up to here; null when there was none.</summary>
    public ResolvedSite? Last { get; private set; }

    /// <summary>A memory for builds of another folder or of other pending files, which keeps from this one only the theme.</summary>
    public BuildMemory ForOther() => new() { _theme = _theme, _themeAddress = _themeAddress };

    /// <summary>Says what the next build will find changed.</summary>
    /// <param name="content">Files by path under the input folder; null when anything may have changed.</param>
    /// <param name="theme">Whether a file of the theme may have.</param>
    public void Expect(IReadOnlySet<string>? content, bool theme)
    {
        Readings.Expect(content);
        if (theme) _theme = null;
    }

    /// <summary>The theme, compiled once as long as neither its files nor the site's address change.</summary>
    internal Task<LoadedTheme> Theme(Uri address, Func<DiagnosticBag, HandlebarsTheme?> load)
    {
        if (_theme is not null && _themeAddress == address) return _theme;
        _themeAddress = address;
        return _theme = Task.Run(() =>
        {
            var found = new DiagnosticBag();
            return new LoadedTheme(load(found), found);
        });
    }

    /// <summary>What changed in earlier commits, read once for each build day.</summary>
    internal ChangeLog Changes(Publication publication, Func<ChangeLog> read)
    {
        if (_changes is { } known && known.Publication == publication) return known.Log;
        var log = read();
        _changes = (publication, log);
        return log;
    }

    /// <summary>Keeps a site without errors.</summary>
    internal void Keep(ResolvedSite site) => Last = site;
}

/// <summary>A theme; null when its mistakes left none.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Found">Its mistakes.</param>
internal sealed record LoadedTheme(HandlebarsTheme? Theme, DiagnosticBag Found);
