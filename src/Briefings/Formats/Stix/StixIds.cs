using System.Collections.Concurrent;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Stix;

/// <summary>
/// Ids of STIX objects. Each is made from the lasting address of what it stands for, under <c>url</c> of <c>site.yaml</c>: a preview at
/// another address has the same ids, and two sites never share one by chance.
/// </summary>
internal sealed class StixIds
{
    private readonly RecordGraph _graph;
    private readonly Addresses _own;
    private readonly ConcurrentDictionary<RecordKey, AskedOnce<string>> _ofRecords = new();

    public StixIds(PageContext context)
    {
        _graph = context.Graph;
        _own = new(context.Settings.Url);
        Publisher = Of("identity", "#publisher");
        Licence = Of("marking-definition", "#licence");
    }

    /// <summary>Who publishes the site.</summary>
    public string Publisher { get; }

    /// <summary>The marking with the site's terms.</summary>
    public string Licence { get; }

    /// <summary>The object of that type which stands for something with that path on the site.</summary>
    /// <param name="type">A STIX type, or <c>bundle</c>.</param>
    /// <param name="path">Under the site's own address.</param>
    public string Of(string type, string path) => $"{type}--{NameUuid.OfAddress(_own.Absolute(_own.Of(path)))}";

    /// <summary>The object that stands for a record. Bundles refer to a record many times, so its id is made once.</summary>
    public string Of(Record record)
    {
        if (!_ofRecords.TryGetValue(record.Key, out var id))
            id = _ofRecords.GetOrAdd(record.Key, new AskedOnce<string>(_graph.Reads, () => Of(TypeOf(record), Addresses.Folder(record.Key))));
        return id.Value;
    }

    /// <summary>A country.</summary>
    public string OfCountry(string code) => Of("location", $"countries/{code.ToLowerInvariant()}/");

    /// <summary>A party without a record.</summary>
    public string OfNamed(Party party) =>
        Of("identity", $"#party?name={Uri.EscapeDataString(party.Name)}&country={party.Country}&kind={party.Kind?.Id}");

    /// <summary>What something of a record is: a relationship that it states, an opinion in it.</summary>
    public string Within(string type, Record record, string fragment) => Of(type, $"{Addresses.Folder(record.Key)}#{fragment}");

    /// <summary>The first claim that a denial denies, which makes it an opinion; null for a response that is a note.</summary>
    public Claim? DeniedBy(Response response) => response.Kind.Family == "reject"
        ? _graph.Links.OutOf(response.Key, LinkRole.Denies).OfType<Response>().SelectMany(_graph.Claims.MadeBy).FirstOrDefault()
        : null;

    private string TypeOf(Record record) => record switch
    {
        Article => "report",
        Actor { Kind.Id: "intrusion-set" } => "intrusion-set",
        Actor => "identity",
        Incident => "incident",
        Response response when DeniedBy(response) is not null => "opinion",
        Topic => "grouping",
        _ => "note",
    };
}
