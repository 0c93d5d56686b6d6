using System.Runtime.InteropServices;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Text;

/// <summary>A stretch of text that points at a record.</summary>
/// <param name="Start">Of the first character.</param>
/// <param name="End">After the last.</param>
/// <param name="Record">The record.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mention(int Start, int End, RecordKey Record);

/// <summary>Decides which names in a text become links: the first mention of each under each heading, unless the name is ambiguous.</summary>
internal sealed class MentionFinder(TextDraft draft, NameIndex names)
{
    private readonly FoldedText _folded = new();
    private readonly List<NameMatch> _matches = [];
    private readonly HashSet<int> _seenInSection = [];
    private readonly HashSet<int> _ambiguous = [];

    /// <summary>Begins the part of the text under the next heading.</summary>
    public void BeginSection() => _seenInSection.Clear();

    /// <summary>Looks for names in one block of text.</summary>
    /// <param name="text">The block.</param>
    /// <param name="links">Gets the mentions that become links, in order.</param>
    /// <param name="linked">Gets those that stand in a link already.</param>
    public void Find(FlatText text, List<Mention> links, List<Mention> linked)
    {
        foreach (var run in text.Runs)
        {
            _matches.Clear();
            names.Find(text.Chars, run.Start, run.End, _folded, _matches);
            foreach (var match in _matches)
            {
                if (run.IsLinked)
                {
                    NoteLinked(run, match, linked);
                }
                else
                {
                    Note(text, match, links);
                }
            }
        }
    }

    private void NoteLinked(TextRun run, NameMatch match, List<Mention> linked)
    {
        var bearers = names.BearersOf(match.Name);
        if (!_seenInSection.Add(match.Name) || bearers.Length > 1 || bearers[0] == draft.Owner || bearers[0] == run.Target) return;
        linked.Add(new(match.Start, match.End, bearers[0]));
    }

    private void Note(FlatText text, NameMatch match, List<Mention> links)
    {
        var bearers = names.BearersOf(match.Name);
        if (bearers.Contains(draft.Owner) || !_seenInSection.Add(match.Name)) return;

        if (bearers.Length == 1)
        {
            links.Add(new(match.Start, match.End, bearers[0]));
        }
        else if (_ambiguous.Add(match.Name))
        {
            var name = names.Names[match.Name];
            draft.Add(new UnlinkedName(name, bearers));
            draft.Report(EditorialRules.AmbiguousName, text.SourceOf(match.Start), Ambiguity.Message(name, bearers), Ambiguity.Remedy(name, bearers));
        }
    }
}
