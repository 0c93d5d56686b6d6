using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>One text while it is compiled: what was collected so far.</summary>
internal sealed class TextDraft(Record owner, MarkdownText text, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<TextReference>.Builder _references = ImmutableArray.CreateBuilder<TextReference>();
    private readonly ImmutableArray<TextHeading>.Builder _headings = ImmutableArray.CreateBuilder<TextHeading>();
    private readonly ImmutableArray<UnlinkedName>.Builder _unlinked = ImmutableArray.CreateBuilder<UnlinkedName>();
    private readonly ImmutableArray<TimelineBlock>.Builder _timelines = ImmutableArray.CreateBuilder<TimelineBlock>();
    private readonly ImmutableArray<WrittenAddress>.Builder _addresses = ImmutableArray.CreateBuilder<WrittenAddress>();
    private readonly List<RecordKey> _cited = [];
    private readonly List<Diagnostic> _reported = [];
    private readonly HashSet<RecordKey> _dependencies = [];
    private readonly HashSet<RecordKey> _citedOnce = [];
    private List<int>? _lineStarts;

    /// <summary>Whose text it is.</summary>
    public RecordKey Owner { get; } = owner.Key;

    /// <summary>Whether it is published only with <c>--drafts</c>.</summary>
    public bool IsOfDraft { get; } = owner.IsDraft;

    /// <summary>The Markdown.</summary>
    public string Source => text.Text;

    /// <summary>The HTML so far.</summary>
    public HtmlTemplate Html { get; } = new();

    /// <summary>The id of the heading above, or empty.</summary>
    public string Anchor { get; private set; } = "";

    /// <summary>Words so far.</summary>
    public int WordCount { get; set; }

    /// <summary>The place in the file of an offset in the text.</summary>
    public SourceLocation Locate(int offset)
    {
        _lineStarts ??= FindLineStarts();
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return text.Locate(line, offset - _lineStarts[line]);
    }

    /// <summary>Reports a mistake at an offset in the text.</summary>
    public void Report(DiagnosticRule rule, int offset, string message, string remedy)
    {
        var diagnostic = diagnostics.AtLevel(rule, Locate(offset), message, remedy);
        _reported.Add(diagnostic);
        diagnostics.Add(diagnostic);
    }

    /// <summary>Adds a reference from the text.</summary>
    public void Add(RecordKey to, TextReferenceKind kind, string sentence) =>
        _references.Add(new(Owner, to, kind, sentence, Anchor));

    /// <summary>Notes that the text would be another if that record were.</summary>
    public void DependOn(RecordKey key) => _dependencies.Add(key);

    /// <summary>Adds an address of a link or picture that only the finished site can judge.</summary>
    public void AddAddress(string address, int offset) => _addresses.Add(new(address, Locate(offset)));

    /// <summary>Adds a heading, under which everything stands until the next.</summary>
    public void Add(TextHeading heading)
    {
        _headings.Add(heading);
        Anchor = heading.Id;
    }

    /// <summary>Leaves the last heading's part of the text: notes stand under none.</summary>
    public void EndSections() => Anchor = "";

    /// <summary>Adds a name that was left alone.</summary>
    public void Add(UnlinkedName name) => _unlinked.Add(name);

    /// <summary>Adds a timeline where the HTML has come to.</summary>
    public void Add(TimelineBlock timeline)
    {
        Html.Hole(HoleKind.Timeline);
        _timelines.Add(timeline);
    }

    /// <summary>Writes the marks of a citation close to the word before it, in the order of their numbers.</summary>
    public void WriteCitations(IReadOnlyList<(RecordKey Source, string Locator)> sources)
    {
        foreach (var (source, _) in sources)
        {
            if (_citedOnce.Add(source)) _cited.Add(source);
        }

        if (sources.Count > 0) Html.DropTrailingSpace();
        foreach (var (source, locator) in sources.OrderBy(cited => _cited.IndexOf(cited.Source))) WriteCitation(source, locator);
    }

    private void WriteCitation(RecordKey source, string locator)
    {
        Html.Raw("<sup class=\"n\"><a href=\"#s").Hole(HoleKind.SourceNumber, source)
            .Raw("\" aria-label=\"Source ").Hole(HoleKind.SourceNumber, source);
        if (locator.Length > 0) Html.Raw(", ").Text(locator);
        Html.Raw("\">").Hole(HoleKind.SourceNumber, source);
        if (locator.Length > 0) Html.Raw(", ").Text(locator);
        Html.Raw("</a></sup>");
    }

    /// <summary>The result.</summary>
    public CompiledText Finish() => new(Html, _timelines.DrainToImmutable())
    {
        References = _references.DrainToImmutable(),
        Addresses = _addresses.DrainToImmutable(),
        Headings = _headings.DrainToImmutable(),
        UnlinkedNames = _unlinked.DrainToImmutable(),
        CitedSources = [.. _cited],
        Reported = [.. _reported],
        Dependencies = [.. _dependencies],
        WordCount = WordCount,
    };

    private List<int> FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Source.Length; i++)
        {
            if (Source[i] == '\n') starts.Add(i + 1);
        }

        return starts;
    }
}
