using System.Text.RegularExpressions;
using Briefings.Tests.Cli;

namespace Briefings.Tests.Capture;

public sealed partial class CaptureTests
{
    private const string Ferry = "articles/ministry-of-freedonia-says-ferry-lists-were-read-for-months.md";
    private const string FerrySource = "sources/ministry-of-freedonia-says-ferry-lists-were-read-for-months.yaml";

    [Fact]
    public async Task A_page_with_two_stories_becomes_two_drafts_with_a_source_each()
    {
        using var site = new CaptureSite();

        var said = await site.CaptureCleanly(SavedPages.TwoStories);

        Assert.Equal(
            """
            page.txt(1,1): warning BRF0806: no publisher, date, author or address is stated for 'Ministry of Freedonia Says Ferry Lists Were Read for Months'; add what you know to 'ministry-of-freedonia-says-ferry-lists-were-read-for-months'
            page.txt(20,1): warning BRF0806: no publisher, date, author or address is stated for 'New Chair Takes Over at the Coastal League'; add what you know to 'new-chair-takes-over-at-the-coastal-league'
            input/sources/ministry-of-freedonia-says-ferry-lists-were-read-for-months.yaml
            input/articles/ministry-of-freedonia-says-ferry-lists-were-read-for-months.md
            input/sources/new-chair-takes-over-at-the-coastal-league.yaml
            input/articles/new-chair-takes-over-at-the-coastal-league.md
            Captured 2 stories into 'input', as drafts. Write them in your own words; the captured text is published nowhere.

            """.ReplaceLineEndings("\n"),
            said);
    }

    [Fact]
    public async Task A_draft_proposes_what_the_site_knows_and_keeps_the_text_as_notes_without_what_belongs_to_the_page()
    {
        using var site = new CaptureSite();

        await site.CaptureCleanly(SavedPages.TwoStories);

        Assert.Equal(
            """
            ---
            # A draft, captured from 'page.txt' (line 1). Write the briefing in the site's own words below, and take from the block
            # ':::captured' what you need. Then delete the block, and 'draft: true' here and in the source's file. 'briefings check'
            # refuses to publish the block, and sentences of it outside of quotation marks.
            draft: true

            # Write a title of your own.
            title: Notes on “Ministry of Freedonia Says Ferry Lists Were Read for Months”
            # The day on which it is first published here.
            date: 2026-11-21
            # Actors that the text names. Delete those that the briefing is not about.
            actors:
              - freedonia
              - agency
              - kestrel
              - sylvania
            # Incidents that the text seems to be about: it names them, or their target, who is accused and a date.
            incidents:
              - harbour-2021
            # Perhaps also the incident 'other-2019': its target and who is accused of it are mentioned.
            sources:
              - ministry-of-freedonia-says-ferry-lists-were-read-for-months
            # Dates in the text, as an incident, a response or an event would have them, no finer than they are stated:
            #   2024-03-26  (March 26, 2024, line 3)
            #   2021  (2021, line 12)
            #   2021-08~  (about August 2021, line 13)
            #   no year stated  (March 27, line 16)
            ---
            :::captured source=ministry-of-freedonia-says-ferry-lists-were-read-for-months

            Somebody read the passenger lists of the Harbour Authority for several months of 2021, the National Cyber Agency of Freedonia said on Tuesday.

            The agency attributes the intrusion to Kestrel, a group that it has watched since about August 2021.

            “We looked at the traces with care and we are sure of what we found,” its director told the press.

            Sylvania rejected the charge in a letter that was handed over on March 27 and called it a fairy tale.

            :::

            """.ReplaceLineEndings("\n"),
            site[Ferry]);
    }

    [Fact]
    public async Task The_source_holds_what_is_stated_and_no_word_of_the_text()
    {
        using var site = new CaptureSite();

        await site.CaptureCleanly(SavedPages.TwoStories);

        Assert.Equal(
            """
            # A draft, as the article 'ministry-of-freedonia-says-ferry-lists-were-read-for-months' is: when that is ready, delete
            # this line in both files, or set it to false.
            draft: true

            title: Ministry of Freedonia Says Ferry Lists Were Read for Months
            # The page states no publisher: add 'publisher' if you know it.
            # The page states no date of publication: add 'published' if you know it.
            # Its pictures are credited to: Jo Bloggs/Coastal Wire.

            # By the lines below, 'briefings check' knows sentences that were copied from the captured text. The text cannot be read
            # back from them. Keep them as they are.

            """.ReplaceLineEndings("\n"),
            Hashes().Replace(site[FerrySource], ""));
    }

    [Theory]
    [InlineData("By Jo Bloggs\nCoastal Wire\n26 March 2024", "Coastal Wire")]
    [InlineData("By Jo Bloggs\n26 March 2024\n\nHarbour Correspondent, Coastal Wire", "Harbour Correspondent, Coastal Wire")]
    [InlineData("By Jo Bloggs\n\nShare this article\n\nCoastal Wire", "Coastal Wire")]
    public async Task A_line_under_the_name_of_the_author_is_proposed_as_the_publisher_and_not_taken_for_it(string header, string line)
    {
        using var site = new CaptureSite();

        await site.CaptureCleanly(UnderByline(header));

        var source = site["sources/lists-of-the-ferry-were-read.yaml"];
        Assert.Contains("author: Jo Bloggs\n", source, StringComparison.Ordinal);
        Assert.DoesNotContain("\npublisher:", source, StringComparison.Ordinal);
        Assert.Contains($"Under the author's name stands “{line}”", source.Replace("\n# ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By Jo Bloggs\n26 March 2024")]
    [InlineData("Coastal Wire\nBy Jo Bloggs\nLists of the Ferry Were Read\nShare this article")]
    public async Task What_else_stands_there_is_no_publisher(string header)
    {
        using var site = new CaptureSite();

        await site.CaptureCleanly(UnderByline(header));

        Assert.Contains("# The page states no publisher: add 'publisher' if you know it.\n", site["sources/lists-of-the-ferry-were-read.yaml"], StringComparison.Ordinal);
    }

    private static string UnderByline(string header) =>
        $"Lists of the Ferry Were Read\n{header}\n\nSomebody read the passenger lists of the Harbour Authority for several months of 2021, the agency said on Tuesday.\n"
        + "It gave no name, and it will not do so before the court has heard the case in the autumn of the year.\n";

    [Fact]
    public async Task A_name_of_two_actors_is_left_to_the_editor()
    {
        using var site = new CaptureSite();

        await site.CaptureCleanly(SavedPages.TwoStories);

        var draft = site["articles/new-chair-takes-over-at-the-coastal-league.md"];
        Assert.Contains("# 'Coastal League' fits 'blue-league' and 'coastal-league': add to 'actors' the one that is meant.\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("- coastal-league\n", draft, StringComparison.Ordinal);
        Assert.Contains("#   199X  (1990s, line 36)\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("Advertisement", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("receives the key", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_headline_is_called_untitled_and_loses_captions_share_buttons_and_other_headlines()
    {
        using var site = new CaptureSite();

        var said = await site.CaptureCleanly(SavedPages.NoHeadline);

        Assert.StartsWith("page.txt(1,1): warning BRF0806: no title, publisher, date, author or address is stated for the untitled report; ", said, StringComparison.Ordinal);
        Assert.Contains("title: Untitled report (page.txt)\n", site["sources/untitled-report.yaml"], StringComparison.Ordinal);
        Assert.Contains("# Its pictures are credited to: Coast Radio / Sam Poe.\n", site["sources/untitled-report.yaml"], StringComparison.Ordinal);
        var draft = site["articles/untitled-report.md"];
        Assert.Contains("title: Notes on an untitled report\n", draft, StringComparison.Ordinal);
        Assert.Equal(
            """

            The league will not change its rules after the intrusion at the harbour, and its chair says that none of the ports has asked for it.

            The intrusion

            Two ports told the league in July 2021 that their lists had been copied, and a third one followed in the first quarter of 2022.

            “I trust the people who keep the lists,” its secretary said, and pointed to the new locks \[sic\] at the \*main\* gate.

            :::

            """.ReplaceLineEndings("\n"),
            draft[(draft.IndexOf(":::captured source=untitled-report\n", StringComparison.Ordinal) + ":::captured source=untitled-report\n".Length)..]);
        Assert.Contains("#   2022-33  (first quarter of 2022, line 9)\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_of_HTML_states_comes_into_the_source()
    {
        using var site = new CaptureSite();

        var said = await site.CaptureCleanly(SavedPages.WholePage, "page.html");

        Assert.DoesNotContain("warning", said, StringComparison.Ordinal);
        Assert.StartsWith(
            """
            # A draft, as the article 'sylvania-denies-reading-ferry-lists' is: when that is ready, delete this line in both files,
            # or set it to false.
            draft: true

            title: Sylvania denies reading ferry lists
            publisher: Coastal Wire
            author: Jo Bloggs, Sam Poe
            url: https://wire.example.org/freedonia/sylvania-denies
            published: 2024-03-27
            language: en-GB
            # The page states the moment of publication as 2024-03-27T08:15:00.000+13:00.
            # Its pictures are credited to: Jo Bloggs.

            """.ReplaceLineEndings("\n"),
            site["sources/sylvania-denies-reading-ferry-lists.yaml"],
            StringComparison.Ordinal);
        var draft = site["articles/sylvania-denies-reading-ferry-lists.md"];
        Assert.EndsWith(
            """
            :::captured source=sylvania-denies-reading-ferry-lists

            Sylvania has denied that anybody of its ministry read the lists of the Harbour Authority in August 2021, and calls the charge by the National Cyber Agency of Freedonia a fairy tale.

            “We have never been interested in ferries,” a spokesperson said before she closed the window.

            What comes next

            The harbour will keep its lists on paper until the end of the year, and Kestrel has said nothing at all.

            :::

            """.ReplaceLineEndings("\n"),
            draft,
            StringComparison.Ordinal);
        Assert.Contains("incidents:\n  - harbour-2021\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_articles_of_a_page_are_two_stories_and_the_address_of_the_page_is_of_neither()
    {
        using var site = new CaptureSite();

        await site.CaptureCleanly(SavedPages.TwoArticles, "page.html");

        Assert.Contains("\ntitle: First ferry of the year sails\npublisher: Coastal Wire\npublished: 2024-01-02\n", site["sources/first-ferry-of-the-year-sails.yaml"], StringComparison.Ordinal);
        Assert.Contains("\ntitle: Last ferry of the year sinks at its berth\npublisher: Coastal Wire\n#", site["sources/last-ferry-of-the-year-sinks-at-its-berth.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_capture_leaves_a_site_that_can_be_published_and_publishes_no_word_of_it_even_with_drafts()
    {
        using var site = new CaptureSite();
        await site.CaptureCleanly(SavedPages.TwoStories);
        await site.CaptureCleanly(SavedPages.WholePage, "page.html");

        var build = await site.Run("build", "--drafts");

        Assert.True(build.ExitCode == 0, build.Error);
        var published = Directory.EnumerateFiles(site.At("output"), "*", SearchOption.AllDirectories).Select(path => (path, text: File.ReadAllText(path))).ToList();
        Assert.Contains(published, file => file.text.Contains("Here the file holds words of others, for its editor to write from.", StringComparison.Ordinal));
        foreach (var words in (string[])["passenger lists", "watched since", "the traces with care", "passenger", "fairy tale", "customs house", "pilots and weather", "closed the window", "on paper until"])
            Assert.DoesNotContain(published, file => file.text.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_draft_that_is_made_public_as_it_is_is_refused_and_so_are_its_sentences_without_the_block()
    {
        using var site = new CaptureSite();
        await site.CaptureCleanly(SavedPages.TwoStories);
        site.Write(FerrySource, site[FerrySource].Replace("draft: true\n", "", StringComparison.Ordinal));
        site.Write(Ferry, site[Ferry].Replace("draft: true\n", "", StringComparison.Ordinal));

        var whole = await site.Run("check");
        site.Write(Ferry, BlockLines().Replace(site[Ferry], "").Replace("Notes on “Ministry of Freedonia Says Ferry Lists Were Read for Months”", "Lists", StringComparison.Ordinal));
        var bare = await site.Run("check");

        Assert.Equal((1, 1), (whole.ExitCode, bare.ExitCode));
        Assert.Equal(["BRF0802", "BRF0801"], Codes(whole));
        Assert.Equal(["BRF0802", "BRF0802", "BRF0802"], Codes(bare));
    }

    [Fact]
    public async Task Captured_words_outside_of_the_block_are_shown_in_no_preview()
    {
        using var site = new CaptureSite();
        await site.CaptureCleanly(SavedPages.TwoStories);
        site.Write(Ferry, BlockLines().Replace(site[Ferry], ""));

        Assert.Equal(0, (await site.Run("check")).ExitCode);
        Assert.Equal(1, (await site.Run("check", "--drafts")).ExitCode);
    }

    [Fact]
    public async Task A_briefing_in_other_words_with_short_quotations_is_published()
    {
        using var site = new CaptureSite();
        await site.CaptureCleanly(SavedPages.TwoStories);
        site.Write(FerrySource, site[FerrySource].Replace("draft: true\n", "", StringComparison.Ordinal));
        site.Write(Ferry, """
            ---
            title: Who read the lists?
            date: 2024-04-02
            actors: [agency, kestrel]
            incidents: harbour-2021
            sources: ministry-of-freedonia-says-ferry-lists-were-read-for-months
            ---
            In 2021 an intruder had access to lists of the Harbour Authority. So says the National Cyber Agency of Freedonia, which names Kestrel. Its director spoke of
            traces and is “sure of what we found, with care and we are sure of what we found”.

            > We looked at the traces with care and we are sure of what we found
            """);

        var check = await site.Run("check");

        Assert.True(check.ExitCode == 0, check.Error);
    }

    [Fact]
    public async Task What_was_captured_before_is_left_as_its_editor_made_it()
    {
        using var site = new CaptureSite();
        await site.CaptureCleanly(SavedPages.TwoStories);
        site.Write(Ferry, "---\ntitle: Mine\ndate: 2024-04-02\ndraft: true\nsources: ministry-of-freedonia-says-ferry-lists-were-read-for-months\n---\nMy own words.\n");

        var said = await site.CaptureInVain(SavedPages.TwoStories.Replace("on Tuesday", "on a Tuesday", StringComparison.Ordinal));

        Assert.Contains("page.txt: error BRF0805: all 2 stories of the file were captured before; ", said, StringComparison.Ordinal);
        Assert.Contains("page.txt(1,1): warning BRF0807: 'Ministry of Freedonia Says Ferry Lists Were Read for Months' is captured already: source "
            + "'ministry-of-freedonia-says-ferry-lists-were-read-for-months', in article 'ministry-of-freedonia-says-ferry-lists-were-read-for-months'; ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_with_an_old_and_a_new_story_the_new_one_is_captured()
    {
        using var site = new CaptureSite();
        await site.CaptureCleanly(SavedPages.TwoStories[..SavedPages.TwoStories.IndexOf("New Chair", StringComparison.Ordinal)]);

        var said = await site.CaptureCleanly(SavedPages.TwoStories);

        Assert.Contains("(1,1): warning BRF0807: ", said, StringComparison.Ordinal);
        Assert.EndsWith("Captured 1 story into 'input', as drafts. Write them in your own words; the captured text is published nowhere.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_the_site_has_by_its_address_is_used_and_only_gains_comments()
    {
        const string Standing = "title: My title\r\nurl: http://www.wire.example.org/freedonia/sylvania-denies/";
        using var site = new CaptureSite("-- sources/mine.yaml --\nurl: https://x.example.org/\n");
        site.Write("sources/mine.yaml", Standing);

        var said = await site.CaptureCleanly(SavedPages.WholePage, "page.html");

        Assert.StartsWith("input/sources/mine.yaml\ninput/articles/sylvania-denies-reading-ferry-lists.md\n", said, StringComparison.Ordinal);
        Assert.StartsWith(Standing + "\r\n# By the lines below", site["sources/mine.yaml"], StringComparison.Ordinal);
        Assert.Contains("sources:\n  - mine\n", site["articles/sylvania-denies-reading-ferry-lists.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("\n#", site["sources/mine.yaml"].Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_not_taken_again()
    {
        using var site = new CaptureSite("-- articles/2024/untitled-report.md --\n---\ntitle: Another\ndate: 2024-01-01\n---\nWords.\n");

        await site.CaptureCleanly(SavedPages.NoHeadline);

        Assert.Contains("articles/untitled-report-2.md", site.Files.Keys);
        Assert.Contains("sources/untitled-report.yaml", site.Files.Keys);
    }

    [Fact]
    public async Task A_report_for_scripts_names_the_files()
    {
        using var site = new CaptureSite();

        var run = await site.Capture(SavedPages.NoHeadline, "page.txt", "--format", "json");

        Assert.Equal("capture", run.Json.GetProperty("command").GetString());
        Assert.Equal(1, run.Json.GetProperty("summary").GetProperty("stories").GetInt32());
        Assert.Equal(2, run.Json.GetProperty("written").GetArrayLength());
        Assert.Equal("BRF0806", run.Json.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    private static List<string> Codes(CommandRun run) => [.. Code().Matches(run.Error).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("error (?<code>BRF[0-9]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^# captured-text v1:( [A-Za-z0-9_-]{8})+\n", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hashes();

    [GeneratedRegex("^:::.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlockLines();
}
