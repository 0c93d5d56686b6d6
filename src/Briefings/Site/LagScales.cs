using System.Collections.Immutable;
using System.Globalization;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>The times between the steps of an incident, in words and as bars on one scale.</summary>
internal static class LagScales
{
    private const int MostTicks = 5;
    private const double DaysOfYear = 365.25;

    // In pixels: the narrowest that the scale is drawn, and its text at most.
    private const double LeastWidth = 250;
    private const double CharacterWidth = 7;
    private const double LeastGap = 8;
    private const double Margin = 12;

    private static readonly ImmutableArray<(double Days, double Count, string One, string Many)> Steps =
    [
        (1, 1, "day", "days"), (2, 2, "day", "days"), (5, 5, "day", "days"), (10, 10, "day", "days"), (30, 30, "day", "days"),
        (DaysOfYear / 6, 2, "month", "months"), (DaysOfYear / 4, 3, "month", "months"), (DaysOfYear / 2, 6, "month", "months"),
        (DaysOfYear, 1, "year", "years"), (2 * DaysOfYear, 2, "year", "years"), (5 * DaysOfYear, 5, "year", "years"),
        (10 * DaysOfYear, 10, "year", "years"), (50 * DaysOfYear, 50, "year", "years"), (200 * DaysOfYear, 200, "year", "years"),
    ];

    /// <summary>The scale of an incident; no rows when nothing is known.</summary>
    public static LagScaleView Of(Incident incident, IReadOnlyCollection<Claim> claims, IEnumerable<Response> responses, TermSet families)
    {
        var attribution = claims.Where(claim => claim.Date is not null).MinBy(claim => claim.Date);
        List<(string Label, string Of, Lag Lag)> lags =
        [
            .. One("lag_occurred_discovered", incident.Occurred, incident.Discovered),
            .. One("lag_discovered_disclosed", incident.Discovered, incident.Disclosed),
            .. One("lag_occurred_disclosed", incident.Occurred, incident.Disclosed),
            .. First(incident, responses, families),
            .. One("lag_attribution_denial", attribution?.Date, attribution?.Denials.FirstOrDefault()?.Announced),
        ];
        var longest = lags.Count == 0 ? 0 : lags.Max(lag => Length(lag.Lag));
        return new([.. lags.Select(lag => View(lag.Label, lag.Of, lag.Lag, longest))], Ticks(longest));
    }

    // The first response of each family since the incident became public, or was found, or happened; families that took equally long share a row.
    private static IEnumerable<(string, string, Lag)> First(Incident incident, IEnumerable<Response> responses, TermSet families)
    {
        var (since, label) = incident switch
        {
            { Disclosed: { } disclosed } => (disclosed, "lag_disclosed_first"),
            { Discovered: { } discovered } => (discovered, "lag_discovered_first"),
            _ => (incident.Occurred, "lag_occurred_first"),
        };
        if (since is null) return [];
        var first = new Dictionary<string, Lag>(StringComparer.Ordinal);
        foreach (var response in responses.Order(ResponseOrder.OldestFirst))
        {
            if (response.Kind.Family == "abstain" || first.ContainsKey(response.Kind.Family)) continue;
            if (ResponseOrder.Act(response).Date is { } date && Lag.Between(since, date) is { IsNegative: false } lag) first.Add(response.Kind.Family, lag);
        }

        return families.Where(family => first.ContainsKey(family.Id))
            .GroupBy(family => first[family.Id].Text, StringComparer.Ordinal)
            .OrderBy(group => first[group.First().Id].MinDays ?? 0)
            .Select(group => (label, string.Join(", ", group.Select(family => family.Label)), first[group.First().Id]));
    }

    private static IEnumerable<(string, string, Lag)> One(string label, EdtfDate? from, EdtfDate? to) =>
        from is not null && to is not null && Lag.Between(from, to) is { } lag ? [(label, "", lag)] : [];

    // What has no greatest length is drawn a little beyond its least.
    private static double Length(Lag lag) => Math.Max(0, lag.MaxDays ?? (lag.MinDays ?? 0) * 1.2);

    private static LagView View(string label, string of, Lag lag, double longest)
    {
        var isDrawn = longest > 0 && !lag.IsNegative;
        var sure = Math.Max(0, lag.MinDays ?? 0);
        var maybe = Length(lag) - sure;
        return new LagView
        {
            Label = label,
            Of = of,
            Text = lag.Text,
            Sure = isDrawn ? Share(sure, longest) : "",
            Maybe = isDrawn && maybe > 0 ? Share(maybe, longest) : "",
            IsOpen = lag.MaxDays is null,
        };
    }

    private static ImmutableArray<LagTickView> Ticks(double longest)
    {
        if (longest <= 0) return [];
        var step = Steps.FirstOrDefault(step => longest / step.Days <= MostTicks, Steps[^1]);
        var ticks = ImmutableArray.CreateBuilder<LagTickView>();
        for (var i = 1; i <= MostTicks && i * step.Days <= longest; i++)
        {
            var count = (i * step.Count).ToString(CultureInfo.InvariantCulture);
            var text = $"{count} {(i * step.Count > 1 ? step.Many : step.One)}";
            var at = LeastWidth * i * step.Days / longest;
            ticks.Add(new(Share(i * step.Days, longest), text, at + text.Length * CharacterWidth / 2 > LeastWidth + Margin));
        }

        var room = LeastWidth + Margin;
        for (var i = ticks.Count - 1; i >= 0; i--)
        {
            var width = ticks[i].Text.Length * CharacterWidth;
            var at = LeastWidth * (i + 1) * step.Days / longest;
            var end = ticks[i].IsLast ? at : at + width / 2;
            if (end > room) ticks[i] = ticks[i] with { Text = "" };
            else room = end - width - LeastGap;
        }

        return ticks.ToImmutable();
    }

    private static string Share(double days, double longest) => (100 * days / longest).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
