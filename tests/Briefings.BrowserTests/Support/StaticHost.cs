using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Briefings.BrowserTests.Support;

/// <summary>Serves a published folder on a free port of the loopback interface as a static host would: its files, its headers, its 404 page.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private const string Policy = "Content-Security-Policy";

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly bool _enforcesPolicy;
    private HeadersFile? _headers;

    private StaticHost(WebApplication app, string folder, bool enforcesPolicy) => (_app, _folder, _enforcesPolicy) = (app, folder, enforcesPolicy);

    /// <summary>Ends in <c>/</c>.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>Starts; the folder may be filled later.</summary>
    /// <param name="folder">What is served.</param>
    /// <param name="enforcesPolicy">Whether browsers keep to the site's content security policy; otherwise they only report what it forbids.</param>
    public static async Task<StaticHost> StartAsync(string folder, bool enforcesPolicy = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var host = new StaticHost(app, folder, enforcesPolicy);
        app.Run(host.ServeAsync);
        await app.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        _headers ??= new HeadersFile(Path.Combine(_folder, "_headers"));
        foreach (var (name, value) in _headers.For(path)) context.Response.Headers[_enforcesPolicy || name != Policy ? name : Policy + "-Report-Only"] = value;
        var file = Path.Combine(_folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(_folder, "404.html");
        }

        if (_types.TryGetContentType(file, out var type) && !context.Response.Headers.ContainsKey("Content-Type"))
            context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        await context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
