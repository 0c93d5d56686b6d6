namespace Briefings.Tests.Formats;

/// <summary>The rich site, built once for the tests of a class.</summary>
public sealed class RichSiteFixture
{
    internal PublishedSite Site { get; } = PublishedSite.Of(RichSite.Text);
}
