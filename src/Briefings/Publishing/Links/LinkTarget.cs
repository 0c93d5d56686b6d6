namespace Briefings.Publishing.Links;

/// <summary>Where a link leads.</summary>
/// <param name="Url">As the page has it.</param>
/// <param name="Page">The position of the target among the artifacts; <see cref="Elsewhere"/> or <see cref="Nowhere"/>.</param>
/// <param name="Fragment">What follows <c>#</c>, as written; empty when the whole page is meant.</param>
/// <param name="Complaint">For <see cref="Nowhere"/>, what is wrong, as an end to "links to '…'".</param>
/// <param name="Remedy">For <see cref="Nowhere"/>, what to do.</param>
/// <param name="IsGuessable">Whether a near address would help; not where the remedy already gives the right one.</param>
internal sealed record LinkTarget(string Url, int Page, string Fragment, string Complaint = "", string Remedy = "", bool IsGuessable = false)
{
    /// <summary>Not an address of this site.</summary>
    public const int Elsewhere = -1;

    /// <summary>An address of this site that nothing is published at.</summary>
    public const int Nowhere = -2;
}
