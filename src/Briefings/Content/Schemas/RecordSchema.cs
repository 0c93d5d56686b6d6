using System.Text.Json.Nodes;
using Briefings.Content.Binding;
using Briefings.Content.Values;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Schemas;

/// <summary>
/// JSON Schemas of what editors write, made from the shapes that content is read by: a key that the reader takes stands in the schema, and no
/// other. They describe exported records (draft 2020-12), and for editors' tools the files themselves (draft 7).
/// </summary>
/// <param name="vocabulary">The values of terms.</param>
/// <param name="reading">What stands where the reader takes text.</param>
internal sealed class RecordSchema(Vocabulary vocabulary, ScalarReading reading)
{
    private static readonly (string Value, string Explanation)[] Levels =
    [
        ("error", "Nothing is published while it is found."),
        ("warning", "It is told; with --strict it counts as an error."),
        ("off", "It is not looked for."),
    ];

    private readonly Dictionary<string, TermSet> _terms = new[]
    {
        vocabulary.ActorKinds, vocabulary.LinkTypes, vocabulary.AliasRelations, vocabulary.IncidentKinds, vocabulary.Determinations,
        vocabulary.ResponseKinds, vocabulary.ResponseFamilies, vocabulary.PublisherKinds,
    }.ToDictionary(terms => terms.Name, StringComparer.Ordinal);

    // What many keys share, in files that people read and that are kept under version control.
    private readonly SortedDictionary<string, JsonObject> _parts = new(StringComparer.Ordinal);

    /// <summary>The member of the document that holds <see cref="Shared"/>.</summary>
    public string Definitions => IsYaml ? "definitions" : "$defs";

    private bool IsYaml => reading == ScalarReading.Yaml;

    /// <summary>The definitions that <see cref="Of"/> refers to; to be asked for when all is written.</summary>
    public JsonObject Shared()
    {
        var shared = new JsonObject
        {
            ["party"] = Either(Scalar(ValueForm.Id), Of(PartyValues.Shape)),
            ["source"] = Either(Scalar(ValueForm.Id), Of(SourceBinder.InlineShape)),
            ["date"] = Scalar(ValueForm.Date),
        };
        // Null goes without saying: named as a type, editors would offer it for every key.
        if (IsYaml) shared["nothing"] = new JsonObject { ["not"] = Typed("number", "boolean"), ["pattern"] = "^\\s*$", ["maxItems"] = 0, ["maxProperties"] = 0 };
        foreach (var (name, part) in _parts) shared[name] = part;
        return shared;
    }

    /// <summary>A mapping with these keys and no others.</summary>
    public JsonObject Of(RecordShape shape)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            var value = key.IsList ? OneOrMany(Value(key)) : Value(key);
            properties[key.Name] = Described(key.IsRequired ? value : Optional(value), key.Explanation + ".");
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = shape.Keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        if (shape.Alternatives.Length > 0) schema["anyOf"] = new JsonArray([.. shape.Alternatives.Select(Stated)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>The value, or nothing: a key without a value says that it is unknown. Exported records leave such keys out.</summary>
    public JsonObject Optional(JsonObject value) => IsYaml ? Either(value, Reference("nothing")) : value;

    /// <summary>Text, or a mapping with these keys.</summary>
    public JsonObject TextOr(RecordShape shape) => Either(Scalar(ValueForm.Text), Part(shape));

    /// <summary>A mapping with these keys, which stands among the definitions if it is for an editor's tool.</summary>
    public JsonObject Part(RecordShape shape)
    {
        var isWhole = shape.Keys.Any(key => key.IsRequired);
        var name = shape.Phrase.Split(' ') is ["a" or "an", .. var words] ? string.Join('-', words) : shape.Phrase.Trim('\'');
        return Part(isWhole ? name : name + "-in-part", () => Of(shape));
    }

    private JsonObject Part(string name, Func<JsonObject> make)
    {
        if (!IsYaml) return make();
        if (!_parts.ContainsKey(name)) _parts.Add(name, make());
        return Reference(name);
    }

    private JsonObject Reference(string name) => new() { ["$ref"] = $"#/{Definitions}/{name}" };

    private JsonObject Value(KeyDoc key) => key.Form switch
    {
        ValueForm.Flag => Typed("boolean"),
        ValueForm.Number => new() { ["type"] = "integer", ["minimum"] = key.Least, ["maximum"] = key.Most },
        ValueForm.Date => Reference("date"),
        ValueForm.Identifier => Scalar(ScalarForm.OfIdentifier(key.Pattern, key.Of)),
        ValueForm.Term => _terms.TryGetValue(key.Of, out var terms) ? Part(key.Of, () => Choice([.. terms.Select(term => (term.Id, TermText.Of(term)))])) : Choice([.. key.Of.Split('|').Select(value => (value, ""))]),
        ValueForm.Party => Reference("party"),
        ValueForm.Source => Reference("source"),
        ValueForm.Mapping => key.Shape is { } shape ? Part(shape) : RuleLevels(),
        ValueForm.TextOrMapping => TextOr(key.Shape!),
        ValueForm.IdOrMapping => Either(Scalar(ValueForm.Id), Part(key.Shape!)),
        _ => Scalar(key.Form),
    };

    private JsonObject Scalar(ValueForm form) => Scalar(ScalarForm.Of(form));

    private JsonObject Scalar(ScalarForm form)
    {
        if (!IsYaml) return form.Pattern.Length == 0 ? Typed("string") : new() { ["type"] = "string", ["pattern"] = $"^{form.Pattern}$" };

        // The reader takes no notice of space around a value, such as the end of the last line of a block.
        var schema = Typed(["string", .. form.OtherTypes]);
        schema["pattern"] = form.Pattern.Length == 0 ? "\\S" : $"^\\s*{form.Pattern}\\s*$";
        if (form.Range is { } range) (schema["minimum"], schema["maximum"]) = (range.Least, range.Most);
        // The first is no part of JSON Schema; the YAML extension shows it in place of the pattern.
        if (form.Takes.Length > 0) schema["patternErrorMessage"] = $"Write {form.Takes}.";
        if (form.Examples.Length > 0) schema["examples"] = new JsonArray([.. form.Examples.Select(example => (JsonNode)example)]);
        return schema;
    }

    private JsonObject Choice(IReadOnlyList<(string Value, string Explanation)> values)
    {
        var schema = new JsonObject { ["enum"] = new JsonArray([.. values.Select(one => (JsonNode)one.Value)]) };
        // No part of JSON Schema; the YAML extension shows them beside the values.
        if (IsYaml && values.Any(one => one.Explanation.Length > 0))
            schema["markdownEnumDescriptions"] = new JsonArray([.. values.Select(one => (JsonNode)one.Explanation)]);
        return schema;
    }

    private JsonObject RuleLevels()
    {
        var properties = new JsonObject();
        foreach (var rule in Rules.All.Where(rule => rule.IsConfigurable)) properties[rule.Code] = Described(Choice(Levels), $"{rule.Title}. {rule.Why}");
        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private JsonObject Stated(string name)
    {
        var schema = new JsonObject { ["required"] = new JsonArray(name) };
        if (IsYaml) schema["properties"] = new JsonObject { [name] = new JsonObject { ["not"] = Reference("nothing") } };
        return schema;
    }

    private static JsonObject OneOrMany(JsonObject value) =>
        Either((JsonObject)value.DeepClone(), new JsonObject { ["type"] = "array", ["items"] = value });

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    private static JsonObject Either(JsonObject one, JsonObject other)
    {
        if (one["anyOf"] is not JsonArray forms || one.Count > 1) return new() { ["anyOf"] = new JsonArray(one, other) };
        forms.Add((JsonNode)other);
        return one;
    }

    private static JsonObject Typed(params string[] types) =>
        new() { ["type"] = types is [var only] ? only : new JsonArray([.. types.Select(type => (JsonNode)type)]) };
}
