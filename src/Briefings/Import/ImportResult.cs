namespace Briefings.Import;

/// <summary>What became of an import.</summary>
/// <param name="Created">Records that are new.</param>
/// <param name="Changed">Records that were there and say more now.</param>
/// <param name="Unchanged">Records that said all of it already.</param>
/// <param name="Kept">Values that differ from the file's, and that were left as an editor wrote them.</param>
internal sealed record ImportResult(int Created, int Changed, int Unchanged, int Kept)
{
    /// <summary>Nothing was imported.</summary>
    public static ImportResult Nothing { get; } = new(0, 0, 0, 0);
}
