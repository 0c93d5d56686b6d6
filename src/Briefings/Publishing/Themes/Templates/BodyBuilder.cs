using System.Text;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>Collects the nodes of a template or block; markup in a row becomes one node.</summary>
internal sealed class BodyBuilder
{
    private readonly List<TemplateNode> _nodes = [];
    private readonly StringBuilder _markup = new();
    private Dictionary<string, TemplateBody>? _inlines;

    public void AddMarkup(string markup) => _markup.Append(markup);

    public void Add(TemplateNode node)
    {
        FlushMarkup();
        _nodes.Add(node);
    }

    /// <summary>Adds a partial that is defined here; the last of a name wins.</summary>
    public void Define(string name, TemplateBody body) => (_inlines ??= new(StringComparer.Ordinal))[name] = body;

    public TemplateBody Build()
    {
        FlushMarkup();
        return new([.. _nodes], _inlines);
    }

    private void FlushMarkup()
    {
        if (_markup.Length == 0) return;
        _nodes.Add(new MarkupNode(Encoding.UTF8.GetBytes(_markup.ToString())));
        _markup.Clear();
    }
}
