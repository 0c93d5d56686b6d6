namespace Briefings.Formats.Search;

/// <summary>Takes the words of a text, one by one.</summary>
internal interface IWordSink
{
    /// <summary>Takes a folded word; its characters are gone after the call.</summary>
    void Add(ReadOnlySpan<char> word);
}
