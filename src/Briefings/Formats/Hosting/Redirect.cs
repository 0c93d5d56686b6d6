using Briefings.Model;

namespace Briefings.Formats.Hosting;

/// <summary>An address that leads to a record.</summary>
/// <param name="From">From the site's root, as it was written, without slashes at its ends.</param>
/// <param name="To">The record.</param>
/// <param name="Page">The file that leads there on hosts that know no redirects; empty where none can stand.</param>
internal sealed record Redirect(string From, Record To, string Page);
