using System.Text;

namespace Briefings.Tests.Publishing;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("briefings-").FullName;

    public string At(string relative) => Path.Combine(Root, relative);

    public void Write(string relative, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), content, new UTF8Encoding(false));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
