using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>The published record, with every relation resolved. Immutable; any thread may ask.</summary>
internal sealed class RecordGraph
{
    internal RecordGraph(
        ContentSet published,
        RecordIndex index,
        LinkTable links,
        ClaimTable claims,
        ResponseThreads threads,
        SourceOrigins origins,
        NameTable names,
        BacklinkTable backlinks,
        Lazy<Timeline> timeline,
        ReadLog reads)
    {
        Reads = reads;
        Content = published;
        Index = index;
        Links = links;
        Claims = claims;
        Threads = threads;
        Origins = origins;
        Names = names;
        BacklinkTable = backlinks;
        LazyTimeline = timeline;
    }

    /// <summary>Published records only, each collection sorted by id.</summary>
    public ContentSet Content { get; }

    /// <summary>Finds records by identity, unpublished ones too.</summary>
    public RecordIndex Index { get; }

    /// <summary>Typed links, both ways.</summary>
    public LinkTable Links { get; }

    /// <summary>Who says who did what.</summary>
    public ClaimTable Claims { get; }

    /// <summary>Which response answers which.</summary>
    public ResponseThreads Threads { get; }

    /// <summary>Which source retells which.</summary>
    public SourceOrigins Origins { get; }

    /// <summary>Who goes by which name.</summary>
    public NameTable Names { get; }

    /// <summary>Told of what is asked of records and of their timeline. It is not told who looks into <see cref="Content"/> or <see cref="Names"/>.</summary>
    public ReadLog Reads { get; }

    /// <summary>The whole site's timeline.</summary>
    public Timeline Timeline
    {
        get
        {
            Reads.Note(ReadFacts.All(Collection.Incidents));
            Reads.Note(ReadFacts.All(Collection.Responses));
            return LazyTimeline.Value;
        }
    }

    /// <summary>Where texts point at records, for one who makes the next graph.</summary>
    internal BacklinkTable BacklinkTable { get; }

    /// <summary>The timeline, which is put in order when somebody looks at it.</summary>
    internal Lazy<Timeline> LazyTimeline { get; }

    /// <summary>Where texts point at the record: one per record, in order of collection and id.</summary>
    public IEnumerable<Backlink> Backlinks(RecordKey key) => BacklinkTable.Into(key);

    /// <summary>The actor that a party is; null when it has no record (or none that is published).</summary>
    public Actor? ActorOf(Party party) =>
        party.Actor is { } reference && PublishedOrNull(new(Collection.Actors, reference.Id)) is Actor actor ? actor : null;

    /// <summary>The source that an entry names or is.</summary>
    public Source? SourceOf(SourceEntry entry) =>
        entry.Inline ?? PublishedOrNull(new(Collection.Sources, entry.Reference!.Value.Id)) as Source;

    /// <summary>The published record with that identity, or null.</summary>
    public Record? PublishedOrNull(RecordKey key)
    {
        var number = Index.NumberOf(key);
        Reads.Note(number < 0 ? ReadFacts.All(key.Collection) : ReadFacts.Of(ReadFact.Content, number));
        return number >= 0 && Index.IsPublished(number) ? Index.Records[number] : null;
    }

    /// <summary>Tells the log that a record is read which somebody had at hand and did not ask for.</summary>
    public void NoteReading(Record record)
    {
        if (Index.NumberOf(record.Key) is >= 0 and var number) Reads.Note(ReadFacts.Of(ReadFact.Content, number));
    }

    /// <summary>Responses about the incident, oldest first, without those that only answer them.</summary>
    public ImmutableArray<Response> ResponsesAbout(Incident incident) =>
        [.. Links.Into(incident.Key, LinkRole.About).Cast<Response>().OrderBy(response => response, ResponseOrder.OldestFirst)];

    /// <summary>The incidents and responses that an actor takes part in, in whatever role.</summary>
    public Timeline TimelineOf(Actor actor) => Timeline.Of(
        Links.Into(actor.Key).Select(link => link.From)
            .Concat(Claims.Against(actor).Select(claim => claim.Incident))
            .Concat(Claims.By(actor).Select(claim => claim.Incident))
            .Where(record => record is Incident or Response)
            .DistinctBy(record => record.Key));

    /// <summary>An incident and everything said and done about it.</summary>
    public Timeline TimelineOf(Incident incident) => TimelineOf(incident, Threads.Of(ResponsesAbout(incident)));

    /// <summary>As <see cref="TimelineOf(Incident)"/>, for one who has the incident's thread at hand.</summary>
    public static Timeline TimelineOf(Incident incident, ImmutableArray<ThreadNode> thread) =>
        Timeline.Of(ResponseThreads.Flatten(thread).Prepend<Record>(incident));

    /// <summary>
    /// The matter of an incident: its thread, and the responses that the thread answers, because a statement on another incident may be what
    /// set it off.
    /// </summary>
    public ImmutableArray<Response> MatterOf(ImmutableArray<ThreadNode> thread)
    {
        var matter = new Dictionary<string, Response>(StringComparer.Ordinal);
        foreach (var response in ResponseThreads.Flatten(thread))
        {
            matter.TryAdd(response.Id, response);
            foreach (var answered in Links.OutOf(response.Key, LinkRole.Answers)) matter.TryAdd(answered.Id, (Response)answered);
        }

        return [.. matter.Values];
    }

    /// <summary>The incidents and responses of a topic.</summary>
    public Timeline TimelineOf(Topic topic) => Timeline.Of(Links.Into(topic.Key, LinkRole.Topic));

    /// <summary>The incidents and responses that an article is about.</summary>
    public Timeline TimelineOf(Article article) => Timeline.Of(Links.OutOf(article.Key, LinkRole.Subject));
}
