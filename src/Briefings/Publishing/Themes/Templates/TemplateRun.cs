namespace Briefings.Publishing.Themes.Templates;

/// <summary>One rendering of a page.</summary>
/// <param name="root">The page's model.</param>
/// <param name="partials">The theme's partials by name.</param>
/// <param name="output">Takes the page.</param>
internal sealed class TemplateRun(object root, IReadOnlyDictionary<string, TemplateBody> partials, HtmlOutput output)
{
    /// <summary>How deep partials may take in others: a partial that takes in itself without end is a mistake that must not end the process.</summary>
    public const int DeepestPartial = 100;

    public object Root => root;

    /// <summary>Takes what is written; for a while something else than the page.</summary>
    public HtmlOutput Output { get; set; } = output;

    /// <summary>How many partials are being written, each within the other.</summary>
    public int Depth { get; set; }

    /// <summary>What <c>{{> @partial-block}}</c> takes in; null outside of a partial that was given a block.</summary>
    public GivenBlock? Block { get; set; }

    /// <summary>The partials that the templates now being written define themselves.</summary>
    public IReadOnlyDictionary<string, TemplateBody>? Inlines { get; set; }

    public IReadOnlyDictionary<string, TemplateBody> Partials => partials;

    /// <summary>The partial of a name; null when there is none.</summary>
    public TemplateBody? Partial(string name) => Inlines?.GetValueOrDefault(name) ?? partials.GetValueOrDefault(name);
}

/// <summary>The block that a partial was given.</summary>
/// <param name="Body">Its content.</param>
/// <param name="Outer">The block that was at hand where the content stands.</param>
internal sealed record GivenBlock(TemplateBody Body, GivenBlock? Outer);
