using System.Text.RegularExpressions;

namespace Briefings.BrowserTests.Support;

/// <summary>Addresses to wait for. The site's policy forbids code from text, and so a condition that the page would have to read as such.</summary>
internal static class Address
{
    public static Regex With(string part) => new(Regex.Escape(part), RegexOptions.None, TimeSpan.FromSeconds(1));
}
