using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>The seam to the format that tells machines what a page is about: pages know only that there is one.</summary>
internal interface IPageDescriber
{
    /// <summary>What a page is about, as one JSON document that can stand in a <c>script</c> element as it is.</summary>
    string Describe(PageView page);
}
