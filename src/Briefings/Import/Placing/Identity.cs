using System.Runtime.InteropServices;

namespace Briefings.Import.Placing;

/// <summary>What makes a record the same as one elsewhere: an identifier of a database, or an address.</summary>
/// <param name="Database">The key of <c>same_as</c>, or <see cref="Address"/>.</param>
/// <param name="Value">The identifier in the form in which it is compared.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Identity(string Database, string Value)
{
    /// <summary>The database of web addresses.</summary>
    public const string Address = "url";

    /// <summary>An identifier of a database.</summary>
    public static Identity In(string database, string value) => new(database, value.Trim().ToLowerInvariant());

    /// <summary>A web address. How it is reached (<c>http</c>, a slash at the end, a fragment) makes no other document of it.</summary>
    public static Identity At(string url)
    {
        var address = url.Trim();
        var start = address.IndexOf("//", StringComparison.Ordinal) is >= 0 and var slashes ? slashes + 2 : 0;
        var end = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : address.Length;
        var host = address.IndexOf('/', start) is >= 0 and var path && path < end ? path : end;
        var name = address[start..host].ToLowerInvariant();
        if (name.StartsWith("www.", StringComparison.Ordinal)) name = name[4..];
        var rest = address[host..end].TrimEnd('/');
        // ISO 26324: a DOI is compared without regard to case.
        return name is "doi.org" or "dx.doi.org" ? new(Address, "doi.org" + rest.ToLowerInvariant()) : new(Address, name + rest);
    }

    /// <summary>Whether two records that have these cannot be the same: a database knows each by one identifier.</summary>
    public static bool Conflict(IReadOnlyCollection<Identity> left, IReadOnlyCollection<Identity> right)
    {
        foreach (var one in left)
        {
            var others = right.Where(other => string.Equals(other.Database, one.Database, StringComparison.Ordinal)).ToList();
            if (others.Count > 0 && !left.Any(each => others.Contains(each))) return true;
        }

        return false;
    }
}
