using Briefings.Model;

namespace Briefings.Text;

/// <summary>What a page knows and a text does not: addresses and numbers, settled only when the whole site is.</summary>
internal interface ITextTargets
{
    /// <summary>The path of the site's root, starting and ending in <c>/</c>: put before root-relative links.</summary>
    string Base { get; }

    /// <summary>Put before every id that the text defines, so that several texts share a page; empty for the only one.</summary>
    string IdPrefix => "";

    /// <summary>Whether the paragraphs of an article or page have ids to link to: on its own page, not in a feed.</summary>
    bool NumbersParagraphs => false;

    /// <summary>The address of a published record, as it stands in <c>href</c>: <c>/actors/apt40/</c>.</summary>
    string AddressOf(RecordKey key);

    /// <summary>The CSS class of links to records of a collection: <c>actor</c>.</summary>
    string ClassOf(Collection collection) => collection.Singular();

    /// <summary>The number, from 1, of a cited source in the page's list, whose entry has the id <c>s</c> and the number.</summary>
    int NumberOf(RecordKey source);

    /// <summary>The address of a file under <c>assets/</c>, as it stands in <c>src</c> or <c>href</c>.</summary>
    /// <param name="path">As the editor wrote it: <c>assets/map.png</c>.</param>
    string AddressOfAsset(string path) => Base + path;
}
