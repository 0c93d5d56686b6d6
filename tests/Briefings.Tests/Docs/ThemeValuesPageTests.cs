using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Briefings.Site.Views;

using Briefings.Tests.Support;

namespace Briefings.Tests.Docs;

public sealed partial class ThemeValuesPageTests
{
    private static readonly (string Layout, Type View)[] Layouts =
    [
        ("home", typeof(HomePageView)),
        ("article", typeof(ArticlePageView)),
        ("article-list", typeof(ArticleListView)),
        ("actor", typeof(ActorPageView)),
        ("actor-list", typeof(ActorListView)),
        ("name", typeof(NamePageView)),
        ("incident", typeof(IncidentPageView)),
        ("account", typeof(AccountPageView)),
        ("response", typeof(ResponsePageView)),
        ("source", typeof(SourcePageView)),
        ("topic", typeof(TopicPageView)),
        ("page", typeof(TextPageView)),
        ("record-table", typeof(RecordTableView)),
        ("index-list", typeof(IndexListView)),
        ("timeline", typeof(TimelinePageView)),
        ("changes", typeof(ChangesPageView)),
        ("data", typeof(DataPageView)),
        ("search", typeof(SearchPageView)),
        ("not-found", typeof(PlainPageView)),
    ];

    private static readonly Type[] Bases = [typeof(PageView), typeof(RecordPageView), typeof(ListPageView)];

    // Their parts are the page's own values.
    private static readonly Type[] Unfolded = [typeof(PageFrame), typeof(RecordParts)];

    private readonly XDocument _comments = XDocument.Load(Path.ChangeExtension(typeof(PageView).Assembly.Location, ".xml"));

    [Fact]
    public void The_page_of_theme_values_lists_what_every_layout_is_given() => GeneratedPage.Verify("docs/theme-values.md", Write());

    [Fact]
    public void Every_layout_of_the_theme_is_described() => Assert.Equal(
        Directory.EnumerateFiles(Repository.Path("theme/layouts")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Layouts.Select(layout => layout.Layout).Order(StringComparer.Ordinal));

    private string Write()
    {
        var page = new StringBuilder(
            """
            # What layouts are given

            A template reads these values by name: `{{title}}`, `{{site.title}}`, `{{#each sources.items}}`. A name that is not here is an
            error ([BRF0502](diagnostics.md#brf0502)). Values are ready to show: dates are in words, addresses begin at the site's root, texts are
            plain unless the table says HTML. How templates are written is in the [theme guide](themes.md).

            This page is written from the view types in `src/Briefings/Site/Views`; a test compares the two.

            ## Every page


            """);
        WriteTable(page, typeof(PageView), typeof(object));
        page.Append("\n## Every record's page\n\nBesides what every page has:\n\n");
        WriteTable(page, typeof(RecordPageView), typeof(PageView));
        page.Append("\n## Every list\n\nBesides what every page has:\n\n");
        WriteTable(page, typeof(ListPageView), typeof(PageView));

        foreach (var (layout, view) in Layouts)
        {
            page.Append($"\n## layouts/{layout}.html\n\n{Beginning(view)}");
            if (OwnValues(view, view.BaseType!).Count == 0)
            {
                page.Append('\n');
                continue;
            }

            page.Append(":\n\n");
            WriteTable(page, view, view.BaseType!);
        }

        page.Append("\n## The parts\n");
        foreach (var part in Parts())
        {
            page.Append($"\n### {Name(part)}\n\n");
            if (Summary("T:" + part.FullName) is { Length: > 0 } summary) page.Append(summary).Append("\n\n");
            WriteTable(page, part, typeof(object));
        }

        return page.ToString();
    }

    private static string Beginning(Type view)
    {
        var what = view.BaseType == typeof(RecordPageView) ? "What every record's page has" : view.BaseType == typeof(ListPageView) ? "What every list has" : "What every page has";
        return OwnValues(view, view.BaseType!).Count == 0 ? what + ", and nothing else." : what + ", and";
    }

    private void WriteTable(StringBuilder page, Type type, Type inheritedFrom)
    {
        page.Append("| value | is | meaning |\n| --- | --- | --- |\n");
        foreach (var value in OwnValues(type, inheritedFrom))
            page.Append($"| `{CamelCase(value.Name)}` | {Describe(value)} | {GeneratedPage.Cell(Meaning(value))} |\n");
    }

    private static List<PropertyInfo> OwnValues(Type type, Type inheritedFrom) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(value => value.DeclaringType is { } declaring && declaring != inheritedFrom && declaring.IsSubclassOf(inheritedFrom))
            .Where(value => !Unfolded.Contains(value.PropertyType))
            .OrderBy(value => value.MetadataToken)];

    private static List<Type> Parts()
    {
        var found = new SortedDictionary<string, Type>(StringComparer.Ordinal);
        var pending = new Queue<Type>(Bases.Concat(Layouts.Select(layout => layout.View)));
        while (pending.TryDequeue(out var type))
        {
            foreach (var value in OwnValues(type, typeof(object)))
            {
                var part = ElementOf(value.PropertyType);
                if (part.Namespace == typeof(PageView).Namespace && found.TryAdd(part.Name, part)) pending.Enqueue(part);
            }
        }

        return [.. found.Values];
    }

    private static string Describe(PropertyInfo value)
    {
        var element = ElementOf(value.PropertyType);
        var isList = value.PropertyType != element && Nullable.GetUnderlyingType(value.PropertyType) is null;
        var name = element switch
        {
            _ when element == typeof(string) => "text",
            _ when element == typeof(bool) => "true or false",
            _ when element == typeof(int) || element == typeof(long) || element == typeof(double) => "number",
            _ when element.Namespace == typeof(PageView).Namespace => $"[{Name(element)}](#{Name(element).Replace(' ', '-')})",
            _ => throw new InvalidOperationException($"no words for {element}"),
        };
        if (isList) return $"list of {name}";
        return new NullabilityInfoContext().Create(value).ReadState == NullabilityState.Nullable ? name + ", or nothing" : name;
    }

    private static Type ElementOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return underlying;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type;
    }

    // A value that stands in for one of a part of the page has its comment there.
    private string Meaning(PropertyInfo value)
    {
        var type = value.DeclaringType!;
        if (Summary($"P:{type.FullName}.{value.Name}") is { Length: > 0 } own) return own;
        if (Parameter(type, CamelCase(value.Name)) is { Length: > 0 } parameter) return parameter;
        foreach (var unfolded in Unfolded)
        {
            if (Bases.Contains(type) && unfolded.GetProperty(value.Name) is { } behind && behind.DeclaringType != type && Meaning(behind) is { Length: > 0 } meaning) return meaning;
        }

        return "";
    }

    private string Summary(string member) => OneLine(Member(member)?.Element("summary"));

    private string Parameter(Type type, string name) =>
        OneLine(Member("T:" + type.FullName)?.Elements("param").FirstOrDefault(param => string.Equals(CamelCase(param.Attribute("name")!.Value), name, StringComparison.Ordinal)));

    private XElement? Member(string name) =>
        _comments.Descendants("member").FirstOrDefault(member => string.Equals(member.Attribute("name")?.Value, name, StringComparison.Ordinal));

    private static string OneLine(XElement? comment)
    {
        if (comment is null) return "";
        var text = string.Concat(comment.Nodes().Select(node => node switch
        {
            XText plain => plain.Value,
            XElement element when element.Name.LocalName == "c" => $"`{element.Value}`",
            XElement element when element.Attribute("cref") is { } reference => $"`{CamelCase(reference.Value[(reference.Value.LastIndexOf('.') + 1)..])}`",
            _ => "",
        }));
        // Template authors know no null.
        return Null().Replace(Space().Replace(text, " "), "nothing").Trim();
    }

    private static string Name(Type type) => Capital().Replace(type.Name.Replace("View", "", StringComparison.Ordinal), " $0").Trim().ToLowerInvariant();

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"\bnull\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Null();

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}
