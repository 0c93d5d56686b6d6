using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Model.Names;
using Briefings.Text;

namespace Briefings.Capture;

/// <summary>What a story mentions of the site's record.</summary>
/// <param name="Actors">Actors whose name or alias stands there and fits nobody else, in order of appearance.</param>
/// <param name="Incidents">Incidents that are named by their title, or of which target, accused and date are all mentioned.</param>
/// <param name="Doubts">What an editor has to decide, a line each.</param>
internal sealed record KnownMentions(ImmutableArray<string> Actors, ImmutableArray<string> Incidents, ImmutableArray<string> Doubts);

/// <summary>Finds in stories what the site knows already.</summary>
internal sealed class KnownNames
{
    private readonly ContentSet _content;
    private readonly NameIndex _actors;
    private readonly NameIndex _targets;
    private readonly NameIndex _accused;
    private readonly NameIndex _titles;
    private readonly ILookup<string, Response> _accusations;
    private readonly FoldedText _folded = new();
    private readonly List<NameMatch> _matches = [];

    /// <summary>The names of a site; drafts are not proposed.</summary>
    public KnownNames(ContentSet content)
    {
        _content = content;
        _actors = new(content.Actors.Where(actor => !actor.IsDraft).SelectMany(actor => actor.Aliases.Select(alias => alias.Name).Prepend(actor.Name).Select(name => (name, actor.Key))));
        _accusations = content.Responses.Where(response => !response.IsDraft && !response.Attributes.IsEmpty)
            .SelectMany(response => response.Incidents.Select(incident => (incident.Id, response))).ToLookup(pair => pair.Id, pair => pair.response, StringComparer.Ordinal);
        var incidents = content.Incidents.Where(incident => !incident.IsDraft).ToList();
        // Parties with no record of their own are known by their names in the incident.
        _targets = new(incidents.SelectMany(incident => Unrecorded(incident.Targets).Select(name => (name, incident.Key))));
        _accused = new(incidents.SelectMany(incident => Unrecorded(AccusedOf(incident)).Select(name => (name, incident.Key))));
        _titles = new(incidents.Select(incident => (incident.Name, incident.Key)));
    }

    /// <summary>Looks through a story.</summary>
    public KnownMentions Find(Story story, IReadOnlyList<DateMention> dates)
    {
        var texts = story.Text.Concat(story.Captions).Select(passage => passage.Text).Prepend(story.Facts.Title).Where(text => text.Length > 0).ToList();
        var (actors, doubts) = (new List<string>(), new List<string>());
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in texts.SelectMany(text => NamesIn(text, _actors)).Distinct())
        {
            var bearers = _actors.BearersOf(name);
            if (bearers.Length > 1) doubts.Add($"{Quoting.Quote(_actors.Names[name])} fits {Quoting.List([.. bearers.Select(bearer => bearer.Id)])}: add to 'actors' the one that is meant.");
            else if (named.Add(bearers[0].Id)) actors.Add(bearers[0].Id);
        }

        var (incidents, perhaps) = FindIncidents(texts, named, dates);
        doubts.AddRange(perhaps);
        return new([.. actors], incidents, [.. doubts]);
    }

    private (ImmutableArray<string> Sure, List<string> Perhaps) FindIncidents(List<string> texts, HashSet<string> actors, IReadOnlyList<DateMention> dates)
    {
        var (titles, targets, accused) = (RecordsIn(texts, _titles), RecordsIn(texts, _targets), RecordsIn(texts, _accused));
        var days = dates.Select(date => EdtfDate.TryParse(date.Edtf, out var day, out _) ? day : null).OfType<EdtfDate>().ToList();
        var (sure, perhaps) = (ImmutableArray.CreateBuilder<string>(), new List<string>());
        foreach (var incident in _content.Incidents.Where(incident => !incident.IsDraft))
        {
            var hasTarget = targets.Contains(incident.Key) || incident.Targets.Any(party => party.Actor is { } actor && actors.Contains(actor.Id));
            var hasAccused = accused.Contains(incident.Key) || AccusedOf(incident).Any(party => party.Actor is { } actor && actors.Contains(actor.Id));
            EdtfDate?[] own = [incident.Occurred, incident.Discovered, incident.Disclosed];
            var hasDate = days.Exists(day => Array.Exists(own, date => date is not null && Overlap(day, date)));
            if (titles.Contains(incident.Key) || (hasTarget && hasAccused && hasDate)) sure.Add(incident.Id);
            else if (hasTarget && (hasAccused || hasDate)) perhaps.Add($"Perhaps also the incident '{incident.Id}': its target and {(hasAccused ? "who is accused of it" : "a date of it")} are mentioned.");
        }

        return (sure.ToImmutable(), perhaps);
    }

    private HashSet<RecordKey> RecordsIn(List<string> texts, NameIndex index) => [.. texts.SelectMany(text => NamesIn(text, index)).Distinct().SelectMany(name => index.BearersOf(name))];

    private List<int> NamesIn(string text, NameIndex index)
    {
        _matches.Clear();
        index.Find(text, 0, text.Length, _folded, _matches);
        return [.. _matches.Select(match => match.Name)];
    }

    private IEnumerable<Party> AccusedOf(Incident incident) =>
        incident.AttributedTo.Select(claim => claim.Actor).Concat(_accusations[incident.Id].SelectMany(response => response.Attributes).Select(attributed => attributed.Actor));

    private static IEnumerable<string> Unrecorded(IEnumerable<Party> parties) => parties.Where(party => party.Actor is null && party.Name.Length > 0).Select(party => party.Name);

    private static bool Overlap(EdtfDate left, EdtfDate right) =>
        left.Earliest.Day is { } first && left.Latest.Day is { } last && right.Earliest.Day is { } start && right.Latest.Day is { } end && first.CompareTo(end) <= 0 && start.CompareTo(last) <= 0;
}
