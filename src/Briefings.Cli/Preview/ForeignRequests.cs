using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>
/// Tells what a page of another site asks for in the editor's browser: pictures, scripts, frames, events. Browsers would not let it read the answers, but
/// it could learn from them what there is. A link to the preview may be followed.
/// </summary>
internal static class ForeignRequests
{
    /// <summary>Whether a request is another site's (Fetch, "HTTP extensions", and W3C Fetch Metadata). What no browser sends has none of these headers.</summary>
    public static bool Include(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers.Origin is { Count: > 0 } origin && !string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase)) return true;

        // Another port of this machine is another site to us, and the same one to the browser.
        if (headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site")) return false;
        return headers["Sec-Fetch-Mode"] != "navigate" || headers["Sec-Fetch-Dest"] != "document";
    }
}
