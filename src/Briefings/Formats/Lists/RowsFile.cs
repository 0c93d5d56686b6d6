using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Lists;
using Briefings.Site.Pages;
using Briefings.Site.Views;

namespace Briefings.Formats.Lists;

/// <summary>
/// Some rows of a list as the page shows them: each row a list of cells, each cell a list of parts. A part is a text; <c>[text, datetime]</c>, a time;
/// <c>[text, address, kind]</c>, a link; <c>[text, address, kind, "draft"]</c>, one to a draft; or <c>[text]</c>, a note in brackets.
/// </summary>
internal sealed class RowsFile(PageContext context, RecordList list, int block)
    : ListFile($"{RecordLists.Folder(list.Collection)}/{block}", context, () => list.Version)
{
    private readonly RecordRows _rows = new(context);

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [list.Collection];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rows");
        foreach (var record in list.Block(block))
        {
            json.WriteStartArray();
            if (record is Actor actor) WriteActor(json, actor);
            else WriteRow(json, _rows.Row(record));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // In the order of the columns of the theme's tables.
    private void WriteRow(Utf8JsonWriter json, RecordRow row)
    {
        Cell(json, row.Date);
        Cell(json, [row.Record]);
        Cell(json, row.Kind);
        Cell(json, row.Parties);
        if (list.Collection == Collection.Sources) return;
        Cell(json, row.Others);
        if (list.Collection == Collection.Incidents) Cell(json, row.Public);
    }

    private void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        var row = _rows.OfActor(actor);
        Cell(json, [row.Actor]);
        json.WriteStartArray();
        json.WriteStringValue(row.Kind);
        if (row.Country is { } country)
        {
            json.WriteStringValue(" · ");
            Link(json, country);
        }

        json.WriteEndArray();
        Cell(json, row.Summary);
        Cell(json, row.AlsoKnownAs);
    }

    private static void Cell(Utf8JsonWriter json, string text)
    {
        json.WriteStartArray();
        if (text.Length > 0) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, DateView? date)
    {
        json.WriteStartArray();
        foreach (var part in date?.Parts ?? [])
        {
            if (part.Datetime.Length == 0) json.WriteStringValue(part.Text);
            else Part(json, part.Text, part.Datetime);
        }

        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, ImmutableArray<LinkView> links)
    {
        json.WriteStartArray();
        for (var i = 0; i < links.Length; i++)
        {
            if (i > 0) json.WriteStringValue(", ");
            Link(json, links[i]);
        }

        json.WriteEndArray();
    }

    private static void Link(Utf8JsonWriter json, LinkView link)
    {
        if (link.IsDraft) Part(json, link.Text, link.Address, link.Kind, "draft");
        else if (link.Address.Length > 0) Part(json, link.Text, link.Address, link.Kind);
        else json.WriteStringValue(link.Text);
        if (link.Note.Length > 0) Part(json, link.Note);
    }

    private static void Part(Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
