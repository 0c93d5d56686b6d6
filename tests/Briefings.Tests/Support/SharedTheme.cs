using System.Collections.Concurrent;
using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings.Tests.Support;

/// <summary>
/// Checks sites with the tool's own theme, which is compiled once for all sites of tests that stand at one address: compiling it takes longer than
/// building a small site.
/// </summary>
internal static class SharedTheme
{
    private static readonly ConcurrentDictionary<string, Lazy<BuildMemory>> Loaded = new(StringComparer.Ordinal);

    /// <summary>A memory that holds nothing but the theme.</summary>
    /// <param name="address">Where the site stands.</param>
    public static BuildMemory At(string address) => Loaded.GetOrAdd(address, key => new(() => Load(key))).Value.ForOther();

    /// <summary>What <c>check</c> reports of an input folder without a theme of its own.</summary>
    /// <param name="input">The folder.</param>
    /// <param name="address">Where the site stands.</param>
    public static IReadOnlyList<Diagnostic> Check(string input, string address)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = "", AsOf = new CalendarDay(2026, 11, 21) };
        var cancellation = TestContext.Current.CancellationToken;
        if (SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), cancellation, memory: At(address)) is { } site)
            new Publisher(new Briefings.Publishing.SiteAddress(site.BaseUrl), diagnostics, places: site.Places).Check(site.Artifacts, cancellation);
        return diagnostics.ToSortedList();
    }

    private static BuildMemory Load(string address)
    {
        using var site = SiteFolder.Write("");
        var memory = new BuildMemory();
        var options = new BuildOptions { Input = site.Input, Theme = "", BaseUrl = new(address) };
        ResolvedSite.Of(options, TimeProvider.System, new DiagnosticBag(), new Progress<string>(), CancellationToken.None, memory: memory);
        return memory;
    }
}
