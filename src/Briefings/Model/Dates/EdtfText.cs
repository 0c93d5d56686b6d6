namespace Briefings.Model.Dates;

/// <summary>Puts dates into plain English, claiming nothing that was not written.</summary>
internal static class EdtfText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string MonthName(int month) => Months[month - 1];

    public static string Concat(IReadOnlyList<DateSegment> segments) =>
        segments.Count == 1 ? segments[0].Text : string.Concat(segments.Select(s => s.Text));

    public static DateSegment[] Write(EdtfDate date, bool isShort)
    {
        var writer = new EdtfTextWriter(isShort);
        switch (date.Precision)
        {
            case EdtfPrecision.Interval:
                WriteInterval(writer, date.Start, date.End);
                break;
            case EdtfPrecision.OneOf:
                WriteSet(writer, date.Members);
                break;
            default:
                writer.Date(date.Start, date.Time);
                break;
        }
        return [.. writer.Segments];
    }

    private static void WriteInterval(EdtfTextWriter writer, EdtfPart start, EdtfPart end)
    {
        if (!start.IsDate)
        {
            writer.Plain(start.Form == EdtfForm.Open ? "up to " : "until ").Date(end);
            if (start.Form == EdtfForm.Unknown) writer.Plain(", start unknown");
            return;
        }
        if (!end.IsDate)
        {
            writer.Plain(end.Form == EdtfForm.Open ? "since " : "from ").Date(start);
            if (end.Form == EdtfForm.Unknown) writer.Plain(", end unknown");
            return;
        }
        if (start == end && start.Mark == EdtfMark.None)
        {
            // A day to the same day is that day; a month to the same month lies somewhere within it.
            if (start.Form != EdtfForm.Day) writer.Plain("within ");
            writer.Date(start);
            return;
        }
        if (start.Mark != EdtfMark.None || end.Mark != EdtfMark.None) writer.Plain("from ");
        WritePair(writer, start, " to ", end);
    }

    private static void WriteSet(EdtfTextWriter writer, ReadOnlySpan<EdtfMember> members)
    {
        var canShareYear = AreAlike(members);
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0) writer.Plain(i < members.Length - 1 ? ", " : members[i].IsRange ? ", or " : " or ");
            if (members[i].IsRange) WriteRange(writer, members[i]);
            else if (canShareYear && i < members.Length - 1) writer.DateWithoutCommonParts(members[i].Start, members[i + 1].Start);
            else writer.Date(members[i].Start);
        }
    }

    private static void WriteRange(EdtfTextWriter writer, EdtfMember range)
    {
        if (!range.Start.IsDate) writer.Date(range.End).Plain(" or earlier");
        else if (!range.End.IsDate) writer.Date(range.Start).Plain(" or later");
        else WritePair(writer.Plain("between "), range.Start, " and ", range.End);
    }

    private static void WritePair(EdtfTextWriter writer, EdtfPart start, string between, EdtfPart end) =>
        writer.DateWithoutCommonParts(start, end).Plain(between).Date(end);

    /// <summary>Whether all members can be read against the last one: "July, August or October 2021".</summary>
    private static bool AreAlike(ReadOnlySpan<EdtfMember> members)
    {
        foreach (var member in members)
        {
            if (member.IsRange || !EdtfTextWriter.CanShareYear(member.Start, members[^1].Start)) return false;
        }
        return true;
    }
}
