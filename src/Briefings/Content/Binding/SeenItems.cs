using Briefings.Diagnostics;

namespace Briefings.Content.Binding;

/// <summary>Notices items that a list names twice.</summary>
internal sealed class SeenItems(string key, DiagnosticBag diagnostics)
{
    private HashSet<string>? _seen;

    /// <summary>Whether the item is the first of its identity; null has none.</summary>
    public bool IsNew(string? identity, SourceLocation at)
    {
        if (identity is null) return true;
        _seen ??= new(StringComparer.Ordinal);
        if (_seen.Add(identity)) return true;
        diagnostics.Report(EditorialRules.RepeatedItem, at, $"{Quoting.Quote(identity)} stands twice in '{key}'", "remove one of the two");
        return false;
    }
}
