namespace Briefings.Diagnostics;

/// <summary>2xxx: what is incomplete or doubtful rather than wrong; <c>rules:</c> in <c>site.yaml</c> sets the levels.</summary>
public static class EditorialRules
{
    /// <summary>A file or folder that no collection reads.</summary>
    public static readonly DiagnosticRule NotRead = new("BRF2001", Severity.Warning, "File or folder is not read",
        "It stands where nothing is read from, or has another extension than its collection takes. Move, rename or remove it.");

    /// <summary>A topic that is nearly one with a record.</summary>
    public static readonly DiagnosticRule TopicNearMiss = new("BRF2002", Severity.Warning, "Topic is nearly another",
        "Topics may exist by use alone, so a misspelt one makes a new topic. Correct the id, or give the new topic a record.");

    /// <summary>A name in a text that two actors bear.</summary>
    public static readonly DiagnosticRule AmbiguousName = new("BRF2003", Severity.Warning, "Ambiguous name in a text",
        "Names are many-to-many, so a name that fits two actors is never linked silently. Write the link, saying which one is meant.");

    /// <summary>An item that a list names twice.</summary>
    public static readonly DiagnosticRule RepeatedItem = new("BRF2004", Severity.Warning, "Item named twice",
        "The same record or value stands twice in one list; it is shown and counted once. Remove one.");

    /// <summary>A link or citation that readers would see as brackets.</summary>
    public static readonly DiagnosticRule BrokenMark = new("BRF2005", Severity.Warning, "Link or citation that is none",
        "What is nearly a citation or a link to a record is printed as it stands, brackets and all. A citation is [@id], a link [[id]] or [[id|words]]. "
        + "Write it so, or put a backslash before the bracket when the text is meant.");

    /// <summary>An attribution that rests on nothing.</summary>
    public static readonly DiagnosticRule ClaimWithoutSource = new("BRF2101", Severity.Warning, "Claim without a source",
        "An attribution is somebody's statement, and a reader must be able to look it up. Give the entry of 'attributed_to' its 'sources', or the response that attributes its own. "
        + "Where the incident rests on one source only, that source is taken to bear its claims.");

    /// <summary>A name that nobody is seen to use.</summary>
    public static readonly DiagnosticRule AliasWithoutSource = new("BRF2102", Severity.Warning, "Alias without a source",
        "Names of groups overlap and are disputed, so each must be traceable to somebody who uses it. Write the alias as '{ name, sources }'. "
        + "Where the actor rests on one source only, that source is taken to bear its names.");

    /// <summary>An office or a relation that rests on nothing.</summary>
    public static readonly DiagnosticRule RoleWithoutSource = new("BRF2103", Severity.Warning, "Role or relation without a source",
        "Who held which office, and who belongs to whom, is what accusations turn on. Give the entry of 'roles' or 'links' its 'sources'. "
        + "Where the actor rests on one source only, that source is taken to bear them.");

    /// <summary>An attribution to which the record holds no answer of the accused.</summary>
    public static readonly DiagnosticRule AccusationWithoutAnswer = new("BRF2104", Severity.Warning, "Accusation without an answer",
        "A record that holds an accusation and neither the accused's answer nor a search for one misleads by silence. Record the answer as a response about the incident, by the accused "
        + "or by those to whom its 'links' say that it belongs, or one that 'answers' or 'denies' the accusation; where you looked and found none, one of kind 'none-found'. Claims of rank 'deprecated' need none.");

    /// <summary>A response dated before what it answers.</summary>
    public static readonly DiagnosticRule AnswerBeforeCause = new("BRF2105", Severity.Warning, "Response before what it answers",
        "One of the two dates is wrong, or the link between them is. It is reported when the last day on which the answer can have been given is before the first day of what it answers or denies; "
        + "in different zones a day more is allowed. Correct a date, or remove the reference.");

    /// <summary>A claim whose several sources are one.</summary>
    public static readonly DiagnosticRule SingleOrigin = new("BRF2106", Severity.Warning, "Several sources, one origin",
        "All sources of the claim retell one report ('repeats'), so they confirm nothing that it does not say by itself. Add an independent source, or keep the original only.");

    /// <summary>A record to which no way leads.</summary>
    public static readonly DiagnosticRule Orphan = new("BRF2107", Severity.Warning, "Record linked to nothing",
        "Nothing names the record and it names nothing, no actor, source or topic, so readers meet it only in lists. Link it, or remove it. Pages and drafts are not asked.");

    /// <summary>A summary that is no summary.</summary>
    public static readonly DiagnosticRule LongSummary = new("BRF2108", Severity.Warning, "Summary too long",
        "A summary stands in lists, feeds and search results and has 60 words at most. Shorten it, and tell the rest in the description or the body.");

    /// <summary>Two scales in one sentence.</summary>
    public static readonly DiagnosticRule LikelihoodWithConfidence = new("BRF2109", Severity.Warning, "Likelihood and confidence in one sentence",
        "How likely something is and how good the grounds are for saying so are two things, and in one sentence readers take one for the other. Split the sentence. Titles, summaries, key points "
        + "and other texts of the site are read, not quotations and not sentences that name a speaker ('according to', 'says').");

    /// <summary>The site says who did it.</summary>
    public static readonly DiagnosticRule GuiltInSiteVoice = new("BRF2110", Severity.Warning, "Guilt in the site's own voice",
        "The site reports who says so and never says itself that somebody did it. Name the speaker in the same sentence: 'New Zealand says that …'. What is found is an actor's name beside "
        + "words such as 'hacked', 'stole', 'was behind' or 'carried out by'. Titles, summaries, key points, events and other texts are read, not quotations, questions and sentences that name a speaker, suppose or deny.");

    /// <summary>A restriction of which nobody can say whether it holds.</summary>
    public static readonly DiagnosticRule SanctionWithoutStatus = new("BRF2111", Severity.Warning, "Sanction without a status",
        "A sanction, ban or control with none of the dates 'announced', 'in_force' and 'ended' reads as if it held today. Say which of the three is known, as coarsely as the source does.");

    /// <summary>A person said to be charged, on hearsay.</summary>
    public static readonly DiagnosticRule ChargedWithoutLegalSource = new("BRF2112", Severity.Warning, "Person charged without a legal source",
        "That a named person was indicted, arrested or convicted harms that person if it is wrong, and the court or the authority has it in writing. "
        + "Add a source whose 'publisher_kind' is 'court' or 'government'.");

    /// <summary>A search that found nothing, with something found in it.</summary>
    public static readonly DiagnosticRule FoundNone = new("BRF2113", Severity.Error, "Search that is no search",
        "A response of kind 'none-found' tells readers that somebody's answer was looked for and that there is none. It cannot attribute, deny or quote, and it names in 'by' whose answer was looked for, or in 'answers' to what. "
        + "'briefings new' drafts a response with this kind, because it is the one that says least; give it the kind that it is.");

    /// <summary>A day where the sources have a month.</summary>
    public static readonly DiagnosticRule FinerThanSource = new("BRF2114", Severity.Warning, "Date finer than its source",
        "The day on which something was said or became known is mostly the day of the report that tells of it. Where all its sources are dated only to the month or year in which that day lies, readers cannot find "
        + "the day in them. Write the date as coarsely, or date the source as closely as it is dated itself.");

    /// <summary>A statement of which nobody can say whose it is, or when it was made.</summary>
    public static readonly DiagnosticRule ClaimByNobody = new("BRF2115", Severity.Warning, "Claim without a speaker or a date",
        "An attribution is a statement by somebody, on a date. Give the entry of 'attributed_to' its 'by' and its 'date'; a speaker with no record is '{ name: … }', and a date may be as coarse as the source has it: "
        + "'2024', '202X', '\"[..2024-03]\"' (by March 2024). Where no source says it, the page says that it is unknown: leave the key out, and waive the rule with a comment that says where you looked.");

    /// <summary>All rules of this range.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NotRead,
        TopicNearMiss,
        AmbiguousName,
        RepeatedItem,
        BrokenMark,
        ClaimWithoutSource,
        AliasWithoutSource,
        RoleWithoutSource,
        AccusationWithoutAnswer,
        AnswerBeforeCause,
        SingleOrigin,
        Orphan,
        LongSummary,
        LikelihoodWithConfidence,
        GuiltInSiteVoice,
        SanctionWithoutStatus,
        ChargedWithoutLegalSource,
        FoundNone,
        FinerThanSource,
        ClaimByNobody,
    ];
}
