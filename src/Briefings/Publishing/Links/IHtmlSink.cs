namespace Briefings.Publishing.Links;

/// <summary>Takes what <see cref="HtmlScanner"/> finds. Values have their character references decoded and live only during the call.</summary>
internal interface IHtmlSink
{
    /// <summary>An address that the page refers to.</summary>
    void Link(ReadOnlySpan<char> url);

    /// <summary>The <c>id</c> of an element.</summary>
    void Id(ReadOnlySpan<char> id);

    /// <summary>The <c>name</c> of an <c>a</c> element, which a fragment may mean as well as an id.</summary>
    void AnchorName(ReadOnlySpan<char> name);
}
