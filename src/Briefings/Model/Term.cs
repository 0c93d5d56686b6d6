using System.Collections.Frozen;

namespace Briefings.Model;

/// <summary>One value of a vocabulary, as <c>vocabulary.yaml</c> describes it.</summary>
/// <param name="Id">The value in content: <c>kebab-case</c>.</param>
/// <param name="Label">What readers see for one.</param>
/// <param name="Plural">What readers see for several.</param>
/// <param name="Explanation">What it means, in a sentence.</param>
/// <param name="Family">The family of a response kind; empty elsewhere.</param>
/// <param name="Inverse">A link type seen from the other end (<c>Has part</c> for <c>part-of</c>); empty elsewhere.</param>
/// <param name="Roles">Labels of date roles that this kind words its own way (<c>announced: Took place</c>).</param>
public sealed record Term(
    string Id,
    string Label,
    string Plural,
    string Explanation,
    string Family,
    string Inverse,
    FrozenDictionary<string, string> Roles)
{
    /// <inheritdoc />
    public bool Equals(Term? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
