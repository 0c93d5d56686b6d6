using System.Text.RegularExpressions;
using Briefings.Cli.Creating;
using Briefings.Tests.Cli;
using Briefings.Tests.Content.SitesThatMustFail;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Briefings.Tests.Content.Schemas;

public sealed partial class EditorSchemaTests
{
    // What takes a calendar, a list of zones or the whole of an address to see.
    private static readonly string[] ForTheCheck =
    [
        "2024-02-30", "'https://user@example.org/'", "'https://example.org/?a=b'", "'https://example.org//'", "'/a/../b'", "'assets/../site.yaml'",
        "nothing that the menu can lead to",
    ];

    [Fact]
    public async Task Every_valid_file_is_accepted()
    {
        using var drafts = SmallSite.Create();
        using var made = new TemporaryFolder();
        foreach (var kind in RecordKind.All) await CommandRun.Of("new", kind.Name, "a-new-one", "--input", drafts.At("input"));
        await CommandRun.Of("new", "site", made.At("site"));
        var examples = drafts.At("examples");
        foreach (var file in Directory.GetFiles(drafts.At("input"), "a-new-one.*", SearchOption.AllDirectories))
            drafts.Write($"examples/{Path.GetRelativePath(drafts.At("input"), file)}", string.Join('\n', File.ReadLines(file).Select(line => Example().IsMatch(line) ? line[2..] : line)));

        EditedFile[] files =
        [
            .. EditedFile.In(Repository.Path("input")), .. EditedFile.In(Repository.Path("tests/Briefings.Tests/Golden/input")), .. EditedFile.In(made.At("site/input")),
            .. EditedFile.In(drafts.At("input")), .. EditedFile.In(examples), .. EditedFile.Of(SiteText.Parse(Peculiar)),
        ];

        Assert.True(files.Length > 100, $"{files.Length} files");
        Assert.Equal(RecordKind.All.Count, EditedFile.In(examples).Count);
        Assert.Empty(EditorValidator.FaultyLines(files).SelectMany(lines => lines.Select(line => $"{files[lines.Key].Path}({line})")));
    }

    [Fact]
    public void The_peculiar_files_are_indeed_valid()
    {
        using var site = SiteFolder.Write(Peculiar);
        Assert.DoesNotContain(site.ReadFaults(), line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_check_refuses_of_shape_is_refused_on_the_same_line()
    {
        var (files, expected) = (new List<EditedFile>(), new List<(int File, int Line, string Text)>());
        foreach (var site in ValuesCases.All)
        {
            var first = files.Count;
            files.AddRange(EditedFile.Of(SiteText.Parse(site.Site)));
            foreach (var line in site.Lines)
            {
                if (Refusal().Match(line) is not { Success: true } refusal || ForTheCheck.Any(one => line.Contains(one, StringComparison.Ordinal))) continue;
                var file = files.FindIndex(first, one => string.Equals(one.Path, refusal.Groups["path"].Value, StringComparison.Ordinal));
                expected.Add((file, int.Parse(refusal.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture), line));
            }
        }

        var faulty = EditorValidator.FaultyLines(files);

        Assert.True(expected.Count > 80, $"{expected.Count} faults");
        Assert.Empty(expected.Where(one => !faulty[one.File].Contains(one.Line)).Select(one => one.Text));
    }

    [Fact]
    public void An_unknown_key_is_refused_in_every_mapping()
    {
        var files = new List<EditedFile>();
        foreach (var file in EditedFile.In(Repository.Path("input")))
        {
            for (var i = 0; i < Mappings(file.Content).Count(); i++)
            {
                var copy = file.Content.DeepClone();
                Mappings(copy).ElementAt(i)["unknown"] = "x";
                files.Add(new(file.Path, copy));
            }
        }

        var faulty = EditorValidator.FaultyLines(files);

        Assert.True(files.Count > 150, $"{files.Count} mappings");
        Assert.Empty(files.Where((_, i) => !faulty.Contains(i)).Select(file => file.Content.ToString()));
    }

    private static IEnumerable<JObject> Mappings(JToken content) => ((JContainer)content).DescendantsAndSelf().OfType<JObject>();

    [GeneratedRegex("^# (  |[a-z_]+:( |$))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    // Not among them: zones (0209), the length of a quotation (0216), paragraphs (0217).
    [GeneratedRegex(@"^input/(?<path>[^(]+)\((?<line>\d+),\d+\): error BRF(020[1-8]|021[0-5]|0218|0219|022[013456]): ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refusal();

    /// <summary>Valid in ways that a schema might overlook: numbers and truth values for text, empty values, space around values.</summary>
    private const string Peculiar = """
        -- site.yaml --
        title: 2024
        url: https://example.org
        zone: " Etc/UTC "
        page_size: 1000
        rules: {}
        publisher:
        -- vocabulary.yaml --
        actor_kinds: { state: { explanation: A country. }, company: Firm, guild: Guild }
        link_types: { owns: { label: Owns, inverse: Owned by } }
        response_kinds: { petition: { label: Petition, family: talk } }
        determinations: ~
        -- actors/2021.yaml --
        name: true
        kind: state
        country: NO
        aliases: [360, 1.5, { name: 007 }]
        links: []
        same_as: {}
        first_seen: 2021
        last_seen: -0044
        draft: ~
        summary: ""
        topics: 5
        -- incidents/x.yaml --
        title: >-
          Folded
          title
        kind:
        targets: [2021, { name: 42 }]
        occurred: "[2021-07,2021-08]"
        discovered: 2021-08-XX
        disclosed: 2024-03-26T09:00:00+13:00
        attributed_to: { actor: 2021, confidence: 50 }
        sources: { url: "https://example.org/a" }
        -- sources/y.yaml --
        url: >
          https://example.org/b
        language: no
        published: 202X
        -- articles/z.md --
        ---
        title: yes
        date: 2024-03-26
        authors: 3
        autolink: false
        ---
        """;
}
