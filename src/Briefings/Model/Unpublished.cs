namespace Briefings.Model;

/// <summary>Why a record that is named is not published, and what publishes it.</summary>
internal static class Unpublished
{
    /// <summary><c>it is a draft</c></summary>
    public static string Why(Record record) => record.IsDraft ? "it is a draft" : "its date is after the build day";

    /// <summary><c>delete 'draft: true' in input/actors/exland.yaml</c></summary>
    public static string Remedy(Record record) => record.IsDraft ? $"delete 'draft: true' in {record.At.File}" : $"wait, or correct 'date' in {record.At.File}";
}
