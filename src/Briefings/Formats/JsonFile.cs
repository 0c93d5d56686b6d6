using System.Buffers;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Formats;

/// <summary>A published JSON document (RFC 8259): UTF-8, indented where people read it, ending in a line end.</summary>
internal abstract class JsonFile(string path, SourceLocation source, bool isIndented = true) : Artifact(path, source)
{
    // These documents are served as JSON and never pasted into HTML, so letters of all languages stay readable.
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        Indented = true,
        NewLine = "\n",
    };

    /// <inheritdoc />
    public sealed override void Write(Stream output)
    {
        var options = Options with { Indented = isIndented };
        using (var json = WriterOn(output, options)) Write(json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>A writer that uses the output's own buffer, where it has one.</summary>
    internal static Utf8JsonWriter WriterOn(Stream output, JsonWriterOptions options) =>
        output is IBufferWriter<byte> buffer ? new(buffer, options) : new(output, options);

    /// <summary>Writes the document. The writer holds everything back until it is flushed: flush after each member of a long list.</summary>
    protected abstract void Write(Utf8JsonWriter json);
}
