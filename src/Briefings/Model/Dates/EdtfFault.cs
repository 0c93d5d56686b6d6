namespace Briefings.Model.Dates;

internal enum EdtfFaultKind
{
    /// <summary>The text is EDTF, or nearly: the reason says what is wrong.</summary>
    Value,

    /// <summary>The text is no EDTF: it may be a date in another notation, which the message should then name.</summary>
    Form,
}

/// <summary>Why reading stopped. Cheap to make: the words of the message are put together only when somebody asks.</summary>
/// <param name="Position">Offset into the whole text.</param>
/// <param name="Kind">Whether another notation is worth looking for.</param>
/// <param name="Reason">What is wrong; empty for "not EDTF" and nothing more.</param>
/// <param name="Remedy">What to do.</param>
internal readonly record struct EdtfFault(int Position, EdtfFaultKind Kind, string Reason, string Remedy);
