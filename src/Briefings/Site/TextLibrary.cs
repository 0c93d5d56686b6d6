using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Site;

/// <summary>Every text of the site, read once: the bodies of articles and pages, the descriptions of all records.</summary>
internal sealed class TextLibrary
{
    private readonly ConcurrentDictionary<RecordKey, CompiledText> _bodies = new();
    private readonly ConcurrentDictionary<RecordKey, CompiledText> _descriptions = new();

    /// <summary>Reads all texts of <paramref name="content"/>, in parallel.</summary>
    public static TextLibrary Compile(ContentSet content, TextCompiler compiler, CancellationToken cancellation)
    {
        var library = new TextLibrary();
        Parallel.ForEach(
            content.AllRecords(),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            record =>
            {
                if (!record.Description.IsEmpty) library._descriptions[record.Key] = compiler.Compile(record, record.Description, AutoLinks(record));
                var body = record switch { Article article => article.Body, Page page => page.Body, _ => MarkdownText.Empty };
                if (!body.IsEmpty) library._bodies[record.Key] = compiler.Compile(record, body, AutoLinks(record));
            });
        return library;
    }

    /// <summary>What the texts point at, in no particular order.</summary>
    public IEnumerable<TextReference> References => _bodies.Values.Concat(_descriptions.Values).SelectMany(text => text.References);

    /// <summary>The addresses within the site that the texts name, in no particular order.</summary>
    public IEnumerable<WrittenAddress> Addresses => _bodies.Values.Concat(_descriptions.Values).SelectMany(text => text.Addresses);

    /// <summary>The body of an article or page; null when it has none.</summary>
    public CompiledText? Body(RecordKey key) => _bodies.GetValueOrDefault(key);

    /// <summary>The description of a record; null when it has none.</summary>
    public CompiledText? Description(RecordKey key) => _descriptions.GetValueOrDefault(key);

    private static bool AutoLinks(Record record) => record switch
    {
        Article article => article.AutoLink,
        Page page => page.AutoLink,
        _ => true,
    };
}
