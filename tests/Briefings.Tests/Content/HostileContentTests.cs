using System.Diagnostics;
using System.Globalization;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Site;
using Briefings.Tests.Support;

namespace Briefings.Tests.Content;

/// <summary>Input that means harm, or has come to it: faults are reported, nothing is thrown, nothing takes long.</summary>
public sealed class HostileContentTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_missing_input_folder_is_reported()
    {
        using var site = SiteFolder.Write("");
        Directory.Delete(site.Input, recursive: true);

        Assert.Equal(
            ["input: error BRF0001: there is no such folder; name the site's input folder with --input, or create a site with 'briefings new site'"],
            site.ReadFaults());
    }

    [Fact]
    public void Without_settings_the_records_are_still_checked()
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\nkind: state\n", addSettings: false);

        Assert.Equal(
            [
                "input/actors/x.yaml(1,1): error BRF0202: an actor needs 'name'; add 'name': text",
                "input/site.yaml: error BRF0002: the file is missing; write it with 'title', 'url' and 'zone', or create a site with 'briefings new site'",
            ],
            site.ReadFaults());
    }

    [Fact]
    public void A_link_out_of_the_input_folder_is_refused()
    {
        using var site = SiteFolder.Write("");
        var outside = Directory.CreateDirectory(Path.Combine(site.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "secret.yaml"), "name: Secret\nkind: state\n");
        Directory.CreateDirectory(Path.Combine(site.Input, "actors"));
        File.CreateSymbolicLink(Path.Combine(site.Input, "actors", "secret.yaml"), Path.Combine(outside, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "assets"), outside);
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "step"), "assets");

        var content = site.Read(out var found);

        Assert.Empty(content.Actors);
        Assert.Empty(content.Assets);
        Assert.All(found, diagnostic => Assert.Equal(FileRules.LinkLeadsOut, diagnostic.Rule));
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_unreadable()
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\nname: X\nkind: state\n");
        File.CreateSymbolicLink(Path.Combine(site.Input, "actors", "y.yaml"), "gone.yaml");
        File.CreateSymbolicLink(Path.Combine(site.Input, "actors", "z.yaml"), "z.yaml");

        Assert.Equal(
            [
                "input/actors/y.yaml: error BRF0003: a link that leads nowhere; mend the link, or remove it",
                "input/actors/z.yaml: error BRF0003: a link that leads nowhere; mend the link, or remove it",
            ],
            site.ReadFaults());
    }

    [Fact]
    public void Links_that_stay_inside_are_followed_and_cycles_end()
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\nname: X\nkind: state\n-- assets/2024/map.png --\nx\n");
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "actors", "up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "actors", "self"), ".");
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "assets", "latest"), "2024");
        File.CreateSymbolicLink(Path.Combine(site.Input, "actors", "y.yaml"), "x.yaml");

        var content = site.ReadClean();

        Assert.Equal(["x", "y"], content.Actors.Select(actor => actor.Id));
        Assert.Equal(["2024/map.png", "latest/map.png"], content.Assets.Select(asset => asset.Path));
    }

    [Fact]
    public void A_file_of_50_MB_is_refused_unread()
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("actors/x.yaml", []);
        using (var file = File.OpenWrite(Path.Combine(site.Input, "actors", "x.yaml"))) file.SetLength(50_000_000);

        Assert.Equal(
            ["input/actors/x.yaml: error BRF0005: the file has 50,000,000 bytes; a text file may have 8,388,608 (8 MB); split it into several files"],
            site.ReadFaults());
    }

    [Fact]
    public void An_asset_may_have_any_length_and_any_name_that_can_be_typed()
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("assets/Große Karte (1).png", []);

        Assert.Equal("Große Karte (1).png", Assert.Single(site.ReadClean().Assets).Path);
    }

    [Fact]
    public async Task A_pipe_among_the_assets_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var site = SiteFolder.Write("");
        site.WriteFile("assets/a.png", []);
        var pipe = Path.Combine(site.Input, "assets", "p.png");
        using (var make = Process.Start("mkfifo", [pipe])) await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var artifact = new AssetArtifact(Assert.Single(site.ReadClean().Assets, asset => asset.Path == "p.png"));
        using var output = new MemoryStream();

        await Task.Run(() => artifact.Write(output), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData("6E616D653A20FF", "(1,7)", "byte 0xFF is not UTF-8")]
    [InlineData("6E616D653A20580A6B696E643A20C3A9F09F98A920C328", "(2,11)", "byte 0xC3 is not UTF-8")]
    [InlineData("6E616D653A20EDA080", "(1,7)", "byte 0xED is not UTF-8")]
    [InlineData("FFFE6E0061006D00", "", "the file is UTF-16")]
    [InlineData("FEFF006E0061006D", "", "the file is UTF-16")]
    [InlineData("6E0061006D006500", "", "the file is UTF-16")]
    [InlineData("FFFE00006E000000", "", "the file is UTF-32")]
    public void Other_encodings_are_named_and_a_wrong_byte_has_its_place(string bytes, string place, string message)
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("actors/x.yaml", Convert.FromHexString(bytes));

        Assert.Equal([$"input/actors/x.yaml{place}: error BRF0007: {message}; save the file as UTF-8"], site.ReadFaults());
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_are_no_faults()
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("actors/x.yaml", [.. Encoding.UTF8.Preamble, .. "name: X\r\nkind: state\r\ndescription: |\r\n  a\r\n  b\r\n"u8]);

        var actor = Assert.Single(site.ReadClean().Actors);

        Assert.Equal(("X", "a\nb"), (actor.Name, actor.Description.Text));
        Assert.Equal((4, 3), (actor.Description.At.Line, actor.Description.At.Column));
    }

    [Fact]
    public void Binary_rubbish_gets_ten_messages_and_not_a_million()
    {
        using var site = SiteFolder.Write("");
        site.WriteFile("actors/x.yaml", [.. "ab"u8, .. new byte[1_000_000]]);

        var faults = site.ReadFaults();

        Assert.Equal(10, faults.Count);
        Assert.Equal("input/actors/x.yaml(1,3): error BRF0008: control character U+0000; remove it", faults[0]);
    }

    [Fact]
    public void Too_many_values_are_refused()
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\nname: X\naliases: [" + string.Concat(Enumerable.Repeat("a,", 200_000)) + "]\n");

        Assert.Equal(
            ["input/actors/x.yaml(2,200001): error BRF0110: more than 100,000 values in one file; split it into several records"],
            site.ReadFaults());
    }

    [Fact]
    public void A_date_without_end_is_cut_in_the_message()
    {
        using var site = SiteFolder.Write("-- incidents/x.yaml --\ntitle: X\noccurred: \"[" + string.Concat(Enumerable.Repeat("2024-03-26,", 300)) + "2025]\"\n");

        Assert.Equal(
            ["input/incidents/x.yaml(2,11): error BRF0205: '[2024-03-26,2024-03-26,2024-03-26,2024-03-26,2024-03-26,2024…' is too long for a date; write a date, as in '2024-03-26'"],
            site.ReadFaults());
    }

    public static TheoryData<string> Bombs => new(
        "a: " + new string('[', 10_000),
        "a: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)),
        string.Concat(Enumerable.Range(0, 10_000).Select(i => new string(' ', i % 1000) + "a:\n")),
        string.Concat(Enumerable.Repeat("- ", 10_000)),
        new string('[', 4_000_000),
        new string('k', 4_000_000) + ": v",
        "? " + new string('k', 4_000_000) + "\n: v",
        "? " + string.Concat(Enumerable.Repeat("? ", 100_000)),
        "a: \"" + new string('\\', 3_999_999),
        "a: '" + new string('\'', 3_999_999),
        "a: " + string.Concat(Enumerable.Repeat("x\n ", 500_000)),
        "a: |\n" + string.Concat(Enumerable.Repeat(" \n", 500_000)),
        string.Concat(Enumerable.Range(0, 90_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}:\n"))),
        "#" + new string('#', 4_000_000),
        "%" + new string('x', 4_000_000),
        "a: !" + new string('x', 4_000_000),
        "a: &" + new string('x', 4_000_000),
        "a: &a [x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"b{i}: &b{i} [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n")),
        string.Concat(Enumerable.Repeat("---\n", 100_000)),
        string.Concat(Enumerable.Repeat("a: b: ", 100_000)),
        "a: [" + string.Concat(Enumerable.Repeat("a: b, ", 40_000)) + "]");

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_a_fault_and_costs_little(string yaml)
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\n" + yaml);
        var before = Stopwatch.GetTimestamp();

        Assert.NotEmpty(site.ReadFaults());

        Assert.True(Stopwatch.GetElapsedTime(before) < Patience, $"took {Stopwatch.GetElapsedTime(before)}");
    }
}
