namespace Briefings.Suggestions;

/// <summary>What a suggestion is about.</summary>
internal enum SuggestionKind
{
    /// <summary>A text names a record that its front matter does not list.</summary>
    Unlisted,

    /// <summary>A sentence dates something at a time at which the timelines of those it names hold nothing.</summary>
    UnheldDate,

    /// <summary>No article tells of a record.</summary>
    Untold,

    /// <summary>An alias fits several actors.</summary>
    SharedAlias,

    /// <summary>Two records may be one.</summary>
    Duplicate,
}

/// <summary>The names of the kinds.</summary>
internal static class SuggestionKinds
{
    /// <summary>As reports write it: <c>shared-alias</c>.</summary>
    public static string Name(this SuggestionKind kind) => kind switch
    {
        SuggestionKind.Unlisted => "unlisted",
        SuggestionKind.UnheldDate => "unheld-date",
        SuggestionKind.Untold => "untold",
        SuggestionKind.SharedAlias => "shared-alias",
        _ => "duplicate",
    };
}
