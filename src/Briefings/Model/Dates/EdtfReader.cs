namespace Briefings.Model.Dates;

/// <summary>Reads what stands around single dates: intervals and sets. A single date is <see cref="EdtfPartReader"/>'s work.</summary>
internal ref struct EdtfReader(string text)
{
    internal const int MaxMembers = 100;

    // A hundred ranges of the longest single dates, with room to spare.
    private const int MaxLength = 6_000;

    private EdtfFault _fault;

    public EdtfDate? Read()
    {
        if (text.Length == 0) return Refuse(EdtfFaults.Empty);
        if (text.Length > MaxLength) return Refuse(EdtfFaults.TooLong(MaxLength));
        if (text[0] == '[') return ReadSet();
        if (text[0] == '{') return Refuse(EdtfFaults.AllOfASet);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ReadSingle() : ReadInterval(slash);
    }

    /// <summary>The reason for the refusal, in words. Only after <see cref="Read"/> gave null.</summary>
    public readonly EdtfError Explain() => EdtfFaults.Explain(text, _fault);

    private EdtfDate? ReadSingle()
    {
        var reader = new EdtfPartReader(text, 0, text.Length, EdtfPlace.Alone);
        return reader.TryRead(out var part) ? EdtfDate.Single(text, part, reader.Time) : Refuse(reader.Fault);
    }

    private EdtfDate? ReadInterval(int slash)
    {
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0) return Refuse(EdtfFaults.SecondSlash(second));
        if (!TryReadSide(0, slash, out var start) || !TryReadSide(slash + 1, text.Length, out var end)) return null;
        if (!start.IsDate && !end.IsDate) return Refuse(EdtfFaults.NoSideKnown(slash));
        if (start.IsDate && end.IsDate && start.First.CompareTo(end.Last) > 0)
            return Refuse(EdtfFaults.EndBeforeStart(slash + 1, text[(slash + 1)..] + "/" + text[..slash]));
        return EdtfDate.Interval(text, start, end);
    }

    private bool TryReadSide(int from, int to, out EdtfPart side)
    {
        side = EdtfPart.Unknown;
        if (from == to) return true;
        if (IsDots(from, to))
        {
            side = EdtfPart.Open;
            return true;
        }
        return TryReadPart(from, to, EdtfPlace.Interval, out side);
    }

    private EdtfDate? ReadSet()
    {
        var close = text.IndexOf(']', StringComparison.Ordinal);
        if (close < 0) return Refuse(EdtfFaults.SetNotClosed(text.Length));
        if (close != text.Length - 1) return Refuse(EdtfFaults.AfterSet(close + 1));
        var commas = text.AsSpan().Count(',');
        if (commas >= MaxMembers) return Refuse(EdtfFaults.TooManyMembers(MaxMembers));
        var members = new EdtfMember[commas + 1];
        var from = 1;
        for (var i = 0; i < members.Length; i++)
        {
            var comma = text.IndexOf(',', from);
            var to = comma < 0 ? close : comma;
            if (!TryReadMember(from, to, isFirst: i == 0, isLast: i == members.Length - 1, out members[i])) return null;
            from = to + 1;
        }
        return EdtfDate.OneOf(text, members);
    }

    private bool TryReadMember(int from, int to, bool isFirst, bool isLast, out EdtfMember member)
    {
        member = default;
        if (from == to) return Fail(EdtfFaults.MissingMember(from));
        var dots = text.AsSpan(from, to - from).IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (!TryReadPart(from, to, EdtfPlace.Set, out var part)) return false;
            member = new(part, part);
            return true;
        }
        dots += from;
        if (to - from == 2) return Fail(EdtfFaults.DotsAlone(from));
        var start = EdtfPart.Unknown;
        var end = EdtfPart.Unknown;
        if (dots > from && !TryReadPart(from, dots, EdtfPlace.Set, out start)) return false;
        if (dots + 2 < to && !TryReadPart(dots + 2, to, EdtfPlace.Set, out end)) return false;
        if (!start.IsDate && !isFirst) return Fail(EdtfFaults.EarlierNotFirst(dots));
        if (!end.IsDate && !isLast) return Fail(EdtfFaults.LaterNotLast(dots));
        if (start.IsDate && end.IsDate && start.First.CompareTo(end.Last) > 0)
            return Fail(EdtfFaults.EndBeforeStart(dots + 2, text[(dots + 2)..to] + ".." + text[from..dots]));
        member = new(start, end);
        return true;
    }

    private bool TryReadPart(int from, int to, EdtfPlace place, out EdtfPart part)
    {
        var reader = new EdtfPartReader(text, from, to, place);
        return reader.TryRead(out part) || Fail(reader.Fault);
    }

    private readonly bool IsDots(int from, int to) => to - from == 2 && text[from] == '.' && text[from + 1] == '.';

    private bool Fail(EdtfFault fault)
    {
        _fault = fault;
        return false;
    }

    private EdtfDate? Refuse(EdtfFault fault)
    {
        _fault = fault;
        return null;
    }
}
