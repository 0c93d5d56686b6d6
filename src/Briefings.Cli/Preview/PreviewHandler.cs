using System.Text;
using Briefings.Diagnostics;
using Briefings.Formats.Hosting;
using Briefings.Site;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>Answers the requests of a preview.</summary>
/// <param name="states">What is shown.</param>
/// <param name="basePath">What the site's addresses begin with.</param>
/// <param name="stopping">Ends the events.</param>
internal sealed class PreviewHandler(PreviewStates states, string basePath, CancellationToken stopping)
{
    /// <summary>Carries the fingerprint of a page, for the script of an open page that asks whether it is another now.</summary>
    public const string PrintHeader = "Briefings-Print";

    private const string NotFoundPage = "404.html";
    // For what is no page; pages have the site's policy.
    private const string BarePolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private const string ErrorPagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = BarePolicy;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!LocalHosts.Contain(request.Host, context.Connection.LocalPort))
        {
            await WriteTextAsync(context, StatusCodes.Status403Forbidden, "The preview answers to localhost only.");
            return;
        }

        if (ForeignRequests.Include(request))
        {
            await WriteTextAsync(context, StatusCodes.Status403Forbidden, "The preview answers its own pages only.");
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await WriteTextAsync(context, StatusCodes.Status405MethodNotAllowed, "The preview can be read only.");
            return;
        }

        var path = request.Path.Value ?? "/";
        if (PreviewTools.Find(path) is { } tool) await WriteAsync(context, StatusCodes.Status200OK, tool.ContentType, tool.Content);
        else if (path == PreviewTools.EventsPath) await StateEvents.SendAsync(context, states, stopping);
        else await ServeSiteAsync(context, path, await states.AfterAsync(seen: null, context.RequestAborted));
    }

    private async Task ServeSiteAsync(HttpContext context, string path, PreviewState state)
    {
        if (state.Site is null)
        {
            await ServeErrorPageAsync(context, StatusCodes.Status503ServiceUnavailable, state, state.Diagnostics);
            return;
        }

        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            if (path == "/" || path + "/" == basePath) context.Response.Redirect(basePath);
            else await ServeNotFoundAsync(context, state);
            return;
        }

        var key = path[basePath.Length..];
        if (key.Length == 0 || key.EndsWith('/')) key += "index.html";
        var artifact = state.Site.Find(key);
        // A page that only leads elsewhere is for hosts that read no list of redirects. Only what is not there is looked up in the list.
        if (artifact is null or RedirectPage && state.Site.RedirectOf(path) is { } target) context.Response.Redirect(target);
        else if (artifact is not null) await ServeAsync(context, StatusCodes.Status200OK, state, artifact);
        else if (state.Site.Find(key + "/index.html") is not null) context.Response.Redirect($"{context.Request.Path.ToUriComponent()}/{context.Request.QueryString}");
        else await ServeNotFoundAsync(context, state);
    }

    private Task ServeNotFoundAsync(HttpContext context, PreviewState state) =>
        state.Site!.Find(NotFoundPage) is { } page
            ? ServeAsync(context, StatusCodes.Status404NotFound, state, page)
            : WriteTextAsync(context, StatusCodes.Status404NotFound, "There is nothing at this address.");

    private async Task ServeAsync(HttpContext context, int status, PreviewState state, Artifact artifact)
    {
        using var buffer = new MemoryStream();
        try
        {
            artifact.Write(buffer);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var diagnostic = fault is ThemeException mistake ? mistake.Diagnostic : Faults.Explain(fault);
            await ServeErrorPageAsync(context, StatusCodes.Status500InternalServerError, state, [diagnostic]);
            return;
        }

        ReadOnlyMemory<byte> content = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        // Beside the site there is nothing but its page that says so.
        var path = context.Request.Path.Value ?? "/";
        state.Site!.AddHeaders(path.StartsWith(basePath, StringComparison.Ordinal) ? context.Request.Path : basePath + NotFoundPage, context.Response.Headers);
        if (artifact.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            var print = state.Site.PrintOf(content.Span);
            context.Response.Headers[PrintHeader] = print;
            content = ScriptInjection.Into(content, state, print);
        }

        await WriteAsync(context, status, context.Response.ContentType ?? ContentTypes.Of(artifact.Path), content);
    }

    private static Task ServeErrorPageAsync(HttpContext context, int status, PreviewState state, IReadOnlyList<Diagnostic> diagnostics)
    {
        context.Response.Headers.ContentSecurityPolicy = ErrorPagePolicy;
        var page = Encoding.UTF8.GetBytes(ErrorPage.Of(diagnostics));
        return WriteAsync(context, status, ContentTypes.Html, ScriptInjection.Into(page, state, print: ""));
    }

    private static Task WriteTextAsync(HttpContext context, int status, string text) =>
        WriteAsync(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    private static async Task WriteAsync(HttpContext context, int status, string contentType, ReadOnlyMemory<byte> content)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(content, context.RequestAborted);
    }
}
