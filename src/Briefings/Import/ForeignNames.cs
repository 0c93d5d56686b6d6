using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Import;

/// <summary>The names that others have for an actor. The name that the site uses is the editors' choice, so beside a standing record theirs is one more.</summary>
internal sealed class ForeignNames
{
    /// <summary>Names on one line each; the same name twice is one.</summary>
    public ForeignNames(string name, IEnumerable<string> others)
    {
        Name = name;
        Others = [.. others.Where(other => other.Length > 0 && !AreSame(other, name)).DistinctBy(FoldedText.FoldName, StringComparer.Ordinal)];
    }

    /// <summary>The one that they use first.</summary>
    public string Name { get; }

    /// <summary>The others.</summary>
    public ImmutableArray<string> Others { get; }

    /// <summary>The name of the record: the standing one's, where there is one.</summary>
    public string NameBeside(Record? standing) => standing is Actor actor ? actor.Name : Name;

    /// <summary>The aliases of the record.</summary>
    public IEnumerable<ContentValue> AliasesBeside(Record? standing) =>
        (standing is null ? Others : Others.Prepend(Name)).Where(alias => standing is null || !AreSame(alias, standing.Title)).Select(alias => new ContentText(alias));

    private static bool AreSame(string left, string right) => string.Equals(FoldedText.FoldName(left), FoldedText.FoldName(right), StringComparison.Ordinal);
}
