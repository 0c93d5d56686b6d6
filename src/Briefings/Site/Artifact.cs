using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Site;

/// <summary>One published file, which knows how to write itself. Writing is pure: any thread, any number of times, the same bytes.</summary>
internal abstract class Artifact(string path, SourceLocation source)
{
    /// <summary>Where it is published: relative to the output folder, <c>/</c> between folders, no leading slash (<c>actors/apt40/index.html</c>).</summary>
    public string Path { get; } = path;

    /// <summary>The content file that a fault in this artifact is reported against.</summary>
    public SourceLocation Source { get; } = source;

    /// <summary>
    /// The collections that it is made of as a whole. All else that it is made of, it asks of the graph while it is written, or it is the same for the whole site: so another build can
    /// tell whether it would come out the same. Null for what every build has to make.
    /// </summary>
    public virtual IReadOnlyList<Collection>? MadeOf => null;

    /// <summary>Writes the whole file to <paramref name="output"/>, which the caller owns.</summary>
    public abstract void Write(Stream output);
}
