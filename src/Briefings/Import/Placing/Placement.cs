using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Import.Placing;

/// <summary>
/// Decides which record each proposal is: one that the site has, by identifier or address, or by its whole name where nothing speaks against it; else a
/// new one. Nobody is taken for another because of an alias: names are many-to-many.
/// </summary>
internal sealed class Placement
{
    private readonly Catalogue _catalogue;
    private readonly Places _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<RecordKey> _claimed;

    private Placement(ContentSet content, IReadOnlyList<Proposal> proposals, DiagnosticBag diagnostics)
    {
        _catalogue = new(content);
        _places = new(content, _catalogue);
        _diagnostics = diagnostics;
        _claimed = [.. proposals.Where(proposal => proposal.IsOwn).Select(proposal => new RecordKey(proposal.Collection, proposal.OwnId))];
    }

    /// <summary>Places all proposals, in their order.</summary>
    /// <param name="proposals">What the file proposes.</param>
    /// <param name="content">What stands.</param>
    /// <param name="diagnostics">Takes what cannot be placed, and what may be a duplicate.</param>
    public static Places Of(IReadOnlyList<Proposal> proposals, ContentSet content, DiagnosticBag diagnostics)
    {
        var placement = new Placement(content, proposals, diagnostics);
        // What brings its own id has the first claim on it.
        foreach (var proposal in proposals.Where(proposal => proposal.IsOwn)) placement.PlaceOwn(proposal);
        foreach (var proposal in proposals.Where(proposal => !proposal.IsOwn)) placement.Place(proposal);
        return placement._places;
    }

    private void PlaceOwn(Proposal proposal)
    {
        var own = new RecordKey(proposal.Collection, proposal.OwnId);
        if (!_catalogue.Has(own))
        {
            // Another record of the bundle is that one already.
            var known = Known(proposal).Where(key => !_claimed.Contains(key)).ToList();
            _places.Place(proposal, known is [var only] ? only : own);
        }
        else if (proposal.Collection == Collection.Actors && Identity.Conflict(InDatabases(_catalogue.IdentitiesOf(own)), InDatabases(proposal.Identities)))
        {
            _diagnostics.Report(ImportRules.BadRecord, proposal.At, $"{own.Collection.Singular()} '{own.Id}' is another one on this site: their identifiers in 'same_as' differ",
                "rename one of the two files before the export, or correct 'same_as'");
        }
        else
        {
            _places.Place(proposal, own);
        }
    }

    private void Place(Proposal proposal)
    {
        IReadOnlyList<RecordKey> found = Known(proposal);
        if (found.Count == 0) found = _catalogue.Namesakes(proposal);
        switch (found)
        {
            case [var only]:
                _places.Place(proposal, only);
                break;
            case []:
                PlaceNew(proposal);
                break;
            default:
                var candidates = Quoting.List([.. found.Select(key => key.Id)]);
                _diagnostics.Report(ImportRules.NotPlaced, proposal.At, $"{Quoting.Quote(proposal.Name)} fits {candidates}", "say which one it is in 'same_as', and import again");
                break;
        }
    }

    private void PlaceNew(Proposal proposal)
    {
        var hint = proposal.IdHint.Length > 0 ? proposal.IdHint : proposal.Name;
        var id = NewId.From(hint, proposal.Collection, id => _catalogue.Has(new(proposal.Collection, id)));
        if (proposal.Collection == Collection.Actors)
        {
            foreach (var (other, name) in _catalogue.SharingNames(proposal.OtherNames.Prepend(proposal.Name)))
            {
                _diagnostics.Report(ImportRules.LikelyDuplicate, proposal.At, $"the new actor '{id}' shares the name {Quoting.Quote(name)} with '{other.Id}'",
                    $"if they are one, delete the new file, add the identifier to 'same_as' of '{other.Id}' and import again");
            }
        }

        _places.Place(proposal, new(proposal.Collection, id));
    }

    // A website moves; an identifier does not.
    private static List<Identity> InDatabases(IEnumerable<Identity> identities) => [.. identities.Where(identity => identity.Database != Identity.Address)];

    private List<RecordKey> Known(Proposal proposal) =>
        [.. proposal.Identities.Select(identity => _catalogue.Find(proposal.Collection, identity)).OfType<RecordKey>().Distinct()];
}
