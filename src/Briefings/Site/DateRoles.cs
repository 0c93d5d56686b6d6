using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Site;

/// <summary>What a date says of its record, in words; a kind may word it its own way (<c>roles</c> in <c>vocabulary.yaml</c>).</summary>
internal static class DateRoles
{
    public static string Label(Record record, DateRole role)
    {
        // A kind words its act; an announcement that came after the act only made it known.
        if (role == DateRole.Announced && record is Response { Announced: not null } made && ResponseOrder.Act(made).Role != role) return "Made known";
        if (record is Response response && Key(role) is { Length: > 0 } key && response.Kind.Roles.TryGetValue(key, out var label)) return label;
        return role switch
        {
            DateRole.Occurred or DateRole.Event => "Happened",
            DateRole.Discovered => "Discovered",
            DateRole.Disclosed => "Became public",
            DateRole.Announced => "Announced",
            DateRole.InForce => "Took effect",
            _ => "Ended",
        };
    }

    private static string Key(DateRole role) => role switch
    {
        DateRole.Announced => "announced",
        DateRole.InForce => "in_force",
        DateRole.Ended => "ended",
        _ => "",
    };
}
