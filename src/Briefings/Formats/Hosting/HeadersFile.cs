using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary><c>/_headers</c> in Netlify's form: a path, and under it its headers.</summary>
internal sealed class HeadersFile(PageContext context, HeaderRules rules) : TextFile("_headers", context)
{
    /// <summary>The rules that the file states; a server of our own sends the same.</summary>
    public HeaderRules Rules { get; } = rules;

    /// <inheritdoc />
    protected override void Write(TextWriter text)
    {
        text.WriteLine("# Headers of every response.");
        foreach (var rule in Rules.All)
        {
            text.WriteLine();
            text.WriteLine(rule.Pattern);
            foreach (var header in rule.Headers) text.WriteLine($"  {header.Name}: {header.Value}");
        }
    }
}
