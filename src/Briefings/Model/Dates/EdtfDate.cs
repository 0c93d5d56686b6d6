using System.Diagnostics.CodeAnalysis;

namespace Briefings.Model.Dates;

/// <summary>
/// A date as editors write it: EDTF (ISO 8601-2:2019, and the Library of Congress specification). Level 1 is supported, and in addition
/// the following features of level 2 are supported: one of a set, sub-year groupings (quarters only).
/// Two dates are equal when their texts are.
/// </summary>
public sealed class EdtfDate : IComparable<EdtfDate>, IEquatable<EdtfDate>
{
    private readonly string _text;
    private readonly EdtfPart _start;
    private readonly EdtfPart _end;
    private readonly EdtfMember[]? _members;

    // Lists of all records are put in order by date, so what that takes is at hand.
    private readonly long _firstDay;
    private readonly long _lastDay;

    // Words are made when first asked for, and kept: a record's date stands on many pages.
    private string? _plainText;
    private DateSegment[]? _segments;
    private DateSegment[]? _shortSegments;

    private EdtfDate(string text, EdtfPart start, EdtfPart end, EdtfTime? time, EdtfMember[]? members, EdtfPrecision precision)
    {
        _text = text;
        _start = start;
        _end = end;
        _members = members;
        Time = time;
        Precision = precision;
        _firstDay = Earliest.Day?.DayNumber ?? long.MinValue;
        _lastDay = Latest.Day?.DayNumber ?? long.MaxValue;
    }

    /// <summary>
    /// The first day that fits. Of a set without a beginning (<c>[..2021]</c>) it is unknown, of an interval open or unknown as written.
    /// A mark of doubt (<c>?</c>, <c>~</c>, <c>%</c>) moves no bound.
    /// </summary>
    public EdtfBound Earliest => _members is null ? _start.Earliest : EarliestOf(_members);

    /// <summary>The last day that fits, by the rules of <see cref="Earliest"/>. The day of a date-time is the day as written.</summary>
    public EdtfBound Latest => _members is null ? _end.Latest : LatestOf(_members);

    /// <summary>The time of day and its shift from UTC; null unless a date-time was written.</summary>
    public EdtfTime? Time { get; }

    /// <summary>How finely the date is known.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>Whether some part is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => IsMarked(EdtfMark.Uncertain);

    /// <summary>Whether some part is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => IsMarked(EdtfMark.Approximate);

    /// <summary>Whether this is an interval with no end: <c>2021-03/..</c>.</summary>
    public bool IsOngoing => Precision == EdtfPrecision.Interval && _end.Form == EdtfForm.Open;

    /// <summary>Whether it began, but nobody says when: <c>/2021-08</c>, <c>[..2021-08]</c>.</summary>
    public bool HasUnknownStart => Earliest.IsUnknown;

    /// <summary>Whether it ended, but nobody says when: <c>2021-03/</c>, <c>[2021-03..]</c>.</summary>
    public bool HasUnknownEnd => Latest.IsUnknown;

    /// <summary>Whether a season (21 to 24) is part of it. Records refuse those: hemispheres differ.</summary>
    public bool ContainsSeason => _members is null
        ? _start.Form == EdtfForm.Season || _end.Form == EdtfForm.Season
        : Array.Exists(_members, m => m.Start.Form == EdtfForm.Season || m.End.Form == EdtfForm.Season);

    /// <summary>The day, when exactly one fits and nothing marks it as uncertain or approximate; of a date-time, as written.</summary>
    public CalendarDay? SingleDay =>
        Earliest.Day is { } first && Latest.Day == first && !IsUncertain && !IsApproximate ? first : null;

    internal EdtfPart Start => _start;

    internal EdtfPart End => _end;

    internal ReadOnlySpan<EdtfMember> Members => _members;

    /// <summary>Reads a date. Bad text throws nothing: it gives false and the reason, in time linear in its length.</summary>
    /// <param name="text">The text, without surrounding spaces. Years have up to 12 digits, sets up to 100 members.</param>
    /// <param name="date">The date, when true.</param>
    /// <param name="error">What is wrong, when false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfError? error)
    {
        var reader = new EdtfReader(text ?? "");
        date = reader.Read();
        error = date is null ? reader.Explain() : null;
        return date is not null;
    }

    /// <summary>The text that was read, unchanged.</summary>
    public override string ToString() => _text;

    /// <summary>Plain English, for a sentence or a table: "about August 2021".</summary>
    public string ToPlainText() => _plainText ??= EdtfText.Concat(ToSegments());

    /// <summary>As <see cref="ToPlainText"/>, with months cut to three letters and quarters to "Q1".</summary>
    public string ToShortText() => EdtfText.Concat(ToShortSegments());

    /// <summary>The plain text in pieces, so that a page can put each date that HTML can name into a <c>time</c> element.</summary>
    public IReadOnlyList<DateSegment> ToSegments() => _segments ??= EdtfText.Write(this, isShort: false);

    /// <summary>The short text in pieces.</summary>
    public IReadOnlyList<DateSegment> ToShortSegments() => _shortSegments ??= EdtfText.Write(this, isShort: true);

    /// <summary>
    /// By earliest day (none sorts first), then the narrower first, which is the one that ends sooner (no end sorts last); on the same day
    /// a time sorts before the whole day, and times by the clock as written; then by text, ordinal, so that only equal dates tie.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        if (_firstDay != other._firstDay) return _firstDay < other._firstDay ? -1 : 1;
        if (_lastDay != other._lastDay) return _lastDay < other._lastDay ? -1 : 1;
        var byTime = (Time?.SecondOfDay ?? int.MaxValue).CompareTo(other.Time?.SecondOfDay ?? int.MaxValue);
        return byTime != 0 ? byTime : string.CompareOrdinal(_text, other._text);
    }

    /// <inheritdoc />
    public bool Equals(EdtfDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc />
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    internal static EdtfDate Single(string text, EdtfPart part, EdtfTime? time) =>
        new(text, part, part, time, members: null, time is null ? part.Precision : EdtfPrecision.Time);

    internal static EdtfDate Interval(string text, EdtfPart start, EdtfPart end) =>
        new(text, start, end, time: null, members: null, EdtfPrecision.Interval);

    internal static EdtfDate OneOf(string text, EdtfMember[] members) =>
        new(text, EdtfPart.Unknown, EdtfPart.Unknown, time: null, members, EdtfPrecision.OneOf);

    // Members of a set carry no marks: the reader refuses them there.
    private bool IsMarked(EdtfMark mark) => ((_start.Mark | _end.Mark) & mark) != EdtfMark.None;

    private static EdtfBound EarliestOf(EdtfMember[] members)
    {
        var earliest = members[0].Start.Earliest;
        foreach (var member in members)
        {
            if (member.Start.Earliest.Day is not { } day) return EdtfBound.Unknown;
            if (day.CompareTo(earliest.Day!.Value) < 0) earliest = EdtfBound.On(day);
        }
        return earliest;
    }

    private static EdtfBound LatestOf(EdtfMember[] members)
    {
        var latest = members[0].End.Latest;
        foreach (var member in members)
        {
            if (member.End.Latest.Day is not { } day) return EdtfBound.Unknown;
            if (latest.Day is not { } known || day.CompareTo(known) > 0) latest = EdtfBound.On(day);
        }
        return latest;
    }
}
