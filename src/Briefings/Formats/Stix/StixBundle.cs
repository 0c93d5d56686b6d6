using System.Text;
using System.Text.Json;

namespace Briefings.Formats.Stix;

/// <summary>
/// Writes a STIX 2.1 bundle object by object, one on a line, each id once. Nothing is held but the object in hand and the ids that were
/// written.
/// </summary>
internal sealed class StixBundle : IDisposable
{
    private static readonly JsonWriterOptions Options = JsonFile.Options with { Indented = false };

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly string[] _markings;
    private bool _isFirst = true;

    /// <param name="output">Takes the document.</param>
    /// <param name="id">The bundle's id.</param>
    /// <param name="markings">Ids of the markings that hold for every object.</param>
    public StixBundle(Stream output, string id, params string[] markings)
    {
        _output = output;
        _markings = markings;
        _json = JsonFile.WriterOn(output, Options);
        _output.Write("{\"type\":\"bundle\",\"id\":\""u8);
        _output.Write(Encoding.UTF8.GetBytes(id));
        _output.Write("\",\"objects\":[\n"u8);
    }

    /// <summary>Whether an object with that id is still to be written; it counts as written from now on.</summary>
    public bool Takes(string id) => _ids.Add(id);

    /// <summary>Begins an object, with its common properties (STIX 2.1, 3.2).</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">Its id.</param>
    /// <param name="stamp">When it was written and changed.</param>
    /// <param name="creator">The id of the identity whose statement it is; null when none is known.</param>
    /// <returns>Takes the object's own properties.</returns>
    public Utf8JsonWriter Begin(string type, string id, StixStamp stamp, string? creator = null)
    {
        BeginBare(type, id);
        if (creator is not null) _json.WriteString("created_by_ref", creator);
        _json.WriteString("created", stamp.Created);
        _json.WriteString("modified", stamp.Modified);
        return _json;
    }

    /// <summary>Begins a relationship (STIX 2.1, 5.1).</summary>
    /// <param name="id">Its id.</param>
    /// <param name="type">What relation.</param>
    /// <param name="from">The id of the one end.</param>
    /// <param name="to">The id of the other.</param>
    /// <param name="stamp">When it was written and changed.</param>
    /// <param name="creator">The id of the identity whose statement it is; null when none is known.</param>
    /// <returns>Takes what else there is to say.</returns>
    public Utf8JsonWriter BeginRelationship(string id, string type, string from, string to, StixStamp stamp, string? creator)
    {
        Begin("relationship", id, stamp, creator);
        _json.WriteString("relationship_type", type);
        _json.WriteString("source_ref", from);
        _json.WriteString("target_ref", to);
        return _json;
    }

    /// <summary>Ends an object, with the markings.</summary>
    public void End()
    {
        _json.Texts("object_marking_refs", _markings);
        EndBare();
    }

    /// <summary>Begins an object that has no common properties but type and id.</summary>
    public Utf8JsonWriter BeginBare(string type, string id)
    {
        if (!_isFirst) _output.Write(",\n"u8);
        _isFirst = false;
        _json.WriteStartObject();
        _json.WriteString("type", type);
        _json.WriteString("spec_version", "2.1");
        _json.WriteString("id", id);
        return _json;
    }

    /// <summary>Ends an object without markings.</summary>
    public void EndBare()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
    }

    /// <summary>Ends the document.</summary>
    public void Dispose()
    {
        _json.Dispose();
        _output.Write("\n]}\n"u8);
    }
}
