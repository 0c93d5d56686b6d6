using System.Collections.Immutable;
using System.Text;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>
/// <c>/_redirects</c> in Netlify's form: old address, new address, 301; with <c>!</c> where a page stands at the old address, which would go
/// before. Netlify takes an address with and without a slash at its end for the same, so each is written once, without.
/// </summary>
internal sealed class RedirectsFile(PageContext context, ImmutableArray<Redirect> redirects) : TextFile(Name, context)
{
    /// <summary>Where it is published.</summary>
    public const string Name = "_redirects";

    /// <inheritdoc />
    protected override void Write(TextWriter text)
    {
        text.WriteLine("# Old addresses of records, from their redirect_from, and aliases of actors.");
        foreach (var redirect in redirects)
            text.WriteLine($"{Context.Addresses.Of(Escape(redirect.From))} {Context.Addresses.Of(redirect.To)} {(redirect.Page.Length > 0 ? "301!" : "301")}");
    }

    // A space ends an address here, a colon begins a placeholder and a star takes the rest; what is already escaped stays so.
    private static string Escape(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || "-._~!$&'()+,;=@/%".Contains((char)rune.Value))) escaped.Append((char)rune.Value);
            else escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
