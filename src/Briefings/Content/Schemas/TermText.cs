using Briefings.Model;

namespace Briefings.Content.Schemas;

/// <summary>What an editor is told of a vocabulary's value.</summary>
internal static class TermText
{
    /// <summary>The label that readers see, and what it means.</summary>
    public static string Of(Term term) => term.Explanation.Length > 0 ? $"{term.Label}: {term.Explanation}" : term.Label;
}
