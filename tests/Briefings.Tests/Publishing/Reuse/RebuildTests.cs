using System.Globalization;
using Briefings.Tests.Support;

namespace Briefings.Tests.Publishing.Reuse;

/// <summary>A build that takes files from the last one must publish what a build that makes all of them does, whatever happened in between.</summary>
public sealed class RebuildTests
{
    private const string Site = """
        -- actors/apt1.yaml --
        name: Group One
        kind: intrusion-set
        -- actors/exland.yaml --
        name: Exland
        kind: state
        -- articles/first.md --
        ---
        title: First
        date: 2024-01-01
        summary: Words.
        ---
        Of [[apt1]] and [a place](/actors/exland/).
        -- articles/second.md --
        ---
        title: Second
        date: 2024-01-02
        summary: Words.
        ---
        ## A part

        Of nobody.
        """;

    // BRIEFINGS_REBUILDS=250 for a longer look.
    private static int Steps => int.Parse(Environment.GetEnvironmentVariable("BRIEFINGS_REBUILDS") ?? "6", CultureInfo.InvariantCulture);

    public static TheoryData<string, int> Sites => new()
    {
        { "tests/Briefings.Tests/Golden/input", 1 },
        { "tests/Briefings.Tests/Golden/input", 2 },
        { "input", 3 },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void After_any_edits_the_site_is_as_if_it_was_made_anew(string from, int seed)
    {
        using var site = new RebuiltSite();
        var edits = new SiteEdits(Repository.Path(from), site.Options.Input, new Random(seed));
        var taken = 0;
        Assert.True(site.Build("the first build"));
        for (var step = 0; step < Steps; step++)
        {
            var what = edits.Next();
            if (site.Build($"step {step} of seed {seed}: {what}"))
            {
                edits.Keep();
                taken += site.Taken.Count;
            }
            else
            {
                edits.Undo();
            }
        }

        Assert.True(taken > 0);
    }

    [Fact]
    public void A_page_is_taken_when_nothing_that_it_tells_of_changed()
    {
        using var site = Built();
        WriteSecond(site, "Of nobody, again.");
        site.Build("another text");

        Assert.Contains("actors/apt1/index.html", site.Taken);
        Assert.Contains("articles/first/index.html", site.Taken);
        Assert.Contains("data/actors.json", site.Taken);
        Assert.DoesNotContain("articles/second/index.html", site.Taken);
        Assert.DoesNotContain("data/articles.json", site.Taken);
    }

    [Fact]
    public void A_page_is_made_again_when_another_text_begins_to_name_its_record()
    {
        using var site = Built();
        WriteSecond(site, "Now of [[exland]].");
        site.Build("a link");

        Assert.DoesNotContain("actors/exland/index.html", site.Taken);
        Assert.Contains("actors/apt1/index.html", site.Taken);
    }

    [Theory]
    [InlineData("another day")]
    [InlineData("another address")]
    [InlineData("drafts")]
    [InlineData("a revision")]
    [InlineData("settings")]
    [InlineData("a vocabulary")]
    [InlineData("a theme")]
    [InlineData("an actor's name")]
    public void What_holds_for_all_pages_has_all_made_again(string what)
    {
        using var site = Built();
        Change(site, what);
        Assert.True(site.Build(what), string.Join('\n', site.Found));

        Assert.DoesNotContain("actors/apt1/index.html", site.Taken);
    }

    [Theory]
    [InlineData("a cut manifest")]
    [InlineData("an empty manifest")]
    [InlineData("a flipped bit")]
    [InlineData("no manifest")]
    [InlineData("a folder in the place of the manifest")]
    [InlineData("no output")]
    [InlineData("a page less")]
    [InlineData("a folder less")]
    [InlineData("another page")]
    [InlineData("a page written over, with its old time")]
    [InlineData("a page that is a link")]
    [InlineData("a page that is a folder")]
    public void Damage_to_what_the_last_build_left_changes_no_byte(string what)
    {
        using var site = Built();
        Damage(site, what);
        Assert.True(site.Build(what));

        Assert.True(site.Build("and again"));
        Assert.All(Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories), path => Assert.Null(new FileInfo(path).LinkTarget));
    }

    [Fact]
    public void An_output_that_was_copied_is_known_by_its_content()
    {
        using var site = Built();
        Directory.Move(site.Output, site.Folder.At("aside"));
        FolderCopy.Make(site.Folder.At("aside"), site.Output);
        site.Build("a copy");

        Assert.Contains("actors/apt1/index.html", site.Taken);
    }

    [Fact]
    public void A_link_whose_target_is_gone_is_reported_although_its_page_is_the_same()
    {
        using var site = Built();
        File.Delete(site.Folder.At("input/actors/exland.yaml"));

        Assert.False(site.Build("a target less"));
        Assert.Contains(site.Found, line => line.Contains("'/actors/exland/'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_part_that_is_gone_is_reported_although_its_page_is_the_same()
    {
        using var site = RebuiltSite.With(Site.Replace("(/actors/exland/)", "(/articles/second/#a-part)", StringComparison.Ordinal));
        Assert.True(site.Build());
        WriteSecond(site, "## Another part\n\nOf nobody.");

        Assert.False(site.Build("a part less"));
        Assert.Contains(site.Found, line => line.Contains("#a-part", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_only_warned_of_is_warned_of_in_every_build()
    {
        using var site = RebuiltSite.With($"-- site.yaml --\n{SiteText.PlainSettings}rules:\n  BRF2107: warning\n{Site}");
        Assert.True(site.Build());
        var first = site.Found;
        Assert.NotEmpty(first);

        Assert.True(site.Build("nothing"));
        Assert.Equal(first, site.Found);
        Assert.Contains("articles/second/index.html", site.Taken);
    }

    [Fact]
    public void Where_no_manifest_can_be_written_the_site_is_published_all_the_same()
    {
        using var site = RebuiltSite.With(Site);
        File.WriteAllText(site.Manifests, "a file where the folder would be");

        Assert.True(site.Build());
        Assert.True(site.Build("nothing"));
        Assert.Empty(site.Taken);
    }

    private static void Change(RebuiltSite site, string what)
    {
        switch (what)
        {
            case "another day":
                site.Options = site.Options with { AsOf = new(2026, 11, 22) };
                break;
            case "another address":
                site.Options = site.Options with { BaseUrl = new("https://example.net/below/") };
                break;
            case "drafts":
                site.Options = site.Options with { Drafts = true };
                break;
            case "a revision":
                site.Options = site.Options with { Revision = "0123abc" };
                break;
            case "settings":
                site.Folder.Write("input/site.yaml", SiteText.Unreviewed(SiteText.PlainSettings.Replace("Test", "Tested", StringComparison.Ordinal)));
                break;
            case "a vocabulary":
                site.Folder.Write("input/vocabulary.yaml", "actor_kinds:\n  newcomer: { label: Newcomer, plural: Newcomers, explanation: Somebody new. }\n");
                break;
            case "a theme":
                site.Folder.Write("theme/strings.yaml", "skip: Go to the text\n");
                break;
            default:
                site.Folder.Write("input/actors/exland.yaml", "name: The Exland\nkind: state\n");
                break;
        }
    }

    private static void Damage(RebuiltSite site, string what)
    {
        var manifest = Assert.Single(Directory.GetFiles(site.Manifests));
        var page = Path.Combine(site.Output, "actors/apt1/index.html");
        switch (what)
        {
            case "a cut manifest":
                File.WriteAllBytes(manifest, File.ReadAllBytes(manifest)[..^200]);
                break;
            case "an empty manifest":
                File.WriteAllBytes(manifest, []);
                break;
            case "a flipped bit":
                var bytes = File.ReadAllBytes(manifest);
                bytes[bytes.Length / 2] ^= 4;
                File.WriteAllBytes(manifest, bytes);
                break;
            case "no manifest":
                Directory.Delete(site.Manifests, recursive: true);
                break;
            case "a folder in the place of the manifest":
                File.Delete(manifest);
                Directory.CreateDirectory(manifest);
                break;
            case "no output":
                Directory.Delete(site.Output, recursive: true);
                break;
            case "a page less":
                File.Delete(page);
                break;
            case "a folder less":
                Directory.Delete(Path.Combine(site.Output, "actors"), recursive: true);
                break;
            case "another page":
                File.WriteAllText(page, "What nobody built.");
                break;
            case "a page written over, with its old time":
                WriteOver(page);
                break;
            case "a page that is a link":
                LinkAside(page);
                break;
            default:
                File.Delete(page);
                Directory.CreateDirectory(page);
                break;
        }
    }

    [Theory]
    [InlineData("kept")]
    [InlineData("kept/builds")]
    public void A_link_in_the_place_of_the_folder_of_manifests_is_not_followed(string link)
    {
        using var site = RebuiltSite.With(Site);
        site.Manifests = site.Folder.At("kept/builds");
        Directory.CreateDirectory(site.Folder.At("elsewhere/builds"));
        Directory.CreateDirectory(Path.GetDirectoryName(site.Folder.At(link))!);
        Directory.CreateSymbolicLink(site.Folder.At(link), site.Folder.At("elsewhere"));

        Assert.True(site.Build());
        Assert.Empty(Directory.EnumerateFiles(site.Folder.At("elsewhere"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_a_killed_build_left_of_its_manifest_is_written_over_and_a_link_in_its_place_goes()
    {
        using var site = Built();
        var unfinished = Assert.Single(Directory.GetFiles(site.Manifests)) + ".new";
        site.Folder.Write("precious", "as it was");
        File.CreateSymbolicLink(unfinished, site.Folder.At("precious"));

        Assert.True(site.Build("a link"));
        Assert.Equal("as it was", File.ReadAllText(site.Folder.At("precious")));
        Assert.Single(Directory.GetFiles(site.Manifests));
    }

    [Fact]
    public void Manifests_of_outputs_long_gone_go()
    {
        using var site = Built();
        for (var i = 0; i < 20; i++) site.Folder.Write($"builds/old-{i}.manifest", "");

        Assert.True(site.Build("others"));
        Assert.Equal(8, Directory.GetFiles(site.Manifests).Length);
        Assert.True(site.Build("nothing"));
        Assert.NotEmpty(site.Taken);
    }

    private static void WriteSecond(RebuiltSite site, string body) =>
        site.Folder.Write("input/articles/second.md", $"---\ntitle: Second\ndate: 2024-01-02\nsummary: Words.\n---\n{body}\n");

    private static RebuiltSite Built()
    {
        var site = RebuiltSite.With(Site);
        Assert.True(site.Build(), string.Join('\n', site.Found));
        return site;
    }

    private static void WriteOver(string path)
    {
        var time = File.GetLastWriteTimeUtc(path);
        var bytes = File.ReadAllBytes(path);
        bytes[^20] ^= 1;
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, time);
    }

    private static void LinkAside(string path)
    {
        var aside = Path.Combine(Path.GetDirectoryName(path)!, "aside.html");
        File.Move(path, aside);
        File.CreateSymbolicLink(path, aside);
    }
}
