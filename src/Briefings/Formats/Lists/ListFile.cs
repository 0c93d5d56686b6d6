using System.Text.Json;
using Briefings.Site;

namespace Briefings.Formats.Lists;

/// <summary>A file for the script of list pages: JSON in one line, since nobody reads it. It names its version, so that files of two editions are not mixed.</summary>
internal abstract class ListFile(string path, PageContext context, Func<string> version) : Artifact(path + ".json", context.Settings.At)
{
    /// <inheritdoc />
    public sealed override void Write(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonFile.Options with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("version", version());
            Write(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the other members.</summary>
    protected abstract void Write(Utf8JsonWriter json);
}
