using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary><c>/robots.txt</c> (RFC 9309): everything is open, unless search engines are told to stay away.</summary>
internal sealed class RobotsFile(PageContext context) : TextFile("robots.txt", context)
{
    /// <inheritdoc />
    protected override void Write(TextWriter text)
    {
        text.WriteLine("User-agent: *");
        if (Context.Options.NoIndex)
        {
            text.WriteLine("Disallow: /");
            return;
        }

        text.WriteLine("Allow: /");
        text.WriteLine();
        text.WriteLine($"Sitemap: {Context.Addresses.Absolute(Context.Addresses.Of("sitemap.xml"))}");
    }
}
