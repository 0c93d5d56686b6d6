using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Support;

/// <summary>Records written in a line, for tests of the stages behind the reader.</summary>
internal static class Records
{
    public static SourceLocation At(string id, int line = 1) => new($"input/{id}.yaml", line, 1);

    public static EdtfDate Date(string text) =>
        EdtfDate.TryParse(text, out var date, out var error) ? date : throw new ArgumentException($"{text}: {error.Message}", nameof(text));

    public static Reference Ref(string id) => new(id, At("ref-" + id, 7));

    public static Party Party(string id) => new() { Actor = Ref(id), At = At("party-" + id) };

    public static Party Named(string name) => new() { Name = name, At = At("named") };

    public static Term Term(string id, string family = "") =>
        new(id, id, id + "s", "", family, "", FrozenDictionary<string, string>.Empty);

    public static Actor Actor(string id, string? name = null, params string[] aliases) => new()
    {
        Id = id,
        Name = name ?? id.ToUpperInvariant(),
        Kind = Term("state"),
        At = At(id),
        Aliases = [.. aliases.Select(alias => new Alias { Name = alias, At = At(id) })],
    };

    public static Incident Incident(string id, string? occurred = null, string? disclosed = null, string? discovered = null) => new()
    {
        Id = id,
        Name = "Incident " + id,
        At = At(id),
        Occurred = occurred is null ? null : Date(occurred),
        Disclosed = disclosed is null ? null : Date(disclosed),
        Discovered = discovered is null ? null : Date(discovered),
    };

    public static Response Response(string id, string? announced = null, string[]? by = null, string[]? about = null, string[]? answers = null,
        string[]? denies = null, string[]? attributes = null) => new()
        {
            Id = id,
            Name = "Response " + id,
            Kind = Term("attribution", "accuse"),
            At = At(id),
            Announced = announced is null ? null : Date(announced),
            By = [.. (by ?? []).Select(Party)],
            Incidents = [.. (about ?? []).Select(Ref)],
            Answers = [.. (answers ?? []).Select(Ref)],
            Denies = [.. (denies ?? []).Select(Ref)],
            Attributes = [.. (attributes ?? []).Select(actor => new Attributed { Actor = Party(actor), At = At(id) })],
        };

    public static Source Source(string id, string? repeats = null) =>
        new() { Id = id, Name = "Source " + id, At = At(id), Repeats = repeats is null ? null : Ref(repeats) };

    public static ContentSet Content(params Record[] records) => new()
    {
        Settings = new SiteSettings { Title = "Test", Url = new("https://test.example/"), Zone = "Etc/UTC", At = new("input/site.yaml", 1, 1) },
        Vocabulary = EmptyVocabulary,
        Articles = Of<Article>(records),
        Actors = Of<Actor>(records),
        Incidents = Of<Incident>(records),
        Responses = Of<Response>(records),
        Sources = Of<Source>(records),
        Topics = Of<Topic>(records),
        Pages = Of<Page>(records),
    };

    /// <summary>The graph of these records; drafts are left out.</summary>
    public static (RecordGraph Graph, IReadOnlyList<Diagnostic> Diagnostics) Relate(params Record[] records)
    {
        var diagnostics = new DiagnosticBag();
        var publication = new Publication(Date("2026-11-21").SingleDay!.Value, IncludeDrafts: false);
        var content = ImpliedTopics.AddTo(Content(records), publication, diagnostics);
        var graph = GraphBuilder.Build(content, new RecordIndex(content, publication), [], diagnostics);
        return (graph, diagnostics.ToSortedList());
    }

    private static Vocabulary EmptyVocabulary { get; } = new()
    {
        ActorKinds = new("actor_kinds", []),
        LinkTypes = new("link_types", []),
        AliasRelations = new("alias_relations", []),
        IncidentKinds = new("incident_kinds", []),
        Determinations = new("determinations", []),
        ResponseKinds = new("response_kinds", []),
        ResponseFamilies = new("response_families", []),
        PublisherKinds = new("publisher_kinds", []),
    };

    private static ImmutableArray<T> Of<T>(Record[] records)
        where T : Record =>
        [.. records.OfType<T>().OrderBy(record => record.Id, StringComparer.Ordinal)];
}
