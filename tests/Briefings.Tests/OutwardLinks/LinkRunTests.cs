using Briefings.OutwardLinks;
using Microsoft.AspNetCore.Http;

namespace Briefings.Tests.OutwardLinks;

public sealed class LinkRunTests
{
    [Fact]
    public async Task A_link_is_asked_for_with_a_head_that_names_the_tool_and_the_site()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        var agents = new HashSet<string>(StringComparer.Ordinal);
        server.OnRequest = request => agents.Add($"{request.Headers.UserAgent}, cookies {request.Headers.Cookie.Count}");

        var result = await look.AtAsync(server.On("/a", 200, ("Set-Cookie", "a=b")).At("/a?x=1"));

        Assert.Equal(LinkOutcome.Ok, result.Outcome);
        Assert.Equal(["GET /robots.txt", "HEAD /a?x=1"], server.Asked);
        Assert.Equal(["briefings/1.2.3 (+https://briefings.example/), cookies 0"], agents);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task A_head_that_is_refused_is_followed_by_a_get(int status)
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.On("/a", context =>
        {
            if (HttpMethods.IsHead(context.Request.Method)) context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var result = await look.AtAsync(server.At("/a"));

        Assert.Equal(LinkOutcome.Ok, result.Outcome);
        Assert.Equal(["GET /robots.txt", "HEAD /a", "GET /a"], server.Asked);
    }

    [Theory]
    [InlineData(404, "broken", "answers 404 (not found)")]
    [InlineData(410, "broken", "answers 410 (gone)")]
    [InlineData(401, "refused", "answers 401 (unauthorised)")]
    [InlineData(403, "refused", "answers 403 (forbidden)")]
    [InlineData(429, "refused", "answers 429 (too many requests)")]
    [InlineData(451, "refused", "answers 451")]
    [InlineData(503, "unreachable", "answers 503 (service unavailable)")]
    public async Task What_a_host_answers_decides_what_is_said_of_the_link(int status, string outcome, string reason)
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();

        var result = await look.AtAsync(server.On("/a", status).At("/a"));

        Assert.Equal((outcome, status, reason), (LinkMemory.Word(result.Outcome), result.Status, result.Reason));
    }

    [Fact]
    public async Task What_has_moved_for_good_is_followed_as_far_as_it_is_for_good()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.Redirect("/a", 301, "/b#part").Redirect("/b", 308, "/c").Redirect("/c", 302, "/d").Redirect("/d", 301, "/e").On("/e", 200);

        var result = await look.AtAsync(server.At("/a"));

        Assert.Equal((LinkOutcome.Ok, server.At("/c"), server.At("/e")), (result.Outcome, result.MovedTo, result.Final));
    }

    [Fact]
    public async Task A_redirect_to_nothing_a_circle_and_too_many_redirects_are_broken()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.Redirect("/gone", 301, "/nothing").Redirect("/circle", 302, "/back").Redirect("/back", 302, "/circle").Redirect("/mail", 301, "mailto:a@b.example").On("/nowhere", 302);
        for (var i = 0; i < 12; i++) server.Redirect($"/long{i}", 302, $"/long{i + 1}");

        var results = await look.AtAsync([server.At("/gone"), server.At("/circle"), server.At("/long0"), server.At("/mail"), server.At("/nowhere")]);

        Assert.All(results, result => Assert.Equal((LinkOutcome.Broken, null), (result!.Outcome, result.MovedTo)));
        Assert.Equal(
            [
                $"leads to '{server.At("/nothing")}', which answers 404 (not found)",
                $"leads to '{server.At("/back")}', which leads in a circle",
                $"leads to '{server.At("/long10")}', which leads on more than 10 times",
                "answers 301 and leads to no web address",
                "answers 302 and leads to no web address",
            ],
            results.Select(result => result!.Reason));
    }

    [Fact]
    public async Task A_link_that_leaves_encryption_on_its_way_is_marked()
    {
        using var look = new LinkLook { Handler = new Downgrading() };

        var result = await look.AtAsync(new Uri("https://news.example/a"));

        Assert.Equal((LinkOutcome.Ok, true, new Uri("http://news.example/a")), (result.Outcome, result.IsDowngraded, result.Final));
    }

    [Fact]
    public async Task Ten_redirects_are_followed()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        for (var i = 0; i < 10; i++) server.Redirect($"/{i}", 302, $"/{i + 1}");

        Assert.Equal(LinkOutcome.Ok, (await look.AtAsync(server.On("/10", 200).At("/0"))).Outcome);
    }

    [Fact]
    public async Task A_host_that_says_nothing_is_unreachable_after_the_timeout()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        look.Settings = look.Settings with { Timeout = TimeSpan.FromMilliseconds(300) };
        server.On("/a", context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var result = await look.AtAsync(server.At("/a"));

        Assert.Equal((LinkOutcome.Unreachable, "does not answer within 0.3 s"), (result.Outcome, result.Reason));
        Assert.Equal(look.Time.GetUtcNow(), result.FailingSince);
    }

    [Fact]
    public async Task A_host_that_takes_no_connections_is_asked_once_for_all_its_links()
    {
        using var look = new LinkLook();
        // Nothing listens on the discard port of this machine.
        var results = await look.AtAsync([new("http://127.0.0.1:9/a"), new("http://127.0.0.1:9/b")]);

        Assert.All(results, result => Assert.Equal((LinkOutcome.Unreachable, "is on a host that takes no connections"), (result!.Outcome, result.Reason)));
        // One request for robots.txt, so no pause.
        Assert.Empty(look.Time.Waits);
    }

    [Fact]
    public async Task Only_what_fails_again_a_day_later_is_gone()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.On("/a", 500);

        var first = await look.AtAsync(server.At("/a"));
        look.Time.Pass(TimeSpan.FromHours(13));
        var sameDay = await look.AtAsync(server.At("/a"));
        look.Time.Pass(TimeSpan.FromHours(13));
        var nextDay = await look.AtAsync(server.At("/a"));
        server.On("/a", 200);
        look.Time.Pass(TimeSpan.FromHours(13));
        var mended = await look.AtAsync(server.At("/a"));

        Assert.Equal([false, false, true, false], new[] { first, sameDay, nextDay, mended }.Select(result => result.IsGone));
        Assert.Equal([first.LookedAt, first.LookedAt, first.LookedAt, null], new[] { first, sameDay, nextDay, mended }.Select(result => result.FailingSince));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.Redirect("/old", 301, "/a").On("/a", context =>
        {
            var isKnown = context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Fri, 20 Nov 2026 08:00:00 GMT";
            context.Response.StatusCode = isKnown ? 304 : 200;
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Fri, 20 Nov 2026 08:00:00 GMT";
            return Task.CompletedTask;
        });

        await look.AtAsync(server.At("/old"));
        look.Time.Pass(TimeSpan.FromDays(8));
        var second = await look.AtAsync(server.At("/old"));
        look.Time.Pass(TimeSpan.FromDays(8));
        var third = await look.AtAsync(server.At("/old"));

        Assert.All(new[] { second, third }, result => Assert.Equal((LinkOutcome.Ok, 304, server.At("/a")), (result.Outcome, result.Status, result.MovedTo)));
        Assert.Equal(look.Time.GetUtcNow(), third.LookedAt);
    }

    [Fact]
    public async Task What_is_in_order_rests_for_a_week_and_what_is_not_for_half_a_day()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        Uri[] links = [server.On("/good", 200).At("/good"), server.At("/bad")];

        await look.AtAsync(links);
        server.Forget();
        look.Time.Pass(TimeSpan.FromHours(11));
        await look.AtAsync(links);
        Assert.Empty(server.Asked);

        look.Time.Pass(TimeSpan.FromHours(2));
        await look.AtAsync(links);
        Assert.Equal(["GET /robots.txt", "HEAD /bad", "GET /bad"], server.Asked);

        server.Forget();
        look.Time.Pass(TimeSpan.FromDays(7));
        await look.AtAsync(links);
        Assert.Contains("HEAD /good", server.Asked);
    }

    [Fact]
    public async Task A_run_that_was_stopped_goes_on_where_it_was()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        Uri[] links = [.. Enumerable.Range(0, 6).Select(i => server.On($"/{i}", 200).At($"/{i}"))];
        using var stop = new CancellationTokenSource();
        server.OnRequest = request =>
        {
            if (request.Path == "/3") stop.Cancel();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => look.UntilAsync(links, stop.Token));
        server.Forget();
        server.OnRequest = _ => { };
        var results = await look.AtAsync(links);

        Assert.Equal(["GET /robots.txt", "HEAD /3", "HEAD /4", "HEAD /5"], server.Asked);
        Assert.All(results, result => Assert.Equal(LinkOutcome.Ok, result!.Outcome));
    }

    [Fact]
    public async Task What_is_found_is_saved_before_the_run_ends()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        look.Settings = look.Settings with { Pace = TimeSpan.FromSeconds(10) };
        var saved = "";
        server.On("/a", 200).On("/b", context =>
        {
            saved = File.ReadAllText(look.File);
            return Task.CompletedTask;
        });

        await look.AtAsync([server.At("/a"), server.At("/b")]);

        Assert.Contains(server.At("/a").AbsoluteUri, saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_is_left_alone_between_requests_for_as_long_as_the_pace_says()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        look.Settings = look.Settings with { Pace = TimeSpan.FromSeconds(3) };
        var times = new List<DateTimeOffset>();
        server.OnRequest = _ => times.Add(look.Time.GetUtcNow());

        await look.AtAsync([server.On("/a", 200).At("/a"), server.At("/b")]);

        Assert.Equal(["GET /robots.txt", "HEAD /a", "HEAD /b", "GET /b"], server.Asked);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.Equal(TimeSpan.FromSeconds(3), pair.Second - pair.First));
    }

    [Fact]
    public async Task A_host_has_one_request_at_a_time_even_where_others_lead_to_it()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        var links = new List<Uri>();
        for (var i = 0; i < 8; i++)
        {
            server.Redirect($"/from{i}", 302, server.At($"/to{i}").AbsoluteUri).On($"/to{i}", _ => Task.Delay(15)).On($"/own{i}", _ => Task.Delay(15));
            links.AddRange([server.At($"/from{i}", "localhost"), server.At($"/own{i}")]);
        }

        var results = await look.AtAsync(links);

        Assert.All(results, result => Assert.Equal(LinkOutcome.Ok, result!.Outcome));
        Assert.Equal(1, server.MostAtOnce);
    }

    [Fact]
    public async Task A_host_that_asks_for_a_pause_gets_it()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        var isFirst = true;
        server.On("/a", context =>
        {
            if (isFirst)
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "90";
            }

            isFirst = false;
            return Task.CompletedTask;
        });

        var result = await look.AtAsync(server.At("/a"));

        Assert.Equal(LinkOutcome.Ok, result.Outcome);
        Assert.Contains(TimeSpan.FromSeconds(90), look.Time.Waits);
    }

    [Fact]
    public async Task A_host_that_asks_for_a_long_pause_is_not_asked_again()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.On("/a", 503, ("Retry-After", "86400"));

        var results = await look.AtAsync([server.At("/a"), server.On("/b", 200).At("/b")]);

        Assert.Equal(["GET /robots.txt", "HEAD /a"], server.Asked);
        Assert.Equal([LinkOutcome.Unreachable, LinkOutcome.Refused], results.Select(result => result!.Outcome));
    }

    [Fact]
    public async Task What_robots_txt_closes_is_not_asked_for()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.Robots("User-agent: *\nDisallow: /private\n").On("/open", 200).Redirect("/way", 301, "/private/b");

        var results = await look.AtAsync([server.At("/open"), server.At("/private/a"), server.At("/way")]);

        Assert.Equal([LinkOutcome.Ok, LinkOutcome.Refused, LinkOutcome.Refused], results.Select(result => result!.Outcome));
        Assert.Equal(["GET /robots.txt", "HEAD /open", "HEAD /way"], server.Asked);
    }

    [Theory]
    [InlineData(404, "ok")]
    [InlineData(403, "ok")]
    [InlineData(429, "refused")]
    [InlineData(500, "refused")]
    public async Task Without_a_robots_txt_all_is_open_and_with_one_that_cannot_be_read_nothing_is(int status, string outcome)
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();

        Assert.Equal(outcome, LinkMemory.Word((await look.AtAsync(server.On("/robots.txt", status).On("/a", 200).At("/a"))).Outcome));
    }

    [Fact]
    public async Task Of_a_huge_page_no_more_is_taken_than_its_head()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        var (sent, ended) = (0L, new TaskCompletionSource());
        server.On("/a", async context =>
        {
            if (HttpMethods.IsHead(context.Request.Method))
            {
                context.Response.StatusCode = 405;
                return;
            }

            var block = new byte[1 << 16];
            try
            {
                for (var i = 0; i < 4096; i++)
                {
                    await context.Response.Body.WriteAsync(block, context.RequestAborted);
                    sent += block.Length;
                    // What is written after the reader has gone is dropped without a word; so the writer must not be done before it hears of that.
                    if (i % 16 == 0) await Task.Delay(5, context.RequestAborted);
                }
            }
            finally
            {
                ended.SetResult();
            }
        });

        var result = await look.AtAsync(server.At("/a"));
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal(LinkOutcome.Ok, result.Outcome);
        // What fits into the buffers of a connection, of 256 MB.
        Assert.InRange(sent, 0, 64L << 20);
    }

    [Fact]
    public async Task Private_networks_are_not_asked_not_even_by_way_of_a_name()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        look.Settings = look.Settings with { AllowPrivate = false };

        var results = await look.AtAsync([server.At("/a"), server.At("/a", "localhost"), new("http://[::1]/"), new("http://[::ffff:10.0.0.1]/"), new("http://169.254.169.254/latest/")]);

        Assert.All(results, result => Assert.Equal(LinkOutcome.Private, result!.Outcome));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task An_address_with_a_password_is_not_asked_and_none_that_leads_to_one()
    {
        await using var server = await LinkServer.StartAsync();
        using var look = new LinkLook();
        server.Redirect("/a", 302, $"http://user:word@127.0.0.1:{server.Root.Port}/b").On("/b", 200);

        Assert.Equal(LinkOutcome.Refused, (await look.AtAsync(server.At("/a"))).Outcome);
        Assert.Equal(["GET /robots.txt", "HEAD /a"], server.Asked);
    }

    private sealed class Downgrading : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!;
            var response = new HttpResponseMessage(address.Scheme == "https" && address.AbsolutePath == "/a" ? System.Net.HttpStatusCode.Found : System.Net.HttpStatusCode.OK);
            if (response.StatusCode == System.Net.HttpStatusCode.Found) response.Headers.Location = new("http://news.example/a");
            return Task.FromResult(response);
        }
    }
}
