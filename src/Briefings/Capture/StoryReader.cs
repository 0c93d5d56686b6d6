namespace Briefings.Capture;

/// <summary>Reads one story: takes away what belongs to the page and its pictures, and what stands there twice, and finds what is stated about it.</summary>
internal sealed class StoryReader
{
    private const int LeastTextWords = 25;
    private const int LeastTitleWords = 3;
    private const int LeastStandfirstWords = 8;
    private const int LeastRepeatedWords = 4;
    private const int LongestUnderByline = 7;
    private const int FarthestFromByline = 3;

    private readonly List<Passage> _passages;
    private readonly List<Passage> _text = [];
    private readonly int _firstProse;
    private PageFacts _stated = PageFacts.None;
    private int _byline = -1;

    private StoryReader(List<Passage> passages)
    {
        _passages = passages;
        _firstProse = passages.FindIndex(passage => passage.IsProse);
    }

    /// <summary>The story; null when there is too little running text for one.</summary>
    /// <param name="passages">Its part of the page.</param>
    public static Story? Read(List<Passage> passages)
    {
        if (passages.Where(passage => passage.IsProse).Sum(passage => passage.Words) < LeastTextWords) return null;
        return new StoryReader(passages).Read();
    }

    private Story Read()
    {
        // A fact may stand in furniture: a line of copyright names the publisher.
        for (var i = 0; i < _passages.Count; i++) ReadFacts(i);
        var title = FindTitle();
        if (title.Length > 0) _stated = _stated with { Title = title };
        if (_stated.Publisher.Length == 0) _stated = _stated with { Publisher = StatedInText.AgencyOf(_passages[_firstProse].Text) };
        TakeText();
        return new()
        {
            Facts = _stated,
            UnderByline = FindUnderByline(),
            Line = (_passages.Find(passage => passage.Kind is not PassageKind.Furniture) is { Line: > 0 } first ? first : _passages[0]).Line,
            Text = [.. _text],
            Captions = [.. _passages.Where(passage => passage.Kind == PassageKind.Caption).DistinctBy(passage => passage.Text, StringComparer.OrdinalIgnoreCase)],
        };
    }

    private void ReadFacts(int index)
    {
        var passage = _passages[index];
        if (passage.Kind is PassageKind.Caption or PassageKind.Title || passage.IsProse || !StatedInText.TryRead(passage.Text, out var facts)) return;
        _passages[index] = passage with { Kind = PassageKind.Furniture };
        // Below the text, "By Jo Bloggs" is of another story; a line of copyright is of the whole page.
        if (index < _firstProse)
        {
            _stated = _stated.Or(facts);
            if (facts.Author.Length > 0) _byline = index;
        }
        else
        {
            _stated = _stated.Or(PageFacts.None with { Publisher = facts.Publisher });
        }
    }

    private string FindUnderByline()
    {
        if (_byline < 0) return "";
        for (var i = _byline + 1; i < Math.Min(_firstProse, _byline + 1 + FarthestFromByline); i++)
        {
            if (_passages[i] is { Kind: PassageKind.Text, Words: >= 1 and <= LongestUnderByline } passage && !StorySplitter.IsSame(passage.Text, _stated.Title)) return passage.Text;
        }

        return "";
    }

    private string FindTitle()
    {
        var header = _passages.Take(_firstProse).Where(passage => passage.IsHeadline).ToList();
        var named = header.FindIndex(passage => passage.Kind == PassageKind.Title);
        if (named >= 0) return header[named].Text;
        var candidates = header.Where(passage => passage.Words >= LeastTitleWords).ToList();
        var repeated = candidates.Find(passage => candidates.Count(other => StorySplitter.IsSame(other.Text, passage.Text)) > 1);
        return repeated.Text ?? candidates.FirstOrDefault().Text ?? "";
    }

    private void TakeText()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isAmongOthers = false;
        for (var i = 0; i < _passages.Count; i++)
        {
            var passage = _passages[i];
            // A list of other stories ends where running text goes on.
            if (passage.IsProse) isAmongOthers = false;
            else if (i > _firstProse && Furniture.IsHeadingOfOthers(passage.Text)) isAmongOthers = true;
            if (isAmongOthers || passage.Kind is PassageKind.Furniture or PassageKind.Caption || StorySplitter.IsSame(passage.Text, _stated.Title)) continue;
            if (i < _firstProse && passage.Words < LeastStandfirstWords) continue;
            if (!seen.Add(passage.Text) && passage.Words >= LeastRepeatedWords) continue;
            _text.Add(passage);
        }

        while (_text.Count > 0 && !_text[^1].IsProse) _text.RemoveAt(_text.Count - 1);
    }
}
