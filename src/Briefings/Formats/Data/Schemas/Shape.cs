using System.Text.Json.Nodes;
using Briefings.Model;

namespace Briefings.Formats.Data.Schemas;

/// <summary>Shapes of JSON values in the words of JSON Schema, draft 2020-12. Each call makes a new node: a node has one place.</summary>
internal static class Shape
{
    /// <summary>A file that schemas share, by its name beside them.</summary>
    public const string CommonFile = "common.json";

    /// <summary>Text; never empty, since what is empty is left out.</summary>
    public static JsonObject Text(string description) => Of("string", description, ("minLength", 1));

    /// <summary>Text of a form.</summary>
    /// <param name="pattern">A regular expression (ECMA-262) for the whole of it.</param>
    /// <param name="description">What it says.</param>
    public static JsonObject Text(string pattern, string description) => Of("string", description, ("pattern", pattern));

    /// <summary>An absolute address on the web.</summary>
    public static JsonObject Url(string description) => Text("^https?://", description);

    public static JsonObject Count(string description) => Of("integer", description, ("minimum", 0));

    public static JsonObject Flag(string description) => Of("boolean", description);

    /// <summary>A mark that is there or is not.</summary>
    public static JsonObject Mark(string description) => Const(value: true, description);

    public static JsonObject Const(JsonNode value, string description) => new() { ["description"] = description, ["const"] = value };

    /// <summary>One of some words.</summary>
    public static JsonObject Choice(IEnumerable<string> values, string description) =>
        new() { ["description"] = description, ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) };

    /// <summary>A value of the site's vocabulary.</summary>
    public static JsonObject Term(TermSet terms, string description) => Choice(terms.Select(term => term.Id), description);

    /// <summary>A list; never empty, since what is empty is left out.</summary>
    public static JsonObject List(JsonObject items, string description)
    {
        var list = Of("array", description, ("minItems", 1));
        list["items"] = items;
        return list;
    }

    /// <summary>A definition of the common file.</summary>
    /// <param name="name">Its name there.</param>
    /// <param name="description">What it is in this place.</param>
    public static JsonObject Common(string name, string description) => Reference($"{CommonFile}#/$defs/{name}", description);

    public static JsonObject Reference(string address, string description) => new() { ["description"] = description, ["$ref"] = address };

    /// <summary>An object with these members and no others.</summary>
    public static JsonObject Object(string description, params IEnumerable<Member> members)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var member in members)
        {
            properties.Add(member.Name, member.Shape);
            if (member.IsRequired) required.Add((JsonNode)member.Name);
        }

        var shape = Of("object", description);
        shape["properties"] = properties;
        if (required.Count > 0) shape["required"] = required;
        shape["additionalProperties"] = false;
        return shape;
    }

    private static JsonObject Of(string type, string description, params ReadOnlySpan<(string Name, JsonNode Value)> more)
    {
        var shape = new JsonObject { ["description"] = description, ["type"] = type };
        foreach (var (name, value) in more) shape.Add(name, value);
        return shape;
    }
}
