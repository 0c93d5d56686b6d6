using System.Collections.Immutable;
using Briefings.Content.Values;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>The keys that every record takes.</summary>
internal static class CommonKeys
{
    /// <summary>The keys, in the order of the reference.</summary>
    public static ImmutableArray<KeyDoc> All { get; } =
    [
        new("summary", ValueForm.Text, "What it is in one paragraph of plain text, for lists, search and previews"),
        new("description", ValueForm.Markdown, "What there is to know, at any length"),
        new("sources", ValueForm.Source, "What the record rests on") { IsList = true },
        new("topics", ValueForm.Id, "Subjects that it shares with other records; a topic needs no file of its own") { IsList = true, Target = Collection.Topics },
        new("draft", ValueForm.Flag, "Whether it is published only with --drafts") { Of = "false" },
        new("redirect_from", ValueForm.SitePath, "Addresses that the record had before; they lead here") { IsList = true },
        new("updated", ValueForm.Date, "When the record was last revised"),
    ];

    /// <summary>A record with its common keys filled.</summary>
    /// <param name="record">The record with its own keys.</param>
    /// <param name="reader">The record's mapping.</param>
    public static T Complete<T>(T record, MappingReader reader)
        where T : Record => (T)((Record)record with
        {
            Fields = reader.Fields(),
            Summary = reader.Text("summary"),
            Description = reader.Markdown("description"),
            Sources = reader.Sources("sources"),
            Topics = reader.References("topics", Collection.Topics),
            IsDraft = reader.Flag("draft", otherwise: false),
            RedirectFrom = reader.OldAddresses("redirect_from"),
            Updated = reader.Date("updated"),
        });
}

/// <summary>What a binder needs to know of a record beside its keys.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">Its file.</param>
internal sealed record RecordOrigin(string Id, SourceLocation At);
