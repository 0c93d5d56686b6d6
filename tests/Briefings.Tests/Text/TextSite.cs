using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Text;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Text;

/// <summary>A small site to compile texts against.</summary>
internal sealed class TextSite
{
    public TextSite(params (string Name, string Id)[] moreNames)
    {
        var content = Content();
        Index = new RecordIndex(content, new Publication(new CalendarDay(2026, 1, 1), IncludeDrafts: false));
        var own = content.Actors.Where(actor => Index.IsPublished(actor.Key))
            .SelectMany(actor => actor.Aliases.Select(alias => (alias.Name, actor.Key)).Prepend((actor.Name, actor.Key)));
        Names = new NameIndex(own.Concat(moreNames.Select(more => (more.Name, new RecordKey(Collection.Actors, more.Id)))));
        Compiler = new TextCompiler(Index, Names, content.Vocabulary, Diagnostics);
    }

    public RecordIndex Index { get; }

    public NameIndex Names { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public TextCompiler Compiler { get; }

    public static Page Owner { get; } = new() { Id = "about", Name = "About", At = new("input/pages/about.md", 1, 1) };

    public static Page Draft { get; } = new() { Id = "plans", Name = "Plans", At = new("input/pages/plans.md", 1, 1), IsDraft = true };

    public CompiledText Compile(string markdown, Record? owner = null, bool autoLink = true) =>
        Compiler.Compile(owner ?? Owner, new MarkdownText(markdown, new("input/pages/about.md", 5, 1), LinesMatch: true), autoLink);

    /// <summary>The HTML with each timeline as <c>{timeline}</c>.</summary>
    public string Html(string markdown, Record? owner = null, bool autoLink = true, TextTargets? targets = null) =>
        Html(Compile(markdown, owner, autoLink), targets);

    public static string Html(CompiledText text, TextTargets? targets = null) =>
        string.Concat(text.Render(targets ?? new TextTargets(text)).Select(part => part.Timeline is null ? part.Html : "{timeline}")).TrimEnd('\n');

    /// <summary>What compiling reports, without the file: <c>5,1 BRF0401 message; remedy</c>.</summary>
    public string[] Mistakes(string markdown, Record? owner = null, bool autoLink = true)
    {
        Compile(markdown, owner, autoLink);
        return Reported;
    }

    /// <summary>What was reported so far.</summary>
    public string[] Reported => [.. Diagnostics.ToSortedList().Select(Short)];

    private static string Short(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Location.Line},{diagnostic.Location.Column} {diagnostic.Rule.Code} {diagnostic.Message}; {diagnostic.Remedy}");

    public static Actor Actor(string id, string name, params string[] aliases) => new()
    {
        Id = id,
        Name = name,
        Kind = Term("state"),
        At = new($"input/actors/{id}.yaml", 1, 1),
        Aliases = [.. aliases.Select(alias => new Alias { Name = alias, At = default })],
    };

    private static ContentSet Content() => new()
    {
        Settings = new SiteSettings { Title = "Test", Url = new("https://example.org/"), Zone = "UTC", At = new("input/site.yaml") },
        Vocabulary = Vocabulary(),
        Actors =
        [
            Actor("apt31", "APT31", "Zirconium", "Judgment Panda"),
            Actor("apt40", "APT40", "Leviathan", "BRONZE MOHAWK"),
            Actor("china", "China", "People’s Republic of China"),
            Actor("lin-jian", "Lin Jian"),
            Actor("mud", "Mudcarp", "Leviathan"),
            Actor("both", "Shared"),
            Actor("hidden", "Hidden Lynx") with { IsDraft = true },
        ],
        Incidents =
        [
            new Incident { Id = "nz-parliament-2021", Name = "Intrusion into \"NZ\" <Parliament>", At = new("input/incidents/nz-parliament-2021.yaml") },
            new Incident { Id = "both", Name = "Both", At = new("input/incidents/both.yaml") },
        ],
        Sources =
        [
            new Source { Id = "ap-nz-joins", Name = "New Zealand joins", At = new("input/sources/ap-nz-joins.yaml") },
            new Source { Id = "rnz-no-sanctions", Name = "No sanctions", At = new("input/sources/rnz-no-sanctions.yaml") },
        ],
        Topics = [new Topic { Id = "elections", Name = "Elections", At = new("input/topics/elections.yaml") }],
        Pages = [Owner, Draft],
    };

    private static Vocabulary Vocabulary() => new()
    {
        ActorKinds = Terms("state"),
        LinkTypes = Terms("part-of"),
        AliasRelations = Terms("same"),
        IncidentKinds = Terms("espionage", "data-theft", "other"),
        Determinations = Terms("confirmed"),
        ResponseKinds = Terms("attribution", "denial"),
        ResponseFamilies = Terms("accuse", "reject"),
        PublisherKinds = Terms("media"),
    };

    private static TermSet Terms(params string[] ids) => new("test", ids.Select(Term));

    private static Term Term(string id) => new(id, id, id, "", "", "", FrozenDictionary<string, string>.Empty);
}

/// <summary>Addresses as the site makes them; numbers in order of citation.</summary>
internal sealed class TextTargets(CompiledText text, string basePath = "/", string prefix = "", bool numbersParagraphs = false) : ITextTargets
{
    private readonly ImmutableArray<RecordKey> _cited = text.CitedSources;

    public string Base => basePath;

    public string IdPrefix => prefix;

    public bool NumbersParagraphs => numbersParagraphs;

    public string AddressOf(RecordKey key) => key.Collection == Collection.Pages ? $"{basePath}{key.Id}/" : $"{basePath}{key.Collection.Folder()}/{key.Id}/";

    public int NumberOf(RecordKey source) => _cited.IndexOf(source) + 1;
}
