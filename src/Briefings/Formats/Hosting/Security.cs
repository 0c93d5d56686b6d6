using System.Collections.Immutable;

namespace Briefings.Formats.Hosting;

/// <summary>Headers that protect readers, sent with everything.</summary>
internal static class Security
{
    private const string PolicyName = "Content-Security-Policy";

    // No inline script or style anywhere, nothing from elsewhere, no framing. Scripts may not write markup from strings (Trusted Types).
    private static readonly string ContentPolicy = string.Join("; ",
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]);

    // Everything that a policy can turn off, but for copying to the clipboard, which a reader asks for with a press.
    // Only features that browsers know: each unknown one is a warning in every reader's console.
    private static readonly string Permissions = string.Join(", ", new[]
    {
        "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "compute-pressure", "display-capture",
        "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
        "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment", "picture-in-picture",
        "private-state-token-issuance", "private-state-token-redemption", "publickey-credentials-create", "publickey-credentials-get",
        "screen-wake-lock", "serial", "storage-access", "usb", "window-management", "xr-spatial-tracking",
    }.Select(feature => feature + "=()"));

    /// <summary>
    /// For files that editors add: an SVG picture or an HTML page among them is a document of the site's own when somebody opens it, and runs nothing.
    /// It is sent beside the policy of everything, and both hold (CSP3 §3.2).
    /// </summary>
    public static Header OfAssets { get; } = new(
        PolicyName, "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    /// <summary>The headers.</summary>
    /// <param name="noIndex">Whether search engines are told to stay away.</param>
    public static ImmutableArray<Header> Headers(bool noIndex)
    {
        // What a reader follows from here is nobody's business there: no referrer leaves the site.
        ImmutableArray<Header> headers =
        [
            new(PolicyName, ContentPolicy),
            new("Strict-Transport-Security", "max-age=63072000"),
            new("X-Content-Type-Options", "nosniff"),
            new("Referrer-Policy", "same-origin"),
            new("Permissions-Policy", Permissions),
            new("Cross-Origin-Opener-Policy", "same-origin"),
        ];
        return noIndex ? headers.Add(new("X-Robots-Tag", "noindex")) : headers;
    }
}
