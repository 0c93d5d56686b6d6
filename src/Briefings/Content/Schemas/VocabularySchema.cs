using System.Text.Json.Nodes;
using Briefings.Content.Binding;
using Briefings.Model;

namespace Briefings.Content.Schemas;

/// <summary>The schema of <c>vocabulary.yaml</c>, whose sections have keys of the editor's own.</summary>
internal static class VocabularySchema
{
    /// <summary>A mapping with the sections.</summary>
    /// <param name="known">What the tool carries: it may be changed in part, while what is new must be whole.</param>
    /// <param name="keys">Writes the keys of a value.</param>
    public static JsonObject Of(Vocabulary known, RecordSchema keys)
    {
        TermSet[] sets =
        [
            known.ActorKinds, known.LinkTypes, known.AliasRelations, known.IncidentKinds, known.Determinations, known.ResponseKinds, known.ResponseFamilies,
            known.PublisherKinds,
        ];
        var properties = new JsonObject();
        foreach (var section in VocabularyBinder.Shape.Keys)
        {
            var terms = sets.Single(set => string.Equals(set.Name, section.Name, StringComparison.Ordinal));
            var schema = keys.Optional(Section(section.Shape!, terms, keys));
            schema["description"] = section.Explanation + ".";
            properties[section.Name] = schema;
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Section(RecordShape shape, TermSet terms, RecordSchema keys)
    {
        var properties = new JsonObject();
        foreach (var term in terms)
        {
            var value = keys.Optional(keys.TextOr(shape.WithoutRequired));
            value["description"] = TermText.Of(term);
            properties[term.Id] = value;
        }

        // A text alone is the label; a value that needs more cannot be written so.
        var isLabelEnough = shape.Keys.Count(key => key.IsRequired) == 1;
        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["propertyNames"] = new JsonObject { ["pattern"] = $"^{ScalarForm.Of(ValueForm.Id).Pattern}$" },
            ["additionalProperties"] = isLabelEnough ? keys.TextOr(shape) : keys.Part(shape),
        };
    }
}
