using System.Collections.Immutable;
using Briefings.Diagnostics;

namespace Briefings.OutwardLinks;

/// <summary>An address outside of the site that the content names.</summary>
/// <param name="Address">Absolute, http or https, without fragment: the host does not see it.</param>
/// <param name="Places">Everywhere it is written, in order.</param>
internal sealed record OutwardLink(Uri Address, ImmutableArray<LinkPlace> Places);

/// <summary>A place where an editor wrote an outward address.</summary>
/// <param name="At">Where.</param>
/// <param name="Role">What the address is there.</param>
/// <param name="Counterpart">Of a source's address the archived copy's, and the other way round; null where there is none.</param>
internal sealed record LinkPlace(SourceLocation At, LinkRole Role, Uri? Counterpart = null);

/// <summary>What an address is at its place.</summary>
internal enum LinkRole
{
    /// <summary>A link in a text, or a key that takes no archived copy.</summary>
    Link,

    /// <summary><c>url</c> of a source.</summary>
    Source,

    /// <summary><c>archive_url</c> of a source.</summary>
    Archive,
}
