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

    /// <summary>What a mark of the entry is called in a drawing: the step or the record, and which of its dates it is where that is not the record itself.</summary>
    public static string Drawn(TimelineEntry entry)
    {
        if (entry.Event is { } step) return step.Text;
        var isPart = entry.Role switch
        {
            DateRole.Discovered => true,
            DateRole.InForce or DateRole.Ended => entry.Record is Response response && ResponseOrder.Act(response).Role != entry.Role,
            _ => false,
        };
        return isPart ? $"{Label(entry.Record, entry.Role)}: {entry.Record.Title}" : entry.Record.Title;
    }

    private static string Key(DateRole role) => role switch
    {
        DateRole.Announced => "announced",
        DateRole.InForce => "in_force",
        DateRole.Ended => "ended",
        _ => "",
    };
}
