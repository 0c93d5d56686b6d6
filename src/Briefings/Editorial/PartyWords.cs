using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>How messages name a party.</summary>
internal static class PartyWords
{
    public static string Of(Party party) => $"'{party.Actor?.Id ?? party.Name}'";
}
