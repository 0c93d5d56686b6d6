using System.Collections.Concurrent;
using System.IO.Hashing;
using Briefings.Diagnostics;
using Briefings.Formats.Data;
using Briefings.Graph;
using Briefings.Publishing.Links;
using Briefings.Publishing.Reuse;
using Briefings.Site;

namespace Briefings.Publishing.Output;

/// <summary>Renders all artifacts of a site on all cores, reads the links of its pages on the way, and writes it into a folder or nowhere.</summary>
/// <param name="paths">What is rendered.</param>
/// <param name="links">Reads the pages.</param>
/// <param name="folder">Where to write; null to render only.</param>
/// <param name="diagnostics">Takes the theme's mistakes.</param>
/// <param name="progress">Told now and then.</param>
/// <param name="earlier">The last build, whose files are taken where they would come out the same; null to make all.</param>
/// <param name="notes">Takes what is made of what; null when nobody asks for it.</param>
internal sealed class ArtifactRun(
    SitePaths paths,
    LinkCheck links,
    string? folder,
    DiagnosticBag diagnostics,
    IProgress<PublishProgress>? progress,
    EarlierBuild? earlier = null,
    BuildNotes? notes = null)
{
    private const int MaxThemeMistakes = 100;
    private const int MaxThemeFailures = 2_000;
    private const int ProgressStep = 128;

    private readonly HashSet<Diagnostic> _mistakes = [];
    private readonly Lock _gate = new();
    private Exception? _fault;
    private int _failures;
    private int _done;

    /// <summary>Renders everything; a mistake of the theme stops only its own page, until there are too many.</summary>
    /// <exception cref="EnvironmentFaultException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public void Run(CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        if (folder is not null) CreateFolders(folder, options);
        Parallel.ForEach(Partitioner.Create(InTurn(), EnumerablePartitionerOptions.NoBuffering), options,
            () => (Reader: links.CreateReader(), Buffer: new PooledBuffer(), File: new FileSink()),
            (index, state, worker) =>
            {
                if (!TryOne(index, worker.Reader, worker.Buffer, worker.File)) state.Stop();
                return worker;
            },
            worker =>
            {
                worker.Buffer.Dispose();
                worker.File.Dispose();
            });
        cancellation.ThrowIfCancellationRequested();
        if (_fault is not null) throw _fault;
        progress?.Report(new(_done, paths.Artifacts.Count));
    }

    // What holds the whole record takes longest and has its measure told by other files: begun first, no thread waits for it at the end, and it is
    // written once. The catalogue tells measures itself.
    private IEnumerable<int> InTurn()
    {
        var all = Enumerable.Range(0, paths.Artifacts.Count);
        return all.Where(IsMeasured).Concat(all.Where(index => !IsMeasured(index)));

        bool IsMeasured(int index) => paths.Artifacts[index] is MeasuredFile { IsCatalogue: false };
    }

    private bool TryOne(int index, PageLinks reader, PooledBuffer buffer, FileSink file)
    {
        var artifact = paths.Artifacts[index];
        try
        {
            if (TryTake(index, artifact, reader)) return Tell();
            if (links.IsPage(index)) WritePage(index, artifact, reader, buffer);
            else WriteOther(index, artifact, file);
        }
        catch (ThemeException mistake)
        {
            return Note(mistake.Diagnostic);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _fault = EnvironmentFaultException.Covers(fault)
                ? EnvironmentFaultException.From(fault, $"'{artifact.Path}' cannot be published")
                : new InvalidOperationException($"'{artifact.Path}' cannot be rendered", fault);
            return false;
        }

        return Tell();
    }

    private bool Tell()
    {
        var done = Interlocked.Increment(ref _done);
        if (done % ProgressStep == 0) progress?.Report(new(done, paths.Artifacts.Count));
        return true;
    }

    private bool TryTake(int index, Artifact artifact, PageLinks reader)
    {
        if (earlier?.FreshAt(index) is not { } file || !earlier.TryTake(file, FullPath(artifact))) return false;
        if (file.Page is { } page)
        {
            // Between two pages that are as they were, every link is as good as it was.
            reader.Take(index, page.Anchors, page.Fragments
                .Select(link => new LinkTarget(link.Url, paths.IndexOf(link.Target), link.Fragment))
                .Where(link => earlier.FreshAt(link.Page) is null));
        }

        if (artifact is MeasuredFile measured)
        {
            using var taken = File.OpenRead(FullPath(artifact));
            measured.MeasureBy(taken);
        }

        notes?.Took(index, file);
        return true;
    }

    private void WritePage(int index, Artifact artifact, PageLinks reader, PooledBuffer buffer)
    {
        buffer.Clear();
        var asked = Write(artifact, buffer);
        reader.Scan(index, buffer.Written);
        if (folder is null) return;
        var path = FullPath(artifact);
        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None))
        {
            RandomAccess.Write(file, buffer.Written, fileOffset: 0);
        }

        if (asked is not null) notes!.Made(index, asked, XxHash128.HashToUInt128(buffer.Written), FileIdentity.Of(path), reader.Notes());
    }

    private void WriteOther(int index, Artifact artifact, FileSink file)
    {
        if (folder is null)
        {
            artifact.Write(Stream.Null);
            return;
        }

        var path = FullPath(artifact);
        var hash = notes is not null && artifact.MadeOf is not null ? new XxHash128() : null;
        file.Open(path, hash);
        int[]? asked;
        try
        {
            asked = Write(artifact, file);
            file.Finish();
        }
        finally
        {
            file.Abandon();
        }

        if (asked is not null) notes!.Made(index, asked, hash!.GetCurrentHashAsUInt128(), FileIdentity.Of(path), page: null);
    }

    // What was asked for it, when it may be kept.
    private int[]? Write(Artifact artifact, Stream output)
    {
        if (notes is not null && artifact.MadeOf is { } whole)
        {
            return notes.Reads.Listen(() =>
            {
                foreach (var collection in whole) notes.Reads.Note(ReadFacts.All(collection));
                artifact.Write(output);
            });
        }

        artifact.Write(output);
        return null;
    }

    private bool Note(Diagnostic mistake)
    {
        lock (_gate)
        {
            _failures++;
            if (_mistakes.Add(mistake)) diagnostics.Add(mistake);
            return _mistakes.Count < MaxThemeMistakes && _failures < MaxThemeFailures;
        }
    }

    private void CreateFolders(string root, ParallelOptions options)
    {
        // Artifacts are in order of their paths, so most repetitions are neighbours.
        var folders = paths.Artifacts.Select(artifact => Path.GetDirectoryName(FullPath(artifact))!).Distinct(StringComparer.Ordinal).ToList();
        try
        {
            Directory.CreateDirectory(root);
            Parallel.ForEach(folders, options, path => Directory.CreateDirectory(path));
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(EnvironmentFaultException.Covers))
        {
            throw faults.InnerExceptions[0];
        }
    }

    private string FullPath(Artifact artifact) => Path.Combine(folder!, artifact.Path.Replace('/', Path.DirectorySeparatorChar));
}
