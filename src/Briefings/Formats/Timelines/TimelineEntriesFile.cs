using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Timelines;

namespace Briefings.Formats.Timelines;

/// <summary>Entries of a year as the timeline's script shows, draws and filters them, newest first.</summary>
internal sealed class TimelineEntriesFile(PageContext context, TimelineViews views, string path, Clock clock, IReadOnlyCollection<TimelineEntry> entries)
    : JsonFile(path, context.Settings.At, isIndented: false)
{
    /// <summary>How many entries it holds.</summary>
    public int Count => entries.Count;

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [Collection.Incidents, Collection.Responses];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            Write(json, entry);
            json.Flush();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        var view = views.Entry(entry, clock);
        var facets = EntryFacets.Of(entry.Record, context.Graph);
        json.WriteStartObject();
        json.WriteString("title", view.Record.Text);
        json.WriteString("address", view.Record.Address);
        json.WriteString("kind", view.Record.Kind);
        json.Flag("draft", view.Record.IsDraft);
        json.Text("label", view.Kind);
        json.Text("role", view.Role);
        json.Text("step", view.Step);
        json.Text("drawn", DateRoles.Drawn(entry) is var drawn && drawn != view.Record.Text && drawn != view.Step ? drawn : "");
        if (view.Step.Length == 0) json.Text("text", view.Text);
        json.Text("other", view.OtherClock);
        json.List("date", view.Date?.Parts ?? [], part => Pair(json, part.Text, part.Datetime));
        json.List("sources", view.Sources, source => Pair(json, source.Text, source.Address));
        Stretches(json, entry);
        json.Texts("kinds", facets.Kinds);
        json.Texts("actors", facets.Actors);
        json.Texts("countries", facets.Countries);
        json.Texts("topics", facets.Topics);
        json.WriteEndObject();
    }

    // What is drawn: the date on this clock and, where it says more, the one on the other.
    private void Stretches(Utf8JsonWriter json, TimelineEntry entry)
    {
        var dates = EntryDates.Of(entry, clock);
        Write(json, "days", dates.Date);
        Write(json, "otherDays", dates.Other);
        json.Flag("isPublic", dates.IsPublic);
    }

    // First day, day after the last, how sharp start and end are (0 to 3, as EndForm), 1 for a day.
    private static void Write(Utf8JsonWriter json, string name, Stretch? stretch)
    {
        if (stretch is not { } known) return;
        json.WriteStartArray(name);
        json.WriteNumberValue(known.First);
        json.WriteNumberValue(known.After);
        json.WriteNumberValue((int)known.Start);
        json.WriteNumberValue((int)known.End);
        json.WriteNumberValue(known.IsDay ? 1 : 0);
        json.WriteEndArray();
    }

    private static void Pair(Utf8JsonWriter json, string first, string second)
    {
        json.WriteStartArray();
        json.WriteStringValue(first);
        if (second.Length > 0) json.WriteStringValue(second);
        json.WriteEndArray();
    }
}
