using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): where to report a weakness of the site.</summary>
internal sealed class SecurityFile : TextFile
{
    /// <summary>Where it is published.</summary>
    public const string Name = ".well-known/security.txt";

    // RFC 9116, 2.5.5 recommends less than a year.
    private const int DaysValid = 364;

    private readonly string _contact;

    private SecurityFile(PageContext context, string contact)
        : base(Name, context) => _contact = contact;

    /// <summary>The file; none when the site names nobody to write to.</summary>
    public static IEnumerable<Artifact> For(PageContext context) => Contact(context) is { Length: > 0 } contact ? [new SecurityFile(context, contact)] : [];

    /// <inheritdoc />
    protected override void Write(TextWriter text)
    {
        var expires = Context.Options.AsOf.SingleDay!.Value.AddDays(DaysValid);
        var own = Context.Addresses.Absolute(Context.Addresses.Of(Name));
        text.WriteLine($"Contact: {_contact}");
        // Counted from the build day: who no longer builds the site no longer answers for it.
        text.WriteLine($"Expires: {expires}T00:00:00Z");
        if (IsSecure(own)) text.WriteLine($"Canonical: {own}");
        text.WriteLine($"Preferred-Languages: {Context.Settings.Language}");
    }

    // Web addresses must be https here (RFC 9116, 2.5.3).
    private static string Contact(PageContext context)
    {
        var publisher = context.Settings.Publisher;
        if (publisher.Email.Length > 0) return $"mailto:{Uri.EscapeDataString(publisher.Email).Replace("%40", "@", StringComparison.Ordinal)}";
        return IsSecure(publisher.Url) ? new Uri(publisher.Url).AbsoluteUri : "";
    }

    private static bool IsSecure(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
