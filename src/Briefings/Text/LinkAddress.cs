namespace Briefings.Text;

/// <summary>What kind of address a Markdown link or image has.</summary>
internal enum LinkAddressKind
{
    /// <summary>Anything that is not one of the others: it may run code, or leads nowhere.</summary>
    Forbidden,

    /// <summary><c>http:</c> or <c>https:</c>, with a host and without a user name, which could pass for one.</summary>
    Web,

    /// <summary><c>mailto:</c></summary>
    Mail,

    /// <summary>From the site's root: <c>/data/</c>.</summary>
    Root,

    /// <summary>A file under <c>assets/</c>.</summary>
    Asset,

    /// <summary><c>#fragment</c> of the same page.</summary>
    Fragment,

    /// <summary>From the page that the text stands on.</summary>
    Relative,
}

/// <summary>Tells addresses apart as browsers do (WHATWG URL), and forbids what they would read differently from an editor.</summary>
internal static class LinkAddress
{
    /// <summary>The kind of an address.</summary>
    public static LinkAddressKind KindOf(ReadOnlySpan<char> url)
    {
        // Browsers drop tabs and line ends and trim controls, which would let "java\nscript:" pass.
        if (url.IsEmpty || url[0] == ' ' || url.IndexOfAnyInRange('\0', '\u001F') >= 0 || url.IndexOfAnyInRange('\u007F', '\u009F') >= 0)
        {
            return LinkAddressKind.Forbidden;
        }

        if (url[0] == '#') return LinkAddressKind.Fragment;
        if (url[0] == '\\') return LinkAddressKind.Forbidden;
        if (url[0] == '/') return url.Length > 1 && url[1] is ('/' or '\\') ? LinkAddressKind.Forbidden : LinkAddressKind.Root;

        var end = url.IndexOfAny(":/?#");
        if (end < 0 || url[end] != ':') return url.StartsWith("assets/", StringComparison.Ordinal) ? LinkAddressKind.Asset : LinkAddressKind.Relative;

        var scheme = url[..end];
        if (scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
        {
            return NamesHost(url[(end + 1)..]) && Uri.TryCreate(url.ToString(), UriKind.Absolute, out var uri) && uri is { Host.Length: > 0, UserInfo.Length: 0 }
                ? LinkAddressKind.Web
                : LinkAddressKind.Forbidden;
        }

        return scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) ? LinkAddressKind.Mail : LinkAddressKind.Forbidden;
    }

    /// <summary>Writes the address as the value of an attribute that is already open.</summary>
    public static void Write(HtmlTemplate html, LinkAddressKind kind, string url)
    {
        switch (kind)
        {
            case LinkAddressKind.Root:
                html.Hole(HoleKind.BasePath).Text(WithoutSpaces(url[1..]));
                break;
            case LinkAddressKind.Asset:
                html.Hole(HoleKind.Asset, text: url);
                break;
            case LinkAddressKind.Fragment:
                html.Raw("#").Hole(HoleKind.Fragment, text: url[1..]);
                break;
            default:
                html.Text(WithoutSpaces(url));
                break;
        }
    }

    // Of 'https:///a.example' browsers make 'https://a.example'.
    private static bool NamesHost(ReadOnlySpan<char> rest) => rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or '\\');

    private static string WithoutSpaces(string url) => url.Replace(" ", "%20", StringComparison.Ordinal);
}
