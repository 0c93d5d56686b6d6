using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>'As told by': an incident in the words, names and dates of one speaker. Only what the record holds of that speaker is told.</summary>
internal sealed class AccountPages(RecordPages pages, FrameBuilder frames, RecordRows rows)
{
    private readonly PageContext _context = pages.Context;

    /// <summary>The accounts of an incident.</summary>
    public ImmutableArray<Account> Of(Incident incident)
    {
        ImmutableArray<Claim> claims = [.. _context.Graph.Claims.On(incident)];
        var about = _context.Graph.ResponsesAbout(incident);
        return about.IsEmpty && claims.Length < 2 ? [] : Accounts.Of(claims, _context.Graph.Threads.Of(about), _context.PageSize);
    }

    public static string Folder(Incident incident, Account account) => $"{Addresses.Folder(incident.Key)}as-told-by/{account.Slug}/";

    /// <summary>The switch between accounts.</summary>
    public ImmutableArray<AccountLinkView> Links(Incident incident, ImmutableArray<Account> accounts, Account? current = null) =>
        [.. accounts.Select(account => new AccountLinkView(
            Name(account), account.Slug.Length > 0 ? _context.Addresses.Of(Folder(incident, account)) : "", ReferenceEquals(account, current)))];

    public AccountPageView View(Incident incident, ImmutableArray<Account> accounts, Account account)
    {
        var sources = pages.NewSources();
        var claims = new ClaimViews(_context, sources);
        var speaker = PartyKey.Of(account.Speaker);
        var named = account.Claims.Select(claim => PartyKey.Of(claim.Accused)).ToHashSet();
        var others = _context.Graph.Claims.On(incident).Where(claim => !claim.By.Any(party => PartyKey.Of(party) == speaker)).ToList();
        var accused = account.Claims.Concat(others).Select(claim => _context.Graph.ActorOf(claim.Accused)).OfType<Actor>().Distinct().ToList();
        var title = $"{incident.Title}, as told by {Name(account)}";
        var frame = frames.Frame(title, $"What {Name(account)} says of it, as far as the record holds it, and where others say differently.",
            Folder(incident, account), Collection.Incidents.Folder(), [frames.Crumb(Collection.Incidents), _context.Link(incident) with { Kind = "" }]);
        return new AccountPageView
        {
            Frame = frame with { Subject = incident },
            Incident = _context.Link(incident),
            Speaker = _context.Party(account.Speaker),
            Accounts = Links(incident, accounts, account),
            Claims = claims.Views(account.Claims),
            OtherClaims = claims.Views(others.Where(claim => !named.Contains(PartyKey.Of(claim.Accused)))),
            AlsoSaidBy = [.. others.Where(claim => named.Contains(PartyKey.Of(claim.Accused)))
                .SelectMany(claim => claim.By).DistinctBy(PartyKey.Of).Take(_context.PageSize).Select(_context.Party)],
            Names = Names(accused, sources, namer => namer == speaker),
            OtherNames = Names(accused, sources, namer => namer != speaker),
            Denials = Told(account.Responses.Where(response => !response.Denies.IsEmpty), LinkRole.Denies, sources),
            Refusals = Told(account.Responses.Where(response => response.Denies.IsEmpty && Graph.Statements.IsRefusal(response)), LinkRole.Answers, sources),
            Statements = Told(account.Responses.Where(response => response.Denies.IsEmpty && !Graph.Statements.IsRefusal(response)), null, sources),
            Sources = sources.ToView(),
            Citing = pages.Citing(incident, $"{incident.Id}-as-told-by-{account.Slug}", title, Folder(incident, account)),
        };
    }

    private string Name(Account account) => _context.Party(account.Speaker).Text;

    private ImmutableArray<NameUseView> Names(List<Actor> actors, SourceNumbers sources, Func<PartyKey, bool> uses) =>
        [.. actors.SelectMany(actor => actor.Aliases.Select(alias => (Actor: actor, Alias: alias)))
            .Where(pair => pair.Alias.Namer is { } namer && uses(PartyKey.Of(namer)))
            .Take(_context.PageSize)
            .Select(pair => new NameUseView(
                _context.Link(pair.Actor), pair.Alias.Name, _context.Party(pair.Alias.Namer!), Dates.Short(pair.Alias.FirstUsed), sources.Cite(pair.Alias.Sources)))];

    private ImmutableArray<ToldView> Told(IEnumerable<Response> responses, LinkRole? against, SourceNumbers sources) =>
        [.. responses.Take(_context.PageSize).Select(response => new ToldView
        {
            Response = _context.Link(response),
            Kind = response.Kind.Label,
            Dates = [.. DatesOf(response)],
            Summary = response.Summary,
            Reason = response.Reason,
            Quote = QuoteViews.View(_context, response.Quote, sources),
            Citations = sources.Cite(response.Sources),
            Against = against is { } role ? rows.Rows(_context.Graph.Links.OutOf(response.Key, role)) : [],
        })];

    private static IEnumerable<ToldDateView> DatesOf(Response response)
    {
        foreach (var (date, role) in new (EdtfDate?, DateRole)[] { (response.Announced, DateRole.Announced), (response.InForce, DateRole.InForce), (response.Ended, DateRole.Ended) })
        {
            if (Dates.Full(date) is { } view) yield return new(DateRoles.Label(response, role), view);
        }
    }
}
