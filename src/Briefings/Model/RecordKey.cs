namespace Briefings.Model;

/// <summary>The identity of a record: unique in the whole site, and never changed.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Id">Its file name without extension: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</param>
public readonly record struct RecordKey(Collection Collection, string Id) : IComparable<RecordKey>
{
    /// <inheritdoc />
    public int CompareTo(RecordKey other)
    {
        // As a number: the comparison of enumerations makes an object of each.
        var byCollection = (int)Collection - (int)other.Collection;
        return byCollection != 0 ? byCollection : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>The form of wiki links: <c>incident:nz-parliament-2021</c>.</summary>
    public override string ToString() => $"{Collection.Singular()}:{Id}";
}
