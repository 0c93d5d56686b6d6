using System.Text;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>
/// <c>/_redirects</c> in Netlify's form: old address, new address, 301. Netlify takes an address with and without a slash at its end for
/// the same, so each is written once, without.
/// </summary>
internal sealed class RedirectsFile(PageContext context) : TextFile("_redirects", context)
{
    /// <inheritdoc />
    protected override void Write(TextWriter text)
    {
        text.WriteLine("# Old addresses of records, from their redirect_from.");
        var redirects = Context.Graph.Content.AllRecords()
            .SelectMany(record => record.RedirectFrom.Select(old => (From: Escape(old.Path.Trim('/')), To: Context.Addresses.Of(record))))
            .DistinctBy(redirect => redirect.From, StringComparer.Ordinal)
            .OrderBy(redirect => redirect.From, StringComparer.Ordinal);
        foreach (var (from, to) in redirects) text.WriteLine($"{Context.Addresses.Of(from)} {to} 301");
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
