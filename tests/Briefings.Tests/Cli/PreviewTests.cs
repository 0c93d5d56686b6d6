using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Briefings.Tests.Cli;

public sealed class PreviewTests
{
    private static bool HasErrors(JsonElement state) => state.GetProperty("errors").GetArrayLength() > 0;

    private static bool IsClean(JsonElement state) => !HasErrors(state);

    [Fact]
    public async Task Pages_are_served_with_the_headers_of_the_host_and_the_script()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());

        using var response = await preview.GetAsync("/about/");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("The first words.", page, StringComparison.Ordinal);
        Assert.Matches("""<script src="/_briefings/preview\.js" data-version="\S+" data-revision="\d+" data-print="\S+" defer></script></body>""", page);
        Assert.Contains("script-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(Directory.Exists(preview.Site.At("output")));
    }

    [Fact]
    public async Task Links_stay_on_this_machine()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());

        Assert.DoesNotContain("briefings.example", await preview.TextAsync("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_address_with_a_path_is_served_below_that_path()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create(), "--base-url", "https://example.org/record");

        Assert.Equal("/record/", preview.Client.BaseAddress!.AbsolutePath);
        Assert.Contains("The first words.", await preview.TextAsync("/record/about/"), StringComparison.Ordinal);
        using var root = await preview.GetAsync("/");
        Assert.Equal("/record/", root.Headers.Location!.ToString());
        using var outside = await preview.GetAsync("/about/");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Theory]
    [InlineData("/about?a=b", "/about/?a=b")]
    [InlineData("/actors/agency", "/actors/agency/")]
    [InlineData("/old/agency/", "/actors/agency/")]
    public async Task Addresses_lead_where_the_host_leads_them(string path, string target)
    {
        var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\nredirect_from: [/old/agency/]\n");
        await using var preview = await PreviewFixture.StartAsync(site);

        using var response = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(target, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/nothing/here/")]
    [InlineData("//example.org/")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task What_is_not_there_is_the_404_page(string path)
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());

        using var response = await preview.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, new Uri(preview.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path)), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("/_briefings/preview.js", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_reading_is_allowed()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());

        using var head = await preview.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/about/"), TestContext.Current.CancellationToken);
        using var post = await preview.Client.PostAsync("/about/", content: null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal(["GET", "HEAD"], post.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("evil.example:{0}", HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example:{0}", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.Forbidden)]
    [InlineData("localhost:{0}", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:{0}", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:{0}", HttpStatusCode.OK)]
    [InlineData("[::1]:{0}", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        foreach (var path in (string[])["/about/", "/_briefings/preview.js"])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = string.Format(host, preview.Client.BaseAddress!.Port);

            using var response = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_change_reaches_the_page_and_its_listeners()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        preview.Site.Write("input/pages/about.md", SmallSite.Page + "The second words.\n");

        await events.UntilShownAsync(() => ShowsAsync(preview, "/about/", "The second words."));
        Assert.Contains("The second words.", await preview.TextAsync("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_a_fingerprint_that_changes_with_it_and_with_nothing_else()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();
        var (agency, about) = (await PrintAsync(preview, "/actors/agency/"), await PrintAsync(preview, "/about/"));
        Assert.NotEqual(agency, about);

        preview.Site.Write("input/pages/about.md", SmallSite.Page + "The second words.\n");
        await events.UntilShownAsync(async () => await PrintAsync(preview, "/about/") != about);

        Assert.Equal(agency, await PrintAsync(preview, "/actors/agency/"));
        Assert.NotEqual(about, await PrintAsync(preview, "/about/"));

        // A page that shows a picture has the same bytes when the picture is another.
        preview.Site.Write("input/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        await events.UntilAsync(_ => PrintAsync(preview, "/actors/agency/").GetAwaiter().GetResult() != agency);
    }

    [Fact]
    public async Task A_hundred_files_at_once_are_all_shown()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        for (var i = 0; i < 100; i++) preview.Site.Write($"input/actors/branch/a{i}.yaml", $"name: Actor number {i}\nkind: company\n");
        preview.Site.Write("input/pages/about.md", SmallSite.Page + "Last comes [[a99]].\n");

        await events.UntilAsync(state => IsClean(state) && preview.TextAsync("/about/").GetAwaiter().GetResult().Contains("/actors/a99/", StringComparison.Ordinal));
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 100).Select(i => preview.TextAsync($"/actors/a{i}/"))), page => Assert.Contains("Actor number", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_vocabulary_is_taken_up()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();
        preview.Site.Write("input/actors/ship.yaml", "name: Ship\nkind: vessel\n");
        await events.UntilAsync(HasErrors);

        preview.Site.Write("input/vocabulary.yaml", "actor_kinds:\n  vessel: { label: Vessel, plural: Vessels }\n");

        await events.UntilAsync(IsClean);
        Assert.Contains("Vessel", await preview.TextAsync("/actors/ship/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editorial_mistake_is_shown_on_the_new_page_after_it()
    {
        var site = SmallSite.Create();
        site.Write("input/site.yaml", "title: A small site\nurl: https://briefings.example/\nzone: Etc/UTC\nrules: { BRF2107: error }\n");
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\ndescription: See [[page:about]].\n");
        await using var preview = await PreviewFixture.StartAsync(site);
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        preview.Site.Write("input/actors/alone.yaml", "name: Alone\nkind: company\n");

        var state = await events.UntilAsync(HasErrors);
        Assert.Equal("BRF2107", state.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Contains("Alone", await preview.TextAsync("/actors/alone/"), StringComparison.Ordinal);
    }

    private static async Task<string> PrintAsync(PreviewFixture preview, string path)
    {
        using var response = await preview.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);
        return Assert.Single(response.Headers.GetValues("Briefings-Print"));
    }

    private static async Task<bool> ShowsAsync(PreviewFixture preview, string path, string text)
    {
        using var response = await preview.GetAsync(path);
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(text, StringComparison.Ordinal);
    }

    private static async Task<bool> IsThereAsync(PreviewFixture preview, string path)
    {
        using var response = await preview.GetAsync(path);
        return response.StatusCode != HttpStatusCode.NotFound;
    }

    [Fact]
    public async Task A_save_by_rename_a_new_file_and_a_deleted_one_are_noticed()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        SmallSite.SaveByRename(preview.Site, "input/pages/about.md", SmallSite.Page + "The renamed words.\n");
        await events.UntilShownAsync(() => ShowsAsync(preview, "/about/", "The renamed words."));

        preview.Site.Write("input/actors/bodies/other.yaml", "name: Other\nkind: company\n");
        await events.UntilShownAsync(() => IsThereAsync(preview, "/actors/other/"));

        File.Delete(preview.Site.At("input/pages/about.md"));
        await events.UntilShownAsync(async () => !await IsThereAsync(preview, "/about/"));
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_still_watched()
    {
        var site = SmallSite.Create();
        site.Write("input/actors/bodies/deep/other.yaml", "name: Other\nkind: company\n");
        await using var preview = await PreviewFixture.StartAsync(site);
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        Directory.Delete(preview.Site.At("input/actors/bodies"), recursive: true);
        await events.UntilShownAsync(async () => !await IsThereAsync(preview, "/actors/other/"));

        foreach (var name in (string[])["Another", "Third"])
        {
            preview.Site.Write("input/actors/bodies/deep/other.yaml", $"name: {name}\nkind: company\n");
            await events.UntilShownAsync(() => ShowsAsync(preview, "/actors/other/", name));
        }
    }

    [Fact]
    public async Task A_theme_that_is_put_in_the_place_of_another_is_still_watched()
    {
        var site = SmallSite.Create();
        site.Write("theme/strings.yaml", "skip_to_content: Past the menu\n");
        await using var preview = await PreviewFixture.StartAsync(site);
        using var events = await preview.ListenAsync();
        await events.NextAsync();
        Assert.Contains("Past the menu", await preview.TextAsync("/about/"), StringComparison.Ordinal);

        Directory.Delete(preview.Site.At("theme"), recursive: true);
        foreach (var text in (string[])["To the text", "Over the menu"])
        {
            preview.Site.Write("theme/strings.yaml", $"skip_to_content: {text}\n");
            await events.UntilShownAsync(() => ShowsAsync(preview, "/about/", text));
        }
    }

    [Fact]
    public async Task A_theme_that_comes_later_is_noticed()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        preview.Site.Write("theme/assets/extra.css", "body { color: black; }\n");
        preview.Site.Write("theme/strings.yaml", "skip_to_content: Past the menu\n");

        await events.UntilShownAsync(() => ShowsAsync(preview, "/about/", "Past the menu"));
    }

    [Fact]
    public async Task An_error_keeps_the_last_good_pages_and_is_told_until_it_is_mended()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        var good = PreviewFixture.VersionOf(await events.NextAsync());

        preview.Site.Write("input/actors/agency.yaml", "name: Agency\nkind: goverment-body\n");
        // The state in which all texts are read may still follow the first.
        var bad = await events.UntilAsync(state =>
        {
            if (!HasErrors(state)) good = PreviewFixture.VersionOf(state);
            return HasErrors(state);
        });

        Assert.Equal(good, PreviewFixture.VersionOf(bad));
        var error = Assert.Single(bad.GetProperty("errors").EnumerateArray());
        Assert.EndsWith("agency.yaml", error.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, error.GetProperty("line").GetInt32());
        Assert.NotEmpty(error.GetProperty("remedy").GetString()!);
        using (var page = await preview.GetAsync("/actors/agency/")) Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        preview.Site.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\n");
        var mended = await events.UntilAsync(IsClean);
        Assert.NotEqual(good, PreviewFixture.VersionOf(mended));
    }

    [Fact]
    public async Task A_first_build_with_errors_shows_them_everywhere_and_comes_alive()
    {
        var site = SmallSite.Create();
        site.Write("input/actors/agency.yaml", "name: Agency\nkind: <b>bold</b>\n");
        await using var preview = await PreviewFixture.StartAsync(site);
        using var events = await preview.ListenAsync();

        using var response = await preview.GetAsync("/anything/");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("agency.yaml(2,7)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>bold", page, StringComparison.Ordinal);
        Assert.Contains("data-error-page", page, StringComparison.Ordinal);

        site.Write("input/actors/agency.yaml", "name: Agency\nkind: government-body\n");
        await events.UntilAsync(IsClean);
        Assert.Contains("The first words.", await preview.TextAsync("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_link_is_told_after_the_page_is_served()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        using var events = await preview.ListenAsync();
        await events.NextAsync();

        preview.Site.Write("input/pages/about.md", SmallSite.Page + "[A link](/nowhere/)\n");

        var state = await events.UntilAsync(HasErrors);
        Assert.Contains("/nowhere/", state.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("A link", await preview.TextAsync("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_show_only_when_asked_for()
    {
        var site = SmallSite.Create();
        site.Write("input/actors/hidden.yaml", "name: Hidden\nkind: company\ndraft: true\n");
        await using (var without = await PreviewFixture.StartAsync(site))
        {
            using var response = await without.GetAsync("/actors/hidden/");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        var again = SmallSite.Create();
        again.Write("input/actors/hidden.yaml", "name: Hidden\nkind: company\ndraft: true\n");
        await using var with = await PreviewFixture.StartAsync(again, "--drafts");
        using var shown = await with.GetAsync("/actors/hidden/");
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_fault_of_the_machine_with_a_remedy()
    {
        using var site = SmallSite.Create();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString();

        var run = await CommandRun.On(site, "preview", "--port", port);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"BRF0904: port {port} cannot be used", run.Error, StringComparison.Ordinal);
        Assert.Contains("--port 0", run.Error, StringComparison.Ordinal);
    }
}
