using System.Collections.Immutable;
using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Sources, as records of their own and inline.</summary>
internal static class SourceBinder
{
    private static readonly ImmutableArray<KeyDoc> OwnKeys =
    [
        new("title", ValueForm.Text, "Its title; a source needs this or 'url'"),
        new("publisher", ValueForm.Text, "Who published it"),
        new("publisher_kind", ValueForm.Term, "What kind of publisher that is") { Of = "publisher_kinds" },
        new("author", ValueForm.Text, "Who wrote it"),
        new("url", ValueForm.Url, "Its address; a source needs this or 'title'"),
        new("published", ValueForm.Date, "When it was published"),
        new("accessed", ValueForm.Date, "When it was read"),
        new("archive_url", ValueForm.Url, "An archived copy"),
        new("language", ValueForm.Language, "The language that it is written in"),
        new("repeats", ValueForm.Id, "The source whose report this one retells; it counts as no second origin") { Target = Collection.Sources },
        new("reliability", ValueForm.Reliability, "Admiralty grade: a to f for the source, 1 to 6 for the information"),
    ];

    /// <summary>The keys of a source record.</summary>
    public static RecordShape Shape { get; } = new("a source", [.. OwnKeys, .. CommonKeys.All]) { Alternatives = ["title", "url"] };

    /// <summary>The keys of a source inside another record, which has no address and no drafts.</summary>
    public static RecordShape InlineShape { get; } =
        new("an inline source", [.. OwnKeys, .. CommonKeys.All.Where(key => key.Name is "summary" or "description")]) { Alternatives = ["title", "url"] };

    /// <summary>A source record.</summary>
    public static Source Bind(YamlMapping mapping, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        return CommonKeys.Complete(BindOwn(reader, origin.Id, origin.At), reader);
    }

    /// <summary>A source inside another record.</summary>
    public static Source BindInline(YamlMapping mapping, BindingContext context)
    {
        var reader = new MappingReader(mapping, InlineShape, context);
        return BindOwn(reader, "", mapping.At) with
        {
            Fields = reader.Fields(),
            Summary = reader.Text("summary"),
            Description = reader.Markdown("description"),
        };
    }

    private static Source BindOwn(MappingReader reader, string id, SourceLocation at)
    {
        if (reader.Value("title") is null && reader.Value("url") is null)
        {
            reader.Context.Diagnostics.Report(ValueRules.SourceWithoutName, reader.At, "a source needs 'title' or 'url'", "add the one that a reader can find it by");
        }

        return new()
        {
            Id = id,
            At = at,
            Name = reader.Text("title"),
            Publisher = reader.Text("publisher"),
            PublisherKind = reader.Term("publisher_kind", reader.Context.Vocabulary.PublisherKinds),
            Author = reader.Text("author"),
            Url = reader.Url("url"),
            Published = reader.Date("published"),
            Accessed = reader.Date("accessed"),
            ArchiveUrl = reader.Url("archive_url"),
            Language = reader.Language("language"),
            Repeats = reader.Reference("repeats", Collection.Sources),
            Reliability = reader.Reliability("reliability"),
        };
    }
}
