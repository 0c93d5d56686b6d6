namespace Briefings.Model.Names;

/// <summary>A name as a part of an address.</summary>
internal static class NameSlug
{
    // With the rest of its address it stays well below what file systems hold; longer names are sentences.
    private const int Longest = 100;

    /// <summary>
    /// In lower case with hyphens. Empty for a name that is not all letters and digits of ASCII, spaces and hyphens apart, that is too long,
    /// or that no folder can have: such a name has no clear address.
    /// </summary>
    public static string Of(string name)
    {
        if (name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-'))) return "";
        var slug = string.Join('-', name.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
        return slug.Length <= Longest && !DeviceNames.IsOne(slug) ? slug : "";
    }
}
