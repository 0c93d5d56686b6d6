using System.Diagnostics;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Cli;

public sealed class SuggestTests : IDisposable
{
    private const string Base =
        """
        -- site.yaml --
        title: Test
        url: https://briefings.example/
        zone: Pacific/Auckland
        -- actors/kestrel.yaml --
        name: Kestrel
        kind: intrusion-set
        -- actors/agency.yaml --
        name: Harbour Agency
        kind: government-body
        -- sources/report.yaml --
        title: A report
        url: https://news.example/a
        published: 2024-03-27
        -- incidents/port.yaml --
        title: The port
        occurred: 2021-08
        targets: agency
        sources: report
        -- responses/statement.yaml --
        title: A statement
        kind: attribution
        announced: 2024-03-26
        zone: Europe/London
        by: agency
        incidents: port
        attributes: kestrel
        sources: report

        """;

    private const string Told =
        """
        -- articles/all.md --
        ---
        title: All of it
        date: 2024-04-01
        actors: [kestrel, agency]
        incidents: [port]
        responses: [statement]
        sources: [report]
        ---
        Harbour Agency spoke of Kestrel [@report].

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_name_that_the_front_matter_lacks_is_added_and_nothing_else_changes()
    {
        const string Article =
            """
            ---
            # What it is about.
            title:   'The port'   # short
            date: 2024-04-01
            actors: [agency] # the victim
            responses:
                - statement   # the one
                # and no other
            # Nothing yet:
            topics: []
            ---
            Harbour Agency says that Kestrel was in [[incident:port|the port]] [@report].
            It is [[topic:harbours|about harbours]].

            """;
        Write(Base + "-- articles/port-of-call.md --\n" + Article + "-- topics/harbours.yaml --\ntitle: Harbours\n");

        var told = await Suggest();
        Assert.Equal(0, told.ExitCode);
        Assert.Contains("input/articles/port-of-call.md(12,26): suggestion ", told.Output, StringComparison.Ordinal);
        Assert.Contains(" unlisted: the text names actor:kestrel, which 'actors' does not list\n  “Harbour Agency says that Kestrel was in the port.”\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("    -actors: [agency] # the victim\n    +actors: [agency, kestrel] # the victim\n", told.Output, StringComparison.Ordinal);

        var applied = await Suggest("--apply");
        Assert.True(applied.ExitCode == 0, applied.Error);
        Assert.Equal(
            Article.Replace("[agency] #", "[agency, kestrel] #", StringComparison.Ordinal)
                .Replace("responses:\n", "incidents:\n  - port\nresponses:\n", StringComparison.Ordinal)
                .Replace("# Nothing yet:\ntopics: []", "sources:\n  - report\n# Nothing yet:\ntopics:\n  - harbours", StringComparison.Ordinal),
            Read("articles/port-of-call.md"));
        await CheckPasses();
        Assert.Equal("Nothing to suggest.\n", (await Suggest()).Output);
    }

    [Fact]
    public async Task A_draft_may_name_drafts_and_what_is_published_may_not()
    {
        Write(Base + Told
            + "-- actors/heron.yaml --\nname: Red Heron\nkind: intrusion-set\ndraft: true\n"
            + "-- articles/one.md --\n---\ntitle: One\ndate: 2024-04-01\n---\nRed Heron flew.\n"
            + "-- articles/two.md --\n---\ntitle: Two\ndate: 2024-04-01\ndraft: true\n---\nRed Heron flew.\n");

        var told = await Suggest();

        Assert.Contains("two.md(6,1)", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("one.md", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_fit_several_that_stand_in_code_or_that_the_article_does_not_link_are_left_alone()
    {
        Write(Base + Told
            + "-- actors/heron.yaml --\nname: Red Heron\nkind: intrusion-set\naliases: [{ name: Grey Owl, relation: overlaps }]\nlinks: [{ type: related-to, actor: kestrel }]\n"
            + "-- actors/owl.yaml --\nname: Grey Owl\nkind: intrusion-set\nlinks: [{ type: related-to, actor: kestrel }]\n"
            + "-- articles/one.md --\n---\ntitle: One\ndate: 2024-04-01\nactors: [heron, owl]\n---\n`Kestrel` met Grey Owl.\n"
            + "-- articles/two.md --\n---\ntitle: Two\ndate: 2024-04-01\nautolink: false\n---\nKestrel flew.\n");

        Assert.Equal("Nothing to suggest.\n", (await Suggest()).Output);
    }

    [Theory]
    [InlineData("On 3 May 2023 Kestrel was seen again [@report].", "2023-05-03", "3 May 2023")]
    [InlineData("Kestrel was seen in 2019.", "2019", "2019")]
    [InlineData("Kestrel was seen between May and June 2023.", "[2023-05..2023-06]", "between May and June 2023")]
    public async Task A_dated_sentence_that_no_record_holds_is_told_with_its_date(string sentence, string date, string words)
    {
        Write(Base + Told + Article(sentence));

        var told = await Suggest();

        Assert.Contains($" unheld-date: no record of actor:kestrel holds anything at {words} ({date})\n  “{sentence.Replace(" [@report]", "", StringComparison.Ordinal)}”\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("1 suggestion: 0 that --apply writes, 1 of which you choose one patch with --apply ID.\n", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kestrel was in the port in August 2021.")] // occurred
    [InlineData("Kestrel was in the port on 12 August 2021.")] // within it
    [InlineData("Kestrel was named on 27 March 2024.")] // the zone is another
    [InlineData("Kestrel was seen in 2023, and again in 2021.", "2023")]
    [InlineData("Kestrel will be seen on 3 May 2025.")] // after the article
    [InlineData("Was Kestrel seen on 3 May 2023?")]
    [InlineData("It was seen on 3 May 2023.")] // who?
    [InlineData("Kestrel was seen before 3 May 2023.")]
    [InlineData("> Kestrel was seen on 3 May 2023.")]
    [InlineData("# Kestrel on 3 May 2023")]
    [InlineData("| Kestrel | when |\n| --- | --- |\n| Kestrel | on 3 May 2023 |")]
    [InlineData("Kestrel had 1850 victims in 1850 ports.")]
    public async Task A_date_that_is_held_or_that_says_nothing_of_an_event_is_no_news(string text, string? other = null)
    {
        Write(Base + Told + Article(text));

        var told = await Suggest();

        Assert.Equal(other is null ? 0 : 1, told.Output.Split("unheld-date").Length - 1);
        if (other is not null) Assert.Contains($"({other})", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "input/incidents/port.yaml")]
    [InlineData(2, "input/incidents/kestrel-2023-05-03.yaml")]
    [InlineData(3, "input/responses/kestrel-2023-05-03.yaml")]
    public async Task A_date_is_held_once_one_of_its_patches_is_applied(int choice, string file)
    {
        Write(Base + Told + Article("On 3 May 2023 Kestrel was seen: again [@report].", "incidents: port\nactors: kestrel\nsources: report\n"));
        var id = await IdOf("unheld-date");

        var vague = await Suggest("--apply", id);
        Assert.Equal(2, vague.ExitCode);
        Assert.Equal($"briefings: '{id}' leaves a choice: name {id}.1 or {id}.2 or {id}.3\n", vague.Error);

        var applied = await Suggest("--apply", $"{id}.{choice}");
        Assert.True(applied.ExitCode == 0, applied.Error);
        Assert.Contains(file, applied.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(_folder.At(file));
        Assert.Contains(choice == 3 ? "announced: 2023-05-03" : "  - date: 2023-05-03\n    text: \"On 3 May 2023 Kestrel was seen: again.\"\n    actors:\n      - kestrel\n    sources:\n      - report\n", text, StringComparison.Ordinal);
        if (choice > 1) Assert.Contains("draft: true\n# From article:seen: On 3 May 2023", text, StringComparison.Ordinal);
        await CheckPasses("--drafts");
        Assert.Equal("Nothing to suggest.\n", (await Suggest()).Output);
    }

    [Fact]
    public async Task Records_without_an_article_are_asked_for_once_for_an_incident_and_what_belongs_to_it()
    {
        Write(Base + "-- actors/lonely.yaml --\nname: Lonely\nkind: company\n");

        var told = await Suggest();
        Assert.Contains("input/incidents/port.yaml(1,8): suggestion ", told.Output, StringComparison.Ordinal);
        Assert.Contains(" untold: no article tells of incident:port\n", told.Output, StringComparison.Ordinal);
        Assert.Contains(" untold: no article tells of actor:lonely, and it is linked to nothing (BRF2107)\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("2 suggestions", told.Output, StringComparison.Ordinal);

        var applied = await Suggest("incident:port", "--apply", await IdOf("untold: no article tells of incident:port"));
        Assert.True(applied.ExitCode == 0, applied.Error);
        var draft = Read("articles/port.md");
        foreach (var line in (string[])["draft: true", "title: The port", "date: 2026-11-21", "actors:\n  - agency\n  - kestrel", "incidents:\n  - port", "responses:\n  - statement", "sources:\n  - report", "# Who wrote it."])
            Assert.Contains($"{line}\n", draft, StringComparison.Ordinal);
        await CheckPasses("--drafts");
        Assert.DoesNotContain("incident:port", (await Suggest()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_can_be_named_in_the_article_about_its_incident()
    {
        Write(Base + Told.Replace("responses: [statement]\n", "", StringComparison.Ordinal));

        var applied = await Suggest("--apply", await IdOf("untold") + ".1");

        Assert.True(applied.ExitCode == 0, applied.Error);
        Assert.Contains("incidents: [port]\nresponses:\n  - statement\nsources: [report]\n", Read("articles/all.md"), StringComparison.Ordinal);
        Assert.Equal("Nothing to suggest.\n", (await Suggest()).Output);
    }

    [Theory]
    [InlineData(1, "kestrel", "aliases:\n  # One\n  - Merlin # sure\n", "aliases:\n  # One\n  - Merlin # sure\n  - { name: Hobby, namer: agency } # perhaps\n")]
    [InlineData(2, "heron", "aliases: [Hobby]\n", "")]
    public async Task An_alias_of_two_is_taken_from_the_one_that_the_editor_names(int choice, string actor, string left, string was)
    {
        const string First = "name: Kestrel\nkind: intrusion-set\naliases:\n  # One\n  - Merlin # sure\n  - { name: Hobby, namer: agency } # perhaps\n";
        const string Second = "name: Red Heron\nkind: intrusion-set\naliases: [Hobby]\nsummary: A group.\nlinks: [{ type: related-to, actor: kestrel }]\n";
        Write(Base + Told.Replace("[kestrel,", "[kestrel, heron,", StringComparison.Ordinal));
        _folder.Write("input/actors/kestrel.yaml", First);
        _folder.Write("input/actors/heron.yaml", Second);
        // Red Heron comes first by id.
        var id = await IdOf("shared-alias");
        var number = actor == "kestrel" ? 1 : 2;
        Assert.Equal(choice, number);

        Assert.Equal("Nothing to apply: 1 suggestion left.\n", (await Suggest("--apply")).Output);
        var applied = await Suggest("--apply", $"{id}.{number}");

        Assert.True(applied.ExitCode == 0, applied.Error);
        var (before, after) = actor == "kestrel" ? (First.Replace(was, left, StringComparison.Ordinal), Second) : (First, Second.Replace(left, "", StringComparison.Ordinal));
        Assert.Equal((before, after), (Read("actors/kestrel.yaml"), Read("actors/heron.yaml")));
        await CheckPasses();
        Assert.Equal("Nothing to suggest.\n", (await Suggest()).Output);
    }

    [Fact]
    public async Task Two_sources_of_one_address_are_merged_and_everything_follows()
    {
        Write(Base + Told.Replace("[@report]", "[@report; @report-again, p. 3]", StringComparison.Ordinal)
            .Replace("sources: [report]", "sources: [report, report-again]", StringComparison.Ordinal)
            + "-- sources/report-again.yaml --\ntitle: A report # as it was called\nurl: http://www.news.example/a/\npublisher: News\nreliability: b2\n"
            + "-- responses/more.yaml --\ntitle: More\nkind: condemnation\nannounced: 2024-03-28\nby: agency\nincidents: port\nanswers: statement\n"
            + "description: |\n  See [@report-again].\nsources:\n  - report-again # twice\n"
            + "-- articles/more.md --\n---\ntitle: More\ndate: 2024-04-02\nresponses: more\n---\nWords.\n");
        var id = await IdOf("duplicate");

        var applied = await Suggest("--apply", id + ".1");

        Assert.True(applied.ExitCode == 0, applied.Error);
        Assert.False(File.Exists(_folder.At("input/sources/report-again.yaml")));
        Assert.Equal("title: A report\npublisher: News\nurl: https://news.example/a\npublished: 2024-03-27\nreliability: b2\nredirect_from:\n  - /sources/report-again/\n", Read("sources/report.yaml"));
        Assert.Contains("sources: [report]\n", Read("articles/all.md"), StringComparison.Ordinal);
        Assert.Contains("[@report; @report, p. 3]", Read("articles/all.md"), StringComparison.Ordinal);
        Assert.EndsWith("description: |\n  See [@report].\nsources:\n  - report # twice\n", Read("responses/more.yaml"), StringComparison.Ordinal);
        await CheckPasses();
        Assert.DoesNotContain("duplicate", (await Suggest()).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour-agency", "have the same name ('Harbour Agency', 'Harbour-agency')")]
    [InlineData("Agency Harbour", "have the same name but for the order of its words")]
    [InlineData("Harbour Agancy", "have names one letter apart, and a neighbour in common")]
    public async Task Actors_that_are_called_nearly_the_same_may_be_one(string name, string why)
    {
        Write(Base + Told.Replace("agency]", "agency, twin]", StringComparison.Ordinal) + $"-- actors/twin.yaml --\nname: {name}\nkind: government-body\n# Said by some.\naliases: [The Watch]\nsources: [report]\n");

        var told = await Suggest();
        Assert.Contains($"duplicate: actor:agency and actor:twin {why}", told.Output, StringComparison.Ordinal);

        var applied = await Suggest("--apply", await IdOf("duplicate") + ".2");
        Assert.True(applied.ExitCode == 0, applied.Error);
        Assert.Equal($"name: {name}\nkind: government-body\n# Said by some.\naliases: [The Watch, Harbour Agency]\nsources: [report]\nredirect_from:\n  - /actors/agency/\n", Read("actors/twin.yaml"));
        Assert.Contains("actors: [kestrel, twin]\n", Read("articles/all.md"), StringComparison.Ordinal);
        Assert.Contains("targets: twin\n", Read("incidents/port.yaml"), StringComparison.Ordinal);
        await CheckPasses();
        Assert.Equal("Nothing to suggest.\n", (await Suggest()).Output);
    }

    [Theory]
    [InlineData("Harbour Agency", "company", "")] // another kind
    [InlineData("Harbour Agancy", "government-body", "country: NZ\n")] // no neighbour in common
    [InlineData("Harbour Agency 2", "government-body", "sources: [report]\n")] // a number is no slip
    [InlineData("Harbour Agancy", "government-body", "sources: [report]\nlinks: [{ type: related-to, actor: agency }]\n")] // said to be related
    public async Task Actors_that_something_tells_apart_are_two(string name, string kind, string more)
    {
        Write(Base + Told.Replace("agency]", "agency, twin]", StringComparison.Ordinal)
            + $"-- actors/twin.yaml --\nname: {name}\nkind: {kind}\n{more}");
        if (more.StartsWith("country", StringComparison.Ordinal)) _folder.Write("input/articles/all.md", File.ReadAllText(_folder.At("input/articles/all.md")).Replace(", twin]", "]", StringComparison.Ordinal));

        Assert.DoesNotContain("duplicate", (await Suggest()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patch_is_taken_by_git()
    {
        Write(Base + "-- articles/été à la mer/port-of-call.md --\n---\ntitle: Port\ndate: 2024-04-01\n---\nKestrel and Harbour Agency, [[incident:port]], [[response:statement]] [@report].\n");
        _folder.Write("input/articles/last.md", "---\r\ntitle: Port\r\ndate: 2024-04-01\r\n---\r\nKestrel.");
        await Git("init", "-q");

        var patch = await Suggest("--format", "patch");
        Assert.Equal(0, patch.ExitCode);
        _folder.Write("suggested.patch", patch.Output);
        await Git("apply", "--check", "suggested.patch");
        await Git("apply", "suggested.patch");

        Assert.Equal("", (await Suggest("--format", "patch")).Output);
        Assert.Equal("---\r\ntitle: Port\r\ndate: 2024-04-01\r\nactors:\r\n  - kestrel\r\n---\r\nKestrel.", Read("articles/last.md"));
        await CheckPasses();
    }

    [Fact]
    public async Task A_script_gets_every_patch_and_git_takes_each()
    {
        Write(Base + Article("On 3 May 2023 Kestrel was seen [@report].", ""));
        await Git("init", "-q");

        var json = (await Suggest("--format", "json")).Json;

        var number = 0;
        foreach (var suggestion in json.GetProperty("suggestions").EnumerateArray())
        {
            Assert.Matches("^[0-9a-z]{8}$", suggestion.GetProperty("id").GetString());
            foreach (var patch in suggestion.GetProperty("patches").EnumerateArray())
            {
                Assert.True(patch.GetProperty("possible").GetBoolean());
                var file = $"{++number}.patch";
                _folder.Write(file, string.Concat(patch.GetProperty("files").EnumerateArray().Select(one => one.GetProperty("diff").GetString())));
                await Git("apply", "--check", file);
            }
        }

        Assert.True(number >= 5);
        var dated = json.GetProperty("suggestions").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == "unheld-date");
        Assert.Equal("2023-05-03", dated.GetProperty("date").GetString());
        Assert.Equal("On 3 May 2023 Kestrel was seen.", dated.GetProperty("sentence").GetString());
        Assert.False(dated.GetProperty("safe").GetBoolean());
    }

    [Fact]
    public async Task Only_what_is_asked_about_is_told_and_applied()
    {
        Write(Base + Told + Article("Kestrel.", "sources: report\n") + "-- articles/other.md --\n---\ntitle: Other\ndate: 2024-04-01\n---\nKestrel.\n");

        var told = await Suggest(_folder.At("input/articles/seen.md"));
        Assert.Contains("1 suggestion: 1 that --apply writes.\n", told.Output, StringComparison.Ordinal);
        var applied = await Suggest("article:seen", "--apply");

        Assert.Contains("changed: input/articles/seen.md\nApplied 1 suggestion in 1 file; 0 left.\n", applied.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("actors", Read("articles/other.md"), StringComparison.Ordinal);
        Assert.Equal("briefings: there is no record 'sen'; name its file or its id\n", (await Suggest("sen")).Error);
        Assert.Equal(2, (await Suggest("--apply", "zzzzzzzz")).ExitCode);
    }

    [Fact]
    public async Task Content_that_cannot_be_read_is_reported_instead()
    {
        Write(Base + "-- actors/broken.yaml --\nname: Broken\nkind: nothing\n");

        var told = await Suggest("--apply");

        Assert.Equal(1, told.ExitCode);
        Assert.Contains("input/actors/broken.yaml(2,7): error BRF0204", told.Error, StringComparison.Ordinal);
        Assert.Equal("", told.Output);
    }

    [Fact]
    public async Task What_would_not_pass_the_check_is_not_written()
    {
        // The sentence is fit for the article, which names the speaker before; the incident's events would have it alone.
        Write((Base + Told + Article("On 3 June 2023 Kestrel hacked the port again [@report].", "incidents: port\nactors: kestrel\nsources: report\n"))
            .Replace("zone: Pacific/Auckland\n", "zone: Pacific/Auckland\nrules: { BRF2110: error }\n", StringComparison.Ordinal), waive: true);
        var before = Read("incidents/port.yaml");

        var applied = await Suggest("--apply", await IdOf("unheld-date") + ".1");

        Assert.Equal(1, applied.ExitCode);
        Assert.Contains("BRF2110", applied.Error, StringComparison.Ordinal);
        Assert.Equal(before, Read("incidents/port.yaml"));
    }

    private static string Article(string text, string keys = "actors: kestrel\nsources: report\n") => $"-- articles/seen.md --\n---\ntitle: Seen\ndate: 2024-04-01\n{keys}---\n{text}\n";

    private void Write(string site, bool waive = false)
    {
        foreach (var (path, content) in SiteText.Parse(site.TrimEnd('\n')))
            _folder.Write("input/" + path, waive && path == "articles/seen.md" ? content.Replace("\n---\nOn", "\n# briefings: allow BRF2110 until 2030-01-01: a test\n---\nOn", StringComparison.Ordinal) : content);
    }

    private string Read(string path) => File.ReadAllText(_folder.At("input/" + path));

    private async Task<CommandRunResult> Suggest(params string[] args)
    {
        var run = await CommandRun.Of(["suggest", .. args, "--input", _folder.At("input")]);
        return new(run.ExitCode, Plain(run.Output), Plain(run.Error), run);
    }

    private string Plain(string text) => text.Replace(_folder.Root + "/", "", StringComparison.Ordinal);

    private async Task<string> IdOf(string kind)
    {
        var told = await Suggest();
        var line = told.Output.Split('\n').First(each => each.Contains($" {kind}", StringComparison.Ordinal) && each.Contains(": suggestion ", StringComparison.Ordinal));
        return line.Split(": suggestion ")[1][..8];
    }

    private async Task CheckPasses(params string[] args)
    {
        var check = await CommandRun.On(_folder, ["check", "--strict", .. args]);
        Assert.True(check.ExitCode == 0, check.Error);
    }

    private async Task Git(params string[] args)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = _folder.Root, RedirectStandardError = true, UseShellExecute = false };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        using var git = Process.Start(start)!;
        var error = await git.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(git.ExitCode == 0, error);
    }

    private sealed record CommandRunResult(int ExitCode, string Output, string Error, CommandRun Run)
    {
        public System.Text.Json.JsonElement Json => Run.Json;
    }
}
