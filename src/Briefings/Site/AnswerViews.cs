using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Registers of answers and waves, for pages.</summary>
internal sealed class AnswerViews(PageContext context, Pages.RecordRows rows)
{
    private const int MostInCell = 3;
    private const int MostParties = 8;

    public RegisterView Register(Incident incident, IReadOnlyCollection<Claim> claims, IEnumerable<Response> thread)
    {
        var register = AnswerRegister.Of(incident, claims, thread, Answered, context.Vocabulary.ResponseFamilies, context.PageSize);
        if (register.Rows.IsEmpty) return RegisterView.Empty;
        ImmutableArray<string> families = [.. register.Families.Select(family => family.Label)];
        return new()
        {
            Families = families,
            Rows = [.. register.Rows.Select(row => Row(row, families))],
            LeftOut = register.LeftOut,
        };
    }

    public ImmutableArray<WaveView> Waves(ImmutableArray<ThreadNode> thread)
    {
        if (thread.IsEmpty) return [];
        var left = context.PageSize;
        var views = ImmutableArray.CreateBuilder<WaveView>();
        foreach (var wave in Graph.Waves.Of(context.Graph.MatterOf(thread), context.Settings.Zone))
        {
            if (left == 0) break;
            var shown = wave.Statements.Length > left ? wave.Statements[..left] : wave.Statements;
            left -= shown.Length;
            var parties = wave.Statements.SelectMany(statement => statement.By).DistinctBy(PartyKey.Of).OrderBy(KindOrder).ToList();
            views.Add(new(
                [.. parties.Take(MostParties).Select(context.Party)], Math.Max(0, parties.Count - MostParties), rows.Rows(shown), wave.Statements.Length - shown.Length));
        }

        return views.ToImmutable();
    }

    // States before their ministries and people: the vocabulary lists kinds in that order.
    private int KindOrder(Party party) =>
        (context.Graph.ActorOf(party)?.Kind ?? party.Kind) is { } kind ? context.Vocabulary.ActorKinds.OrderOf(kind) : int.MaxValue;

    private IEnumerable<Response> Answered(Response response) => context.Graph.Links.OutOf(response.Key, LinkRole.Answers).Cast<Response>();

    private RegisterRowView Row(RegisterRow row, ImmutableArray<string> families) => new()
    {
        Party = context.Party(row.Party),
        IsBlank = row.Cells.All(cell => cell.IsEmpty),
        IsTarget = row.Roles.HasFlag(PartyRoles.Target),
        IsAccused = row.Roles.HasFlag(PartyRoles.Accused),
        Cells = [.. row.Cells.Select((cell, i) => new RegisterCellView(
            families[i], [.. cell.Take(MostInCell).Select(Answer)], Math.Max(0, cell.Length - MostInCell)))],
        Without = string.Join(", ", families.Where((_, i) => row.Cells[i].IsEmpty)),
        NoneFound = row.NoneFound is { } search ? context.Link(search) : null,
        NoneFoundOn = Dates.Short(row.NoneFound?.Announced),
    };

    private AnswerView Answer(Answer answer)
    {
        if (answer.Response is not { } response) return new(new("Attribution", "#of-claims", ""), Dates.Short(answer.Claim?.Date), "", IsRefusal: false);
        return new(
            context.Link(response) with { Text = response.Kind.Label },
            Dates.Short(ResponseOrder.Act(response).Date),
            Statements.IsRefusal(response) ? response.Reason : "",
            Statements.IsRefusal(response));
    }
}
