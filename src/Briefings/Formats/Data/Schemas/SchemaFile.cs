using System.Text.Json;
using System.Text.Json.Nodes;
using Briefings.Site;

namespace Briefings.Formats.Data.Schemas;

/// <summary>A published JSON Schema (draft 2020-12), whose <c>$id</c> is its own address.</summary>
/// <param name="context">Knows the addresses.</param>
/// <param name="name">Its file name: <c>actors.json</c>.</param>
/// <param name="title">What it describes, in words.</param>
/// <param name="content">Makes what comes after the title.</param>
internal sealed class SchemaFile(PageContext context, string name, string title, Func<JsonObject> content) : JsonFile(PathOf(name), context.Settings.At)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>What it describes, in words.</summary>
    public string Title { get; } = title;

    /// <summary>Where a schema is published.</summary>
    public static string PathOf(string name) => "data/schema/" + name;

    /// <summary>The absolute address of a schema.</summary>
    public static string UrlOf(PageContext context, string name) => context.Addresses.Absolute(context.Addresses.Of(PathOf(name)));

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["$id"] = UrlOf(context, name), ["title"] = Title };
        foreach (var (key, value) in content()) schema.Add(key, value?.DeepClone());
        schema.WriteTo(json);
    }
}
