using System.Text;
using System.Xml;
using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Formats;

/// <summary>A published XML 1.0 document: UTF-8, indented, ending in a line end.</summary>
internal abstract class XmlFile(string path, SourceLocation source) : Artifact(path, source)
{
    // A carriage return is written as a reference, or every XML reader would turn it into a line feed (XML 1.0, 2.11).
    internal static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // Every text has been through XmlText.
        CheckCharacters = false,
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <inheritdoc />
    public sealed override void Write(Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings)) Write(xml, output);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the document element. Text goes through <see cref="XmlText.Clean"/> first.</summary>
    /// <param name="xml">Takes the document.</param>
    /// <param name="output">What <paramref name="xml"/> writes to once it is flushed, for parts that are bytes already.</param>
    protected abstract void Write(XmlWriter xml, Stream output);
}
