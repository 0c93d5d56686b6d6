using System.Collections.Immutable;
using System.Text;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.JsonLd;

/// <summary>Claims in words: who says so, how sure they are, and who denies it. No form of them states the matter as a fact.</summary>
internal sealed class ClaimWords(PageContext context)
{
    /// <summary>That somebody did it.</summary>
    public string Of(Claim claim)
    {
        var text = new StringBuilder();
        Say(text, claim.By, $"{Name(claim.Accused)} was behind “{claim.Incident.Title}”", claim.Confidence);
        if (claim.Rank == ClaimRank.Deprecated) text.Append(" This claim has been superseded or withdrawn.");
        if (claim.Denials.IsEmpty) return text.ToString();
        ImmutableArray<Party> deniers = [.. claim.Denials.SelectMany(denial => denial.By).DistinctBy(PartyKey.Of).Take(context.PageSize)];
        text.Append(deniers.IsEmpty ? " It is denied." : $" It is denied by {Names(deniers)}.");
        return text.ToString();
    }

    /// <summary>That an actor stands in a relation to another.</summary>
    public string Of(Actor actor, ActorLink link)
    {
        var text = new StringBuilder();
        Say(text, link.By, $"{actor.Name} – {link.Type.Label.ToLowerInvariant()} – {Name(link.Actor)}", link.Confidence);
        return text.ToString();
    }

    private void Say(StringBuilder text, ImmutableArray<Party> speakers, string what, string confidence)
    {
        if (speakers.IsEmpty) text.Append($"It is claimed, with no speaker on record: {what}.");
        else text.Append($"According to {Names(speakers)}: {what}.");
        if (confidence.Length > 0) text.Append($" How sure, in the speaker’s word: “{confidence}”.");
    }

    private string Name(Party party) => context.Party(party).Text;

    private string Names(ImmutableArray<Party> parties) => parties switch
    {
        [var only] => Name(only),
        [.. var first, var last] => $"{string.Join(", ", first.Select(Name))} and {Name(last)}",
        _ => "",
    };
}
