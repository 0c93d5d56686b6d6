using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Briefings.Model;

/// <summary>The values that one key may take, in the order of <c>vocabulary.yaml</c>.</summary>
public sealed class TermSet : IReadOnlyCollection<Term>
{
    private readonly ImmutableArray<Term> _terms;
    private readonly FrozenDictionary<string, Term> _byId;

    /// <summary>A section of the vocabulary.</summary>
    /// <param name="name">The section of <c>vocabulary.yaml</c>: <c>actor_kinds</c>.</param>
    /// <param name="terms">No two with the same id.</param>
    public TermSet(string name, IEnumerable<Term> terms)
    {
        Name = name;
        _terms = [.. terms];
        _byId = _terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
    }

    /// <summary>The section of <c>vocabulary.yaml</c>.</summary>
    public string Name { get; }

    /// <inheritdoc />
    public int Count => _terms.Length;

    /// <summary>The position in which the vocabulary lists a term, from 0; terms of other sets come last.</summary>
    public int OrderOf(Term term)
    {
        var index = _terms.IndexOf(term);
        return index < 0 ? int.MaxValue : index;
    }

    /// <summary>The term with that id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Term? term) => _byId.TryGetValue(id, out term);

    /// <inheritdoc />
    public IEnumerator<Term> GetEnumerator() => ((IEnumerable<Term>)_terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
