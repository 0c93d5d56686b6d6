using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Briefings.Tests.Cli;

/// <summary>The preview against a hostile website in the editor's browser, and against requests that no browser sends.</summary>
public sealed class PreviewGuardTests(PreviewGuardTests.Running running) : IClassFixture<PreviewGuardTests.Running>
{
    private const string Secret = "the secret words";

    private static readonly string[] Paths = ["/about/", "/", "/assets/map.svg", "/data/site.json", "/_briefings/preview.js", "/_briefings/preview.css", "/_briefings/events", "/nothing/"];

    private PreviewFixture Preview => running.Preview;

    private int Port => Preview.Client.BaseAddress!.Port;

    [Fact]
    public void It_listens_to_this_machine_alone()
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(place => place.Port == Port).ToList();

        Assert.NotEmpty(listeners);
        Assert.All(listeners, place => Assert.True(IPAddress.IsLoopback(place.Address), place.ToString()));
    }

    [Theory]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: evil.example:{0}\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost.evil.example:{0}\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: 127.0.0.1.evil.example:{0}\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost.:{0}\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost:1\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost:80\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: 0.0.0.0:{0}\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: [::]:{0}\r\n", 400)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: [::ffff:127.0.0.1]:{0}\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: 127.0.0.1:{0}\r\n", 200)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: [::1]:{0}\r\n", 200)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost:{0}\r\nX-Forwarded-Host: evil.example\r\n", 200)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost:{0}\r\nForwarded: host=localhost\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: \r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\n", 400)]
    [InlineData("GET /about/ HTTP/1.0\r\n", 403)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost:{0}\r\nHost: evil.example\r\n", 400)]
    [InlineData("GET /about/ HTTP/1.1\r\nHost: localhost:{0}@evil.example\r\n", 400)]
    [InlineData("GET http://evil.example/about/ HTTP/1.1\r\nHost: localhost:{0}\r\n", 400)]
    [InlineData("GET http://evil.example/about/ HTTP/1.1\r\nHost: evil.example\r\n", 403)]
    [InlineData("GET http://localhost:{0}/about/ HTTP/1.1\r\nHost: localhost:{0}\r\n", 200)]
    [InlineData("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n", 403)]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: localhost:{0}\r\n", 405)]
    [InlineData("TRACE /about/ HTTP/1.1\r\nHost: localhost:{0}\r\n", 405)]
    public async Task Who_is_asked_for_must_be_this_machine_at_this_port(string request, int expected)
    {
        var answer = await AskAsync(string.Format(CultureInfo.InvariantCulture, request, Port));

        Assert.StartsWith($"HTTP/1.1 {expected} ", answer, StringComparison.Ordinal);
        if (expected != 200) Assert.DoesNotContain("The first words.", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/assets/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/assets/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/assets/..%2f..%2fsecret.txt")]
    [InlineData("/assets/%2e%2e%2f%2e%2e%2fsecret.txt")]
    [InlineData("/assets/%252e%252e%252fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/assets/..\\..\\secret.txt")]
    [InlineData("/assets/%5c..%5c..%5csecret.txt")]
    [InlineData("/assets/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/assets/map.svg%00.txt")]
    [InlineData("/assets//../../secret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/input/site.yaml")]
    [InlineData("/assets/.hidden")]
    [InlineData("/ASSETS/MAP.SVG")]
    [InlineData("/_briefings/../../secret.txt")]
    [InlineData("/_briefings/Preview.js")]
    [InlineData("/_briefings/")]
    public async Task Nothing_but_the_site_is_served(string path)
    {
        var answer = await AskAsync($"GET {path} HTTP/1.1\r\nHost: localhost:{Port}\r\n");

        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain(Secret, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin: https://evil.example")]
    [InlineData("Origin: null")]
    [InlineData("Origin: http://localhost:1")]
    [InlineData("Origin: https://localhost:{0}")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe")]
    [InlineData("Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty")]
    [InlineData("Sec-Fetch-Site: cross-site")]
    public async Task A_page_of_another_site_is_refused_everything(string headers)
    {
        foreach (var path in Paths)
        {
            var answer = await AskAsync($"GET {path} HTTP/1.1\r\nHost: localhost:{Port}\r\n{string.Format(CultureInfo.InvariantCulture, headers, Port)}\r\n");

            Assert.StartsWith("HTTP/1.1 403 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("Origin: http://localhost:{0}")]
    [InlineData("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty")]
    [InlineData("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document")]
    public async Task Its_own_pages_and_links_to_it_are_answered(string headers) => Assert.StartsWith(
        "HTTP/1.1 200 ", await AskAsync($"GET /about/ HTTP/1.1\r\nHost: localhost:{Port}\r\n{string.Format(CultureInfo.InvariantCulture, headers, Port)}\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Every_answer_has_a_policy_keeps_its_type_and_may_be_loaded_by_nobody_else()
    {
        foreach (var path in Paths)
        {
            using var response = await Preview.Client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Below_a_base_path_even_what_is_beside_the_site_has_its_policy()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create(), "--base-url", "https://example.org/record");

        using var response = await preview.GetAsync("/elsewhere/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("script-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    // As it is written: a client that tidies paths would hide what is tried.
    private async Task<string> AskAsync(string head)
    {
        using var client = new TcpClient();
        var cancellation = TestContext.Current.CancellationToken;
        await client.ConnectAsync(IPAddress.Loopback, Port, cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head + "Connection: close\r\n\r\n"), cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellation);
    }

    /// <summary>One preview for all.</summary>
    public sealed class Running : IAsyncLifetime
    {
        private PreviewFixture? _preview;

        internal PreviewFixture Preview => _preview!;

        public async ValueTask InitializeAsync()
        {
            var site = SmallSite.Create();
            site.Write("secret.txt", Secret);
            site.Write("input/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
            site.Write("input/assets/.hidden", Secret);
            _preview = await PreviewFixture.StartAsync(site);
        }

        public async ValueTask DisposeAsync()
        {
            if (_preview is not null) await _preview.DisposeAsync();
        }
    }
}
