using System.Buffers;
using System.Collections.Immutable;
using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Values;

/// <summary>Web addresses, and paths of the site itself.</summary>
internal static class AddressValues
{
    // RFC 3986 §2: none of these stands in a URI as it is.
    private static readonly SearchValues<char> NeverInUri = SearchValues.Create(" \t\n\"<>\\^`{|}");

    /// <summary>An absolute http or https address as written; empty when absent or reported.</summary>
    public static string Url(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key, "a web address") is not { } text) return "";
        if (IsWebAddress(text)) return text;
        var isBare = !text.Contains("//", StringComparison.Ordinal) && text.Contains('.') && IsWebAddress("https://" + text);
        var remedy = isBare ? $"write {Quoting.Quote("https://" + text)}" : "write the whole address, starting with 'https://' and without a user name";
        reader.Context.Diagnostics.Report(ValueRules.BadUrl, node.At, $"{Quoting.Quote(text)} is not a web address", remedy);
        return "";
    }

    /// <summary>Old addresses of a record.</summary>
    public static ImmutableArray<OldAddress> OldAddresses(this MappingReader reader, string key)
    {
        var items = reader.Items(key);
        if (items.Count == 0) return [];

        var addresses = ImmutableArray.CreateBuilder<OldAddress>(items.Count);
        var seen = new SeenItems(key, reader.Context.Diagnostics);
        foreach (var item in items)
        {
            if (ReadPath(item, key, reader.Context) is { } path && seen.IsNew(path, item.At)) addresses.Add(new(path, item.At));
        }

        return addresses.DrainToImmutable();
    }

    /// <summary>The path of an asset, and its place; null when absent or reported.</summary>
    public static (string Path, SourceLocation At)? Asset(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key, "a path under 'assets/'") is not { } text) return null;
        if (text.StartsWith("assets/", StringComparison.Ordinal) && text.Length > "assets/".Length && !text.Contains('\\') && !HasDotSegment(text)) return (text, node.At);
        reader.Context.Diagnostics.Report(
            ValueRules.BadImagePath, node.At, $"{Quoting.Quote(text)} is not a path under 'assets/'", "keep the file in 'assets' and write its path, as in 'assets/map.png'");
        return null;
    }

    /// <summary>Whether the text is an absolute http or https address without user name.</summary>
    public static bool IsWebAddress(string text) =>
        !text.AsSpan().ContainsAny(NeverInUri)
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    /// <summary>Whether the text is a path from the site's root, for browsers too: they pass over tabs and line ends, and take a backslash for a slash.</summary>
    public static bool IsSitePath(string text) =>
        text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal) && !text.AsSpan().ContainsAny(NeverInUri) && !text.Any(char.IsControl);

    private static string? ReadPath(YamlNode node, string key, BindingContext context)
    {
        if (context.TextOf(node, key, "paths of this site") is not { } text) return null;
        var (fault, remedy) = FaultOf(text);
        if (fault is null) return text;
        context.Diagnostics.Report(ValueRules.BadRedirect, node.At, $"{Quoting.Quote(text)} {fault}", remedy);
        return null;
    }

    private static (string? Fault, string Remedy) FaultOf(string path)
    {
        if (Uri.TryCreate(path, UriKind.Absolute, out var uri) && !path.StartsWith('/')) return ("is a whole address, not a path", $"write {Quoting.Quote(uri.AbsolutePath)}");
        if (!path.StartsWith('/')) return ("does not start with '/'", $"write {Quoting.Quote("/" + path)}");
        if (path.StartsWith("//", StringComparison.Ordinal)) return ("names a host", "write a path of this site, with one '/' at its start");
        if (path.AsSpan().IndexOfAny('?', '#') >= 0) return ("has a query or a fragment", "write the path alone; a server does not see what follows '#'");
        // Browsers take '%2e' for a dot before they ask (WHATWG URL, 4.4).
        if (HasDotSegment(path.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase))) return ("holds '.' or '..'", "write the path without them");
        if (path.AsSpan().ContainsAny(NeverInUri) || path.Contains('*')) return ("holds a character that no path has", "write it as the browser's address bar shows it, with '%20' for a space");
        return path.Length == 1 ? ("is the home page", "write the old path of this record") : (null, "");
    }

    private static bool HasDotSegment(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[range] is "." or "..") return true;
        }

        return false;
    }
}
