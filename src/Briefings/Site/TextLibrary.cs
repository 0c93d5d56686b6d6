using Briefings.Model;
using Briefings.Text;

namespace Briefings.Site;

/// <summary>
/// Every text of the site, read once: the bodies of articles and pages, the descriptions of all records. A text that somebody asks for before
/// <see cref="CompileAll"/> has come to it is read then.
/// </summary>
internal sealed class TextLibrary
{
    private readonly RecordIndex _index;
    private readonly TextCompiler _compiler;
    private TextLibrary? _before;
    private readonly RecordTexts?[] _texts;

    /// <param name="index">Whose texts.</param>
    /// <param name="compiler">Reads them.</param>
    /// <param name="before">
    /// A library that was compiled against the same names, titles and identities: the texts of records that are the same objects are taken from it.
    /// </param>
    public TextLibrary(RecordIndex index, TextCompiler compiler, TextLibrary? before = null)
    {
        _index = index;
        _compiler = compiler;
        _before = before;
        _texts = new RecordTexts?[index.Records.Length];
    }

    /// <summary>Reads all texts, in parallel.</summary>
    public void CompileAll(CancellationToken cancellation)
    {
        Parallel.For(
            0,
            _texts.Length,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            number => TextsOf(number));
        // Or each library would hold on to all that there ever were.
        _before = null;
    }

    /// <summary>What the texts point at; the references of one record stand together, those of its body first.</summary>
    public IEnumerable<TextReference> References =>
        Enumerable.Range(0, _texts.Length).SelectMany(number => TextsOf(number).All).SelectMany(text => text.References);

    /// <summary>The addresses within the site that the texts name.</summary>
    public IEnumerable<WrittenAddress> Addresses =>
        Enumerable.Range(0, _texts.Length).SelectMany(number => TextsOf(number).All).SelectMany(text => text.Addresses);

    /// <summary>The body of an article or page; null when it has none.</summary>
    public CompiledText? Body(RecordKey key) => _index.NumberOf(key) is >= 0 and var number ? TextsOf(number).Body : null;

    /// <summary>The description of a record; null when it has none.</summary>
    public CompiledText? Description(RecordKey key) => _index.NumberOf(key) is >= 0 and var number ? TextsOf(number).Description : null;

    // Two threads may compile the same text; they come to the same.
    private RecordTexts TextsOf(int number) => Volatile.Read(ref _texts[number]) ?? (_texts[number] = TakeOver(number) ?? Compile(_index.Records[number]));

    private RecordTexts? TakeOver(int number)
    {
        if (_before is not { } before || !ReferenceEquals(before._index.Records[number], _index.Records[number]) || before._texts[number] is not { } texts) return null;
        foreach (var text in texts.All) _compiler.TakeOver(text);
        return texts;
    }

    private RecordTexts Compile(Record record)
    {
        var body = record switch { Article article => article.Body, Page page => page.Body, _ => MarkdownText.Empty };
        if (body.IsEmpty && record.Description.IsEmpty) return RecordTexts.None;
        return new(
            body.IsEmpty ? null : _compiler.Compile(record, body, AutoLinks(record)),
            record.Description.IsEmpty ? null : _compiler.Compile(record, record.Description, AutoLinks(record)));
    }

    private static bool AutoLinks(Record record) => record switch
    {
        Article article => article.AutoLink,
        Page page => page.AutoLink,
        _ => true,
    };

    private sealed record RecordTexts(CompiledText? Body, CompiledText? Description)
    {
        public static RecordTexts None { get; } = new(null, null);

        public IEnumerable<CompiledText> All
        {
            get
            {
                if (Body is not null) yield return Body;
                if (Description is not null) yield return Description;
            }
        }
    }
}
