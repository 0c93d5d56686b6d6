using System.Text.Json.Nodes;
using Briefings.Content.Binding;
using Briefings.Content.Values;
using Briefings.Model;

namespace Briefings.Content.Schemas;

/// <summary>
/// JSON Schemas (draft 2020-12) of what editors write, made from the shapes that content is read by: a key that the reader takes stands in
/// the schema, and no other.
/// </summary>
/// <param name="vocabulary">The values of terms.</param>
internal sealed class RecordSchema(Vocabulary vocabulary)
{
    private const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string WebAddress = "^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t\\n\"<>\\\\^`{|}]+$";

    private readonly Dictionary<string, TermSet> _terms = new[]
    {
        vocabulary.ActorKinds, vocabulary.LinkTypes, vocabulary.AliasRelations, vocabulary.IncidentKinds, vocabulary.Determinations,
        vocabulary.ResponseKinds, vocabulary.ResponseFamilies, vocabulary.PublisherKinds,
    }.ToDictionary(terms => terms.Name, StringComparer.Ordinal);

    /// <summary>The definitions that <see cref="Of"/> refers to, for <c>$defs</c> of the same document.</summary>
    public JsonObject Shared() => new()
    {
        ["party"] = Either(Text(Id), Of(PartyValues.Shape)),
        ["source"] = Either(Text(Id), Of(SourceBinder.InlineShape)),
        ["date"] = Text("^[-+Y0-9\\[./]"),
    };

    /// <summary>A mapping with these keys and no others.</summary>
    public JsonObject Of(RecordShape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var value = Value(key);
            properties[key.Name] = Described(key.IsList ? OneOrMany(value) : value, key);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = shape.Keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Value(KeyDoc key) => key.Form switch
    {
        ValueForm.Flag => Typed("boolean"),
        ValueForm.Number => Typed("integer"),
        ValueForm.Date => Reference("date"),
        ValueForm.Day => Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        ValueForm.Country => Text("^[A-Z]{2}$"),
        ValueForm.Language => Text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
        ValueForm.Url => Text(WebAddress),
        ValueForm.SitePath => Text("^/[^/?#]"),
        ValueForm.AssetPath => Text("^assets/."),
        ValueForm.Email => Text("^[^@\\s]+@[^@\\s]+$"),
        ValueForm.Reliability => Text("^[a-f][1-6]$"),
        ValueForm.Id => Text(Id),
        ValueForm.Term => Choice(key.Of),
        ValueForm.Party => Reference("party"),
        ValueForm.Source => Reference("source"),
        ValueForm.Mapping => key.Shape is { } shape ? Of(shape) : Typed("object"),
        ValueForm.TextOrMapping => Either(Typed("string"), Of(key.Shape!)),
        ValueForm.IdOrMapping => Either(Text(Id), Of(key.Shape!)),
        _ => Typed("string"),
    };

    private JsonObject Choice(string of)
    {
        IEnumerable<string> values = _terms.TryGetValue(of, out var terms) ? terms.Select(term => term.Id) : of.Split('|');
        return new() { ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };
    }

    private static JsonObject Described(JsonObject schema, KeyDoc key)
    {
        schema["description"] = key.Explanation + ".";
        return schema;
    }

    private static JsonObject OneOrMany(JsonObject value) =>
        Either(value, new JsonObject { ["type"] = "array", ["items"] = value.DeepClone() });

    private static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
