using System.Text;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>A plain text file that the host or a crawler reads: UTF-8, lines end in <c>\n</c>.</summary>
internal abstract class TextFile(string path, PageContext context) : Artifact(path, context.Settings.At)
{
    protected PageContext Context { get; } = context;

    /// <inheritdoc />
    public sealed override void Write(Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Write(text);
    }

    protected abstract void Write(TextWriter text);
}
