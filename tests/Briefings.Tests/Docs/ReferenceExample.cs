using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Diagnostics;
using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Docs;

/// <summary>
/// What the reference shows of a rule: a file of <c>Docs/Examples</c>, named by its code, which stands in the reference as it is. It holds
/// files that break the rule under <c>Bad:</c> and files that keep it under <c>Good:</c>, or says in words what brings it and what mends it.
/// </summary>
internal sealed partial class ReferenceExample
{
    private const string Folder = "tests/Briefings.Tests/Docs/Examples";
    private const string BadMark = "Bad:\n\n";
    private const string GoodMark = "\nGood:\n\n";
    private const string Brings = "**What brings it:** ";
    private const string Mends = "\n\n**What mends it:** ";

    private ReferenceExample(string code, string text)
    {
        (Code, Text) = (code, text);
        var middle = text.IndexOf(GoodMark, StringComparison.Ordinal);
        if (!text.StartsWith(BadMark, StringComparison.Ordinal) || middle < 0) return;
        (Bad, Good) = (FilesIn(text[..middle]), FilesIn(text[middle..]));
    }

    /// <summary>The rule's code.</summary>
    public string Code { get; }

    /// <summary>The text, as it is shown.</summary>
    public string Text { get; }

    /// <summary>Files that break the rule.</summary>
    public ImmutableArray<ExampleFile> Bad { get; } = [];

    /// <summary>Files that keep it.</summary>
    public ImmutableArray<ExampleFile> Good { get; } = [];

    /// <summary>Whether it says in words what files cannot show.</summary>
    public bool IsInWords => Bad.IsEmpty && Text.StartsWith(Brings, StringComparison.Ordinal) && Text.Contains(Mends, StringComparison.Ordinal);

    /// <summary>All there are, by code.</summary>
    public static IReadOnlyList<ReferenceExample> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path(Folder)).Order(StringComparer.Ordinal)
            .Select(path => new ReferenceExample(Path.GetFileNameWithoutExtension(path), Repository.Read($"{Folder}/{Path.GetFileName(path)}"))),
    ];

    /// <summary>The codes of those that files show.</summary>
    public static TheoryData<string> Shown => new(All.Where(example => !example.IsInWords).Select(example => example.Code));

    /// <summary>That of a rule.</summary>
    public static ReferenceExample Of(string code) => All.Single(example => example.Code == code);

    private const string Address = "https://briefings.example/";

    /// <summary>The files that every example is laid into, and replaces where the paths are the same.</summary>
    public static ImmutableArray<ExampleFile> Surroundings { get; } =
    [
        new("input/site.yaml", "", $"title: Harbour watch\nurl: {Address}\nzone: Etc/UTC\n"),
        new("input/actors/exland.yaml", "", "name: Exland\nkind: state\n"),
        new("input/actors/kestrel.yaml", "", "name: Kestrel\nkind: intrusion-set\n"),
        new("input/incidents/harbour-breach.yaml", "", "title: Breach at the harbour\n"),
        new("input/sources/harbour-report.yaml", "", "title: Report on the harbour\n"),
        new("input/articles/overview.md", "", "---\ntitle: Overview\ndate: 2026-01-01\nactors: [exland, kestrel]\nincidents: harbour-breach\nsources: harbour-report\n---\nAn overview.\n"),
    ];

    /// <summary>The codes that are told of these files in their surroundings, each once.</summary>
    public async Task<IReadOnlyList<string>> CodesOf(ImmutableArray<ExampleFile> files)
    {
        using var site = new TemporaryFolder();
        foreach (var file in Surroundings.Concat(files)) site.Write(file.Path, file.Path == "input/site.yaml" ? WithOwnRule(file.Text) : file.Text);
        if (files.All(file => file.Command.Length == 0 && file.Path.StartsWith("input/", StringComparison.Ordinal)))
            return [.. SharedTheme.Check(site.At("input"), Address).Select(fault => fault.Rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        string[] arguments = files.FirstOrDefault(file => file.Command.Length > 0) is { } given
            ? [.. given.Command.Split(' '), site.At(given.Path), "--input", site.At("input")]
            : ["check", .. CommandRun.Folders(site)];
        var run = await CommandRun.Of(arguments);
        return [.. Told().Matches(run.Error).Select(match => match.Groups["code"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // An example shows one thing. What the record as a whole lacks besides is the subject of others.
    private string WithOwnRule(string settings) =>
        settings.Contains("rules:", StringComparison.Ordinal)
            ? settings
            : settings + "rules:\n" + string.Concat(EditorialRules.All
                .Where(rule => string.CompareOrdinal(rule.Code, "BRF2100") >= 0 && rule.Code != Code)
                .Select(rule => $"  {rule.Code}: off\n"));

    private static ImmutableArray<ExampleFile> FilesIn(string text) =>
        [.. Block().Matches(text).Select(match => new ExampleFile(match.Groups["path"].Value, match.Groups["command"].Value, match.Groups["text"].Value))];

    [GeneratedRegex(@"^`(?<path>[^`]+)`(, given to `briefings (?<command>[a-z ]+)`)?\n\n(?<fence>`{3,})\w*\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@": (error|warning) (?<code>BRF\d{4}): ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();
}

/// <summary>A file of an example.</summary>
/// <param name="Path">From the folder that holds <c>input</c> and <c>theme</c>.</param>
/// <param name="Command">What it is given to; empty for a file of the site, which is checked.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ExampleFile(string Path, string Command, string Text);
