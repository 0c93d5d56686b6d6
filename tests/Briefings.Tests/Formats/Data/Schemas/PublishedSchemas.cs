using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Briefings.Tests.Formats.Data.Schemas;

/// <summary>
/// The schemas of a site in a validator that is not ours. Its licence allows a thousand validations an hour without a key, so all documents
/// of a test are laid into one, which is validated once.
/// </summary>
internal sealed partial class PublishedSchemas
{
    private readonly Dictionary<string, string> _texts;

    public PublishedSchemas(PublishedSite site) => _texts = site.Paths
        .Where(path => path.StartsWith("data/schema/", StringComparison.Ordinal))
        .Select(site.Text)
        .ToDictionary(text => (string)Read(text)["$id"]!, StringComparer.Ordinal);

    public IEnumerable<string> Ids => _texts.Keys;

    /// <summary>A document as it is written; what looks like a date stays text.</summary>
    public static JObject Read(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    /// <summary>What is wrong with each document by its schema, by its place in the list; nothing for a valid one.</summary>
    public ILookup<int, string> Faults(IReadOnlyList<(JObject Document, string Schema)> documents)
    {
        var resolver = new JSchemaPreloadedResolver();
        foreach (var (id, text) in _texts) resolver.Add(new Uri(id), text);
        var properties = new JObject();
        for (var i = 0; i < documents.Count; i++) properties.Add($"d{i}", new JObject { ["$ref"] = documents[i].Schema });
        var all = new JObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["properties"] = properties };
        var schema = JSchema.Parse(all.ToString(), new JSchemaReaderSettings { Resolver = resolver });
        var bundle = new JObject(documents.Select((pair, i) => new JProperty($"d{i}", pair.Document)));
        bundle.IsValid(schema, out IList<ValidationError> errors);
        return errors.ToLookup(error => int.Parse(Place().Match(error.Path).Groups["place"].Value, CultureInfo.InvariantCulture), error => $"{error.Path}: {error.Message}");
    }

    [GeneratedRegex(@"^d(?<place>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
