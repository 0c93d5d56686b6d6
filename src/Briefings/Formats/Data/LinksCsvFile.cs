using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>
/// <c>/data/links.csv</c>: the relations of the whole record, a row for each, so that a network can be drawn without joining files. An end
/// is <c>actor:apt40</c>, which names a row of <c>actors.csv</c>, or the plain name of a party that has no record. Rows are made and written
/// one by one.
/// </summary>
internal sealed class LinksCsvFile(PageContext context) : Artifact("data/links.csv", context.Settings.At)
{
    private static readonly string[] Headings =
        ["from", "type", "to", "by", "from_date", "to_date", "source", "confidence", "disputed", "denied_by", "rank", "detail", "record"];

    /// <summary>How many rows there are under the headings.</summary>
    public int Count() => new Relations(context).All().Count();

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => Collections.All;

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        using var text = CsvWriter.TextOn(output);
        var csv = new CsvWriter(text);
        csv.Write(Headings);
        foreach (var relation in new Relations(context).All()) csv.Write(Cells(relation));
    }

    private static IEnumerable<string> Cells(Relation relation)
    {
        yield return relation.From.ToString();
        yield return relation.Type;
        yield return relation.To.ToString();
        yield return CsvWriter.Join(relation.By.Select(party => RelationEnd.Of(party).ToString()));
        yield return relation.FromDate?.ToString() ?? "";
        yield return relation.ToDate?.ToString() ?? "";
        yield return CsvWriter.Join(relation.Sources.Select(source => RelationEnd.Of(source).ToString()));
        yield return relation.Confidence;
        yield return Disputed(relation.Claim);
        yield return CsvWriter.Join((relation.Claim?.Denials ?? []).Select(denial => denial.Key.ToString()));
        yield return relation.Claim?.Rank switch { ClaimRank.Preferred => "preferred", ClaimRank.Deprecated => "deprecated", ClaimRank.Normal => "normal", _ => "" };
        yield return relation.Detail;
        yield return relation.Record.ToString();
    }

    // Empty where nothing could be denied: "false" would say that nobody disputes it.
    private static string Disputed(Claim? claim) => claim is null ? "" : claim.Denials.IsEmpty ? "false" : "true";
}
