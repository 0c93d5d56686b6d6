using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Briefings.Import;

namespace Briefings.Capture.Html;

/// <summary>Reads the text of an element block by block. Walks without recursion: pages may be nested as deep as they like.</summary>
internal sealed class HtmlText
{
    // What is nothing but links, and short, leads to other pages.
    private const int LongestLinkList = 25;

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "div", "section", "article", "header", "main", "body", "address", "pre", "table", "thead", "tbody", "tr", "td", "th", "hr", "fieldset", "details", "summary", "caption", "center",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly HtmlFurniture _furniture;
    private readonly List<Passage> _passages = [];
    private readonly StringBuilder _text = new();
    private int _linked;
    private int _line = 1;
    private int _links;
    private int _pictures;
    private int _titles;
    private int _headings;

    private HtmlText(HtmlFurniture furniture) => _furniture = furniture;

    /// <summary>The passages of an element, in order.</summary>
    public static List<Passage> Of(IElement root, HtmlFurniture furniture)
    {
        var reader = new HtmlText(furniture);
        reader.Walk(root);
        reader.EndBlock(root);
        return reader._passages;
    }

    private void Walk(IElement root)
    {
        INode? node = root;
        while (node is not null)
        {
            var isEntered = Enter(node, root);
            if (isEntered && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            if (isEntered) Leave(node);
            while (node != root && node!.NextSibling is null)
            {
                node = node.Parent;
                Leave(node!);
            }

            node = node == root ? null : node!.NextSibling;
        }
    }

    private bool Enter(INode node, IElement root)
    {
        if (node is IText text)
        {
            _text.Append(text.Data);
            if (_links > 0) _linked += text.Data.Length;
            return true;
        }

        if (node is not IElement element || (element != root && _furniture.Contains(element))) return false;
        if (element.LocalName == "br") _text.Append('\n');
        if (Blocks.Contains(element.LocalName)) EndBlock(element);
        Count(element, 1);
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element) return;
        if (Blocks.Contains(element.LocalName)) EndBlock(element.ParentElement ?? element);
        Count(element, -1);
    }

    // Inside of what the walk is: asking an element for what stands above it takes as long as the page is deep.
    private void Count(IElement element, int step)
    {
        switch (element.LocalName)
        {
            case "a":
                _links += step;
                break;
            case "figure" or "figcaption" or "caption":
                _pictures += step;
                break;
            case "h1":
                _titles += step;
                break;
            case "h2" or "h3" or "h4" or "h5" or "h6":
                _headings += step;
                break;
        }
    }

    // What stood before belongs to the block before; what comes belongs to the one given.
    private void EndBlock(IElement next)
    {
        // Two line breaks are as good as a paragraph.
        foreach (var part in _text.ToString().Split("\n\n"))
        {
            var line = ImportText.Line(part);
            if (line.Length > 0) _passages.Add(new(line, _line, KindOf(line), Gap: 1));
        }

        _text.Clear();
        _linked = 0;
        if (next.SourceReference is { } source) _line = source.Position.Line;
    }

    private PassageKind KindOf(string line)
    {
        if (_pictures > 0) return PassageKind.Caption;
        if (_titles > 0) return PassageKind.Title;
        if (_headings > 0) return PassageKind.Heading;
        var isLinks = _linked * 10 >= line.Length * 9 && line.Count(' ') < LongestLinkList;
        return isLinks && !StatedInText.TryRead(line, out _) ? PassageKind.Furniture : PassageKind.Text;
    }
}
