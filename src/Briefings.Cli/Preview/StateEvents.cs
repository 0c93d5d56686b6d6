using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Briefings.Cli.Preview;

/// <summary>
/// Tells an open page each state of the preview (server-sent events, HTML Living Standard §9.2). A state is told whole, and again after every
/// connection, so a page that missed some is none the worse.
/// </summary>
internal static class StateEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Sends until the page or the preview goes away.</summary>
    public static async Task SendAsync(HttpContext context, PreviewStates states, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await WriteAsync(context, "retry: 500\n\n", end.Token);
            PreviewState? seen = null;
            while (true)
            {
                var next = states.AfterAsync(seen, end.Token);
                while (!await IsDoneWithin(next, Heartbeat, end.Token)) await WriteAsync(context, ": still here\n\n", end.Token);
                seen = await next;
                await WriteAsync(context, $"event: state\ndata: {seen.ToJson()}\n\n", end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed, or the preview stops.
        }
    }

    private static async Task<bool> IsDoneWithin(Task task, TimeSpan time, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(task, Task.Delay(time, waiting.Token));
        await waiting.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        return first == task;
    }

    private static async Task WriteAsync(HttpContext context, string text, CancellationToken cancellation)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await context.Response.Body.FlushAsync(cancellation);
    }
}
