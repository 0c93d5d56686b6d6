using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Briefings.Tests.OutwardLinks;

/// <summary>A host of this process that answers as a test says, and keeps what it was asked.</summary>
internal sealed class LinkServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Dictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _asked = [];
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);

    private LinkServer(WebApplication application) => _application = application;

    /// <summary><c>HEAD /path</c>, in order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>The most requests that were open at once to one name of the host.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Called when a request comes in.</summary>
    public Action<HttpRequest> OnRequest { get; set; } = _ => { };

    public Uri Root { get; private set; } = new("http://127.0.0.1/");

    public static async Task<LinkServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var server = new LinkServer(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync(TestContext.Current.CancellationToken);
        server.Root = new(application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        return server;
    }

    /// <summary>The address of a path, by one of the host's names.</summary>
    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{Root.Port}{path}");

    public LinkServer On(string path, Func<HttpContext, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public LinkServer On(string path, int status, params (string Name, string Value)[] headers) => On(path, context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return Task.CompletedTask;
    });

    public LinkServer Redirect(string path, int status, string to) => On(path, status, ("Location", to));

    public LinkServer Robots(string text) => On("/robots.txt", context => context.Response.WriteAsync(text));

    public void Forget() => _asked.Clear();

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await _application.StopAsync(atOnce.Token);
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
        OnRequest(context.Request);
        var host = context.Request.Host.Host;
        var open = _open.AddOrUpdate(host, 1, (_, known) => known + 1);
        lock (_answers) MostAtOnce = Math.Max(MostAtOnce, open);
        try
        {
            if (_answers.TryGetValue(context.Request.Path, out var answer)) await answer(context);
            else context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        finally
        {
            _open.AddOrUpdate(host, 0, (_, known) => known - 1);
        }
    }
}
