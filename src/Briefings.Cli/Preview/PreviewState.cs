using System.Text;
using System.Text.Json;
using Briefings.Cli.Reporting;
using Briefings.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>What the preview shows at one moment: the last good site, and what is wrong with the content as it is now.</summary>
/// <param name="Revision">Grows with every state.</param>
/// <param name="Version">Names the good site; a page of another version is out of date.</param>
/// <param name="Site">Null as long as no build was good.</param>
/// <param name="Diagnostics">Sorted.</param>
internal sealed record PreviewState(int Revision, string Version, PreviewSite? Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    private string? _json;

    /// <summary>The errors among the diagnostics: only they are held up to the reader of a page.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The state as pages are told it, on one line.</summary>
    public string ToJson()
    {
        return _json ??= Write();

        string Write()
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                json.WriteNumber("revision", Revision);
                json.WriteString("version", Version);
                json.WriteStartArray("errors");
                foreach (var error in Errors) WriteError(json, error);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
    }

    private static void WriteError(Utf8JsonWriter json, Diagnostic error)
    {
        json.WriteStartObject();
        JsonReport.WriteKeys(json, error);
        json.WriteString("open", EditorLink.Of(error.Location));
        json.WriteEndObject();
    }
}
