using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Site;

/// <summary>What a build is told besides its input.</summary>
/// <param name="BaseUrl">The absolute address of the home page, ending in <c>/</c>.</param>
/// <param name="AsOf">The build day; pages show it as the edition.</param>
/// <param name="Publication">What is published.</param>
/// <param name="NoIndex">Whether search engines are told to stay away, as on a preview of drafts.</param>
/// <param name="Revision">The version of the content that is built, such as a commit; empty when the build is not told.</param>
internal sealed record SiteOptions(Uri BaseUrl, EdtfDate AsOf, Publication Publication, bool NoIndex, string Revision = "");
