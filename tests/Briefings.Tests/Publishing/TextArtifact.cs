using System.Text;

using Briefings.Site;

namespace Briefings.Tests.Publishing;

/// <summary>An artifact that is what the test says it is.</summary>
internal sealed class TextArtifact(string path, Func<string> content, string? source = null) : Artifact(path, new(source ?? $"input/{path}"))
{
    public TextArtifact(string path, string content, string? source = null)
        : this(path, () => content, source)
    {
    }

    public override void Write(Stream output) => output.Write(Encoding.UTF8.GetBytes(content()));
}
