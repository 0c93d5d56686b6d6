using System.Text;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import;

/// <summary>The files that an import would leave, in memory until all are known to be right.</summary>
internal sealed class PendingRecords
{
    private readonly string _input;
    private readonly bool _mayReplace;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<RecordKey, ContentFile> _standing;
    private readonly Dictionary<RecordKey, PendingRecord> _pending = [];

    private PendingRecords(string input, bool mayReplace, IReadOnlyList<RecordFile> standing, DiagnosticBag diagnostics)
    {
        _input = input;
        _mayReplace = mayReplace;
        _diagnostics = diagnostics;
        _standing = standing.Where(record => record.IsKept).ToDictionary(record => new RecordKey(record.Collection, record.Id), record => record.File);
    }

    /// <summary>Values that differ and were left as an editor wrote them.</summary>
    public int Kept { get; private set; }

    /// <summary>All records that the import is about, in the order of the file.</summary>
    public IReadOnlyCollection<PendingRecord> All => _pending.Values;

    /// <summary>Writes every proposal that has a place.</summary>
    /// <param name="proposals">What the file proposes.</param>
    /// <param name="places">Where each goes.</param>
    /// <param name="standing">The files of the site.</param>
    /// <param name="input">The input folder as the user gave it.</param>
    /// <param name="mayReplace">Whether what differs is replaced.</param>
    /// <param name="diagnostics">Takes files that cannot be changed.</param>
    public static PendingRecords Of(
        IReadOnlyList<Proposal> proposals, Places places, IReadOnlyList<RecordFile> standing, string input, bool mayReplace, DiagnosticBag diagnostics)
    {
        var pending = new PendingRecords(input, mayReplace, standing, diagnostics);
        foreach (var proposal in proposals)
        {
            if (places.KeyOf(proposal) is { } key) pending.Write(key, proposal, proposal.Keys(places, key));
        }

        return pending;
    }

    private void Write(RecordKey key, Proposal proposal, ContentKeys keys)
    {
        if (_pending.TryGetValue(key, out var earlier))
        {
            _pending[key] = earlier with { Text = Patch(earlier.Text, key, proposal, keys, earlier.File.Shown) };
        }
        else if (_standing.TryGetValue(key, out var file))
        {
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(file.FullPath));
            _pending.Add(key, new(key, proposal.At, file, text, Patch(text, key, proposal, keys, file.Shown)));
        }
        else
        {
            _pending.Add(key, new(key, proposal.At, NewFile(key), Before: null, RecordFileText.Write(key.Collection, keys, proposal.Body)));
        }
    }

    private string Patch(string text, RecordKey key, Proposal proposal, ContentKeys keys, string file)
    {
        if (RecordFileText.Patch(text, key.Collection, keys, proposal.Body, _mayReplace) is { } patched)
        {
            Kept += patched.Kept.Length;
            return patched.Text;
        }

        _diagnostics.Report(ImportRules.NotChanged, proposal.At, $"{Quoting.Quote(file)} cannot be changed without touching what stands there",
            $"add by hand what {Quoting.Quote(proposal.Name)} says here");
        return text;
    }

    private ContentFile NewFile(RecordKey key)
    {
        var relative = $"{key.Collection.Folder()}/{key.Id}{(key.Collection is Collection.Articles or Collection.Pages ? ".md" : ".yaml")}";
        return new(relative, Path.GetFullPath(Path.Combine(_input, relative)), $"{ContentReader.ShownRoot(_input)}/{relative}", 0);
    }
}

/// <summary>A record's file as it is to be.</summary>
/// <param name="Key">The record.</param>
/// <param name="Origin">Where the imported file speaks of it.</param>
/// <param name="File">Its file.</param>
/// <param name="Before">What stands there; null for a new file.</param>
/// <param name="Text">What is to stand there.</param>
internal sealed record PendingRecord(RecordKey Key, SourceLocation Origin, ContentFile File, string? Before, string Text)
{
    /// <summary>Whether there is anything to write.</summary>
    public bool IsChanged => !string.Equals(Before, Text, StringComparison.Ordinal);

    /// <summary>The file as if it stood there.</summary>
    public ContentFile AsWritten()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        return File with { Pending = bytes, Length = bytes.Length };
    }
}
