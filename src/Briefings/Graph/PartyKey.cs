using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Who a party is, wherever it is written: an actor record, or a name with its country.</summary>
/// <param name="Actor">The actor's id; empty for a party with no record.</param>
/// <param name="Name">The name of a party with no record; else empty.</param>
/// <param name="Country">The country of a party with no record, or empty.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartyKey(string Actor, string Name, string Country)
{
    public static PartyKey Of(Party party) =>
        party.Actor is { } actor ? new(actor.Id, "", "") : new("", party.Name, party.Country);

    public static PartyKey Of(Actor actor) => new(actor.Id, "", "");
}
