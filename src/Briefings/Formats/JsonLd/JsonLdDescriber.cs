using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>
/// What a page is about in JSON-LD, in the words of schema.org: the page and its subject, and the way to it. It says no more than the page
/// shows, and never that somebody did something: that is for <see cref="ClaimNodes"/>, with their authors.
/// </summary>
internal sealed class JsonLdDescriber : IPageDescriber
{
    private const int UsualLength = 4 * 1024;

    private readonly PageContext _context;
    private readonly Things _things;
    private readonly SiteNode _site;
    private readonly ArticleNode _articles;
    private readonly RecordNodes _records;
    private readonly ClaimNodes _claims;
    private readonly ListNodes _lists;
    private readonly DatasetNode _data;

    public JsonLdDescriber(PageContext context)
    {
        _context = context;
        _things = new Things(context);
        _site = new SiteNode(context, _things);
        _articles = new ArticleNode(context, _things, _site);
        _records = new RecordNodes(context, _things);
        _claims = new ClaimNodes(context, _things);
        _lists = new ListNodes(context, _things);
        _data = new DatasetNode(context, _things, _site);
    }

    /// <inheritdoc />
    public string Describe(PageView page)
    {
        var text = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(text, SchemaOrg.Options))
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "https://schema.org"u8);
            json.WriteStartArray("@graph"u8);
            if (page is HomePageView) _site.Write(json);
            else if (page is ArticlePageView briefing && page.Frame.Subject is Article article) _articles.Write(json, briefing, article);
            else WritePage(json, page);
            WriteCrumbs(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private void WritePage(Utf8JsonWriter json, PageView page)
    {
        var items = ListNodes.Items(page);
        json.Begin(TypeOf(page, items.Count > 0));
        json.WriteString("@id"u8, page.CanonicalUrl);
        json.WriteString("url"u8, page.CanonicalUrl);
        json.WriteString("name"u8, page.Title);
        // Of a record, the record's own node says it.
        if (page.Frame.Subject is null or Page || page is AccountPageView) json.Text("description"u8, page.Description);
        _site.WriteTerms(json);
        if (!page.Crumbs.IsEmpty) json.Node("breadcrumb"u8, CrumbsId(page));
        if (page.Frame.Subject is { } subject) WriteSubject(json, page, subject);
        if (items.Count > 0) _lists.Write(json, page, items);
        if (page is DataPageView data) _data.Write(json, data);
        json.WriteEndObject();
    }

    private void WriteSubject(Utf8JsonWriter json, PageView page, Record subject)
    {
        if (page is AccountPageView)
        {
            _things.Names(json, "about"u8, [subject]);
        }
        else
        {
            json.Date("dateModified"u8, subject.Updated);
            if (RecordNodes.IsThing(subject))
            {
                json.WritePropertyName(subject is Topic ? "about"u8 : "mainEntity"u8);
                _records.Write(json, subject);
            }

            _things.Parties(json, "mentions"u8, Mentioned(subject));
        }

        _claims.Write(json, page, subject);
        if (page is RecordPageView { Sources: var sources }) Things.Citations(json, sources);
    }

    private static ImmutableArray<Party> Mentioned(Record subject) => subject switch
    {
        Incident incident => incident.Targets,
        Response response => response.Toward,
        _ => [],
    };

    private static string TypeOf(PageView page, bool isList) => page switch
    {
        SearchPageView => "SearchResultsPage",
        TopicPageView or ListPageView => "CollectionPage",
        _ => isList ? "CollectionPage" : "WebPage",
    };

    private void WriteCrumbs(Utf8JsonWriter json, PageView page)
    {
        if (page.Crumbs.IsEmpty) return;
        json.Begin("BreadcrumbList");
        json.WriteString("@id"u8, CrumbsId(page));
        json.WriteStartArray("itemListElement"u8);
        for (var i = 0; i < page.Crumbs.Length; i++)
        {
            json.Begin("ListItem");
            json.WriteNumber("position"u8, i + 1);
            json.WriteString("name"u8, page.Crumbs[i].Text);
            json.WriteString("item"u8, _things.Url(page.Crumbs[i].Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string CrumbsId(PageView page) => page.CanonicalUrl + "#crumbs";
}
