using System.Globalization;
using Briefings.Release;

// Called by release.sh, once everything is built: release <folder> <published folder> <folder it was compiled from> <runtime> <commit> <epoch> <repository> <builder> <sdk>
if (args is not [var folder, var published, var compiled, var runtime, var commit, var epoch, var repository, var builder, var sdk])
{
    Console.Error.WriteLine("release: wants the release folder, the published folder, the folder that was compiled from, the runtime, the commit, its time, the repository, the builder and the SDK's version");
    return 2;
}

var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(epoch, CultureInfo.InvariantCulture));
var package = Directory.EnumerateFiles(folder, "*.nupkg").Single();
var name = $"{Path.GetFileNameWithoutExtension(package)}-{runtime}";

var archive = Path.Combine(folder, name + ".tar.gz");
Archive.Write(published, name, time, archive);
Bill.Write(DependencyFile.OfFolder(compiled), time, Path.Combine(folder, name + ".cdx.json"));
Bill.Write(DependencyFile.OfPackage(package), time, Path.ChangeExtension(package, ".cdx.json"));

var subjects = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
var source = new Source(SourceAddress.WithoutSecrets(repository), commit);
Provenance.Write(source, new Build(builder, runtime, sdk, time), [.. LockFile.Packages("src")], subjects, Path.Combine(folder, "provenance.intoto.json"));
Checksums.Write(folder);
return 0;
