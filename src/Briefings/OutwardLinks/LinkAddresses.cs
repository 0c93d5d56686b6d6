namespace Briefings.OutwardLinks;

/// <summary>Addresses as they are asked for.</summary>
internal static class LinkAddresses
{
    /// <summary>The address without its fragment; null when it is none of the web.</summary>
    public static Uri? Read(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? WithoutFragment(uri) : null;

    /// <summary>What an answer leads to, without fragment; null when it is none of the web.</summary>
    /// <param name="from">The address that answered.</param>
    /// <param name="location">As the host gave it.</param>
    public static Uri? Follow(Uri from, Uri location) => Uri.TryCreate(from, location, out var uri) ? WithoutFragment(uri) : null;

    private static Uri? WithoutFragment(Uri uri)
    {
        if (uri.Scheme is not ("http" or "https") || uri.Host.Length == 0) return null;
        return uri.Fragment.Length == 0 ? uri : new UriBuilder(uri) { Fragment = "" }.Uri;
    }
}
