using System.Text.Json;
using Briefings.Cli.Editors;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Cli.Editors;

public sealed class SchemaTests
{
    private const string Schema = ".vscode/briefings/actor.schema.json";

    [Fact]
    public async Task It_writes_the_schemas_and_maps_them_and_changes_nothing_the_second_time()
    {
        using var site = SmallSite.Create();

        var first = await CommandRun.Of("schema", "--input", site.At("input"));
        var written = Texts(site);
        var second = await CommandRun.Of("schema", "--input", site.At("input"));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), first.Output.TrimEnd().Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal("Everything is up to date.\n", second.Output.ReplaceLineEndings("\n"));
        Assert.Equal(written, Texts(site));
        using var settings = JsonDocument.Parse(written[".vscode/settings.json"]);
        var schemas = settings.RootElement.GetProperty("yaml.schemas");
        Assert.Equal("input/actors/**/*.yaml", schemas.GetProperty("./" + Schema)[0].GetString());
        Assert.All(schemas.EnumerateObject(), one => Assert.Contains(one.Name[2..], written.Keys));
        Assert.Contains("redhat.vscode-yaml", written[".vscode/extensions.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_values_are_the_sites_own()
    {
        using var site = SmallSite.Create();
        site.Write("input/vocabulary.yaml", "actor_kinds:\n  guild: { label: Guild, explanation: A body of craftspeople. }\n");

        await CommandRun.Of("schema", "--input", site.At("input"));

        var schema = File.ReadAllText(site.At(Schema));
        Assert.Contains("\"guild\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"Guild: A body of craftspeople.\"", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_vocabulary_is_told_and_nothing_is_written()
    {
        using var site = SmallSite.Create();
        site.Write("input/vocabulary.yaml", "actor_kind: {}\n");

        var run = await CommandRun.Of("schema", "--input", site.At("input"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("vocabulary.yaml(1,1): error BRF0201", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At(".vscode")));
    }

    [Fact]
    public async Task A_folder_without_a_site_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.Of("schema", "--input", folder.At("input"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no site in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_stand_keep_their_words_and_comments()
    {
        using var site = SmallSite.Create();
        site.Write(".vscode/settings.json", """
            {
              // Ours.
              "editor.rulers": [100], // a ruler
              "yaml.schemas": {
                "./mine.json": "mine/*.yaml", /* kept */
                "./.vscode/briefings/actor.schema.json": "old/*.yaml" // moved
              }, // é
            }

            """);
        site.Write(".vscode/extensions.json", "{ \"recommendations\": [\"a.b\"] }\n");

        var run = await CommandRun.Of("schema", "--input", site.At("input"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""
            {
              // Ours.
              "editor.rulers": [100], // a ruler
              "yaml.schemas": {
                "./mine.json": "mine/*.yaml", /* kept */
                "./.vscode/briefings/actor.schema.json": ["input/actors/**/*.yaml", "input/actors/**/*.yml"], // moved
                "./.vscode/briefings/site.schema.json": ["input/site.yaml", "input/site.yml"],
                "./.vscode/briefings/incident.schema.json": ["input/incidents/**/*.yaml", "input/incidents/**/*.yml"],
                "./.vscode/briefings/response.schema.json": ["input/responses/**/*.yaml", "input/responses/**/*.yml"],
                "./.vscode/briefings/source.schema.json": ["input/sources/**/*.yaml", "input/sources/**/*.yml"],
                "./.vscode/briefings/topic.schema.json": ["input/topics/**/*.yaml", "input/topics/**/*.yml"],
                "./.vscode/briefings/vocabulary.schema.json": ["input/vocabulary.yaml", "input/vocabulary.yml"]
              }, // é
            }

            """, File.ReadAllText(site.At(".vscode/settings.json")));
        using var extensions = JsonDocument.Parse(File.ReadAllText(site.At(".vscode/extensions.json")));
        Assert.Equal(["a.b", "redhat.vscode-yaml"], extensions.RootElement.GetProperty("recommendations").EnumerateArray().Select(one => one.GetString()));
    }

    [Theory]
    [InlineData("{ \"yaml.schemas\": ")]
    [InlineData("[]")]
    [InlineData("{ \"yaml.schemas\": 1 }")]
    [InlineData("")]
    public async Task Settings_that_cannot_be_changed_are_left_alone_and_it_says_what_to_add(string text)
    {
        using var site = SmallSite.Create();
        site.Write(".vscode/settings.json", text);

        var run = await CommandRun.Of("schema", "--input", site.At("input"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(".vscode/settings.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("'yaml.schemas'", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(site.At(".vscode/settings.json")));
        Assert.True(File.Exists(site.At(Schema)));
    }

    [Theory]
    [InlineData("{}", "{\n  \"list\": [\n    \"x\"\n  ]\n}")]
    [InlineData("{\"a\":1,}", "{\"a\":1,\n  \"list\": [\n    \"x\"\n  ]\n}")]
    [InlineData("// top\n{ \"a\": \"/,/\" /* c, */ }", "// top\n{ \"a\": \"/,/\", /* c, */\n  \"list\": [\n    \"x\"\n  ]\n}")]
    [InlineData("{ \"list\": [\"X\"] }", "{ \"list\": [\"X\"] }")]
    [InlineData("{\r\n  \"list\": [\r\n    \"y\"\r\n  ]\r\n}\r\n", "{\r\n  \"list\": [\r\n    \"y\",\r\n    \"x\"\r\n  ]\r\n}\r\n")]
    [InlineData("{ \"list\": { } }", null)]
    public void A_word_is_added_to_a_list_and_nothing_else_changes(string text, string? expected) => Assert.Equal(expected, SettingsText.WithWord(text, "list", "x"));

    [Fact]
    public async Task A_draft_starts_with_the_line_that_names_its_schema()
    {
        using var site = SmallSite.Create();
        await CommandRun.Of("new", "actor", "before", "--input", site.At("input"));
        await CommandRun.Of("schema", "--input", site.At("input"));

        await CommandRun.Of("new", "actor", "one", "--input", site.At("input"));
        await CommandRun.Of("new", "article", "two", "--input", site.At("input"));

        var line = File.ReadLines(site.At("input/actors/one.yaml")).First();
        var path = line["# yaml-language-server: $schema=".Length..];
        Assert.True(File.Exists(Path.Combine(site.At("input/actors"), path)), line);
        Assert.Equal("# yaml-language-server: $schema=../../.vscode/briefings/article.schema.json", File.ReadLines(site.At("input/articles/two.md")).ElementAt(1));
        // Without schemas the line would lead nowhere, and an editor would complain of it.
        Assert.DoesNotContain("$schema", File.ReadAllText(site.At("input/actors/before.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_site_has_its_schemas_and_every_file_names_its_own()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.Of("new", "site", folder.At("site"));

        var run = await CommandRun.Of("schema", "--input", folder.At("site/input"));

        Assert.Equal("Everything is up to date.\n", run.Output.ReplaceLineEndings("\n"));
        Assert.All(Directory.GetFiles(folder.At("site/input"), "*", SearchOption.AllDirectories), file =>
        {
            var line = File.ReadLines(file).First(one => one.StartsWith('#'));
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, line["# yaml-language-server: $schema=".Length..])), $"{file}: {line}");
        });
    }

    [Fact]
    public async Task The_files_of_the_launch_site_are_what_the_command_writes()
    {
        using var copy = new TemporaryFolder();
        foreach (var path in Directory.GetFiles(Repository.Path(".vscode"), "*", SearchOption.AllDirectories).Concat(Directory.GetFiles(Repository.Path("input"))))
            copy.Write(Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path));

        var run = await CommandRun.Of("schema", "--input", copy.At("input"));

        // Where it fails, run 'briefings schema' in the checkout and commit what it writes.
        Assert.Equal("Everything is up to date.\n", run.Output.ReplaceLineEndings("\n"));
    }

    private static SortedDictionary<string, string> Texts(TemporaryFolder site) =>
        new(Directory.GetFiles(site.At(".vscode"), "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(site.Root, path).Replace('\\', '/'), File.ReadAllText), StringComparer.Ordinal);
}
