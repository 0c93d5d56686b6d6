using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly RecordTexts?[] _texts;

    /// <param name="index">Whose texts.</param>
    /// <param name="compiler">Reads them.</param>
    public TextLibrary(RecordIndex index, TextCompiler compiler) =>
        (_index, _compiler, _texts) = (index, compiler, new RecordTexts?[index.Records.Length]);

    /// <summary>
    /// A library that takes from an earlier one, compiled against the same names and vocabulary, the texts of records that are the same objects, unless
    /// they name a record that is not what it was.
    /// </summary>
    /// <param name="before">The earlier library.</param>
    /// <param name="index">Whose texts.</param>
    /// <param name="compiler">Reads those that are not taken over.</param>
    public static TextLibrary After(TextLibrary before, RecordIndex index, TextCompiler compiler)
    {
        var library = new TextLibrary(index, compiler);
        var numbers = new Renumbering(before._index, index);
        var altered = AlteredIds(before._index, index, numbers);
        for (var number = 0; number < library._texts.Length; number++)
        {
            var old = numbers.Earlier(number);
            if (old < 0 || !ReferenceEquals(before._index.Records[old], index.Records[number]) || before._texts[old] is not { } texts) continue;
            if (altered.Count > 0 && texts.DependsOn(altered)) continue;
            library._texts[number] = texts;
            foreach (var text in texts.Reported) compiler.TakeOver(text);
        }

        return library;
    }

    /// <summary>Reads all texts, in parallel.</summary>
    /// <param name="threads">The most that read; at least 1.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public void CompileAll(int threads, CancellationToken cancellation)
    {
        int[] unread = [.. Enumerable.Range(0, _texts.Length).Where(number => _texts[number] is null)];
        Parallel.ForEach(
            unread,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = threads },
            number => TextsOf(number));
    }

    /// <summary>What the texts of each record point at, by the record's number; those of its body first.</summary>
    public ImmutableArray<ImmutableArray<TextReference>> References
    {
        get
        {
            var references = new ImmutableArray<TextReference>[_texts.Length];
            for (var number = 0; number < references.Length; number++) references[number] = TextsOf(number).References;
            return ImmutableCollectionsMarshal.AsImmutableArray(references);
        }
    }

    /// <summary>The addresses within the site that the texts name.</summary>
    public IEnumerable<WrittenAddress> Addresses => Enumerable.Range(0, _texts.Length).SelectMany(number => TextsOf(number).All).SelectMany(text => text.Addresses);

    /// <summary>The body of an article or page; null when it has none.</summary>
    public CompiledText? Body(RecordKey key) => _index.NumberOf(key) is >= 0 and var number ? TextsOf(number).Body : null;

    /// <summary>The description of a record; null when it has none.</summary>
    public CompiledText? Description(RecordKey key) => _index.NumberOf(key) is >= 0 and var number ? TextsOf(number).Description : null;

    /// <summary>The records that the texts of the record of that number name by id; null where something is wrong with them.</summary>
    public IReadOnlyCollection<RecordKey>? DependenciesOf(int number) => TextsOf(number) is { Reported: [] } texts
        ? [.. texts.All.SelectMany(text => text.Dependencies)]
        : null;

    // By id, because a new record can make one that stands alone ambiguous.
    private static HashSet<string> AlteredIds(RecordIndex before, RecordIndex now, Renumbering numbers)
    {
        var altered = new HashSet<string>(StringComparer.Ordinal);
        for (var old = 0; old < before.Records.Length; old++)
        {
            if (numbers.Later(old) < 0) altered.Add(before.Records[old].Id);
        }

        for (var number = 0; number < now.Records.Length; number++)
        {
            var (record, old) = (now.Records[number], numbers.Earlier(number));
            if (old >= 0 && ReferenceEquals(record, before.Records[old])) continue;
            if (old < 0 || before.Records[old].Title != record.Title || before.IsPublished(old) != now.IsPublished(number)) altered.Add(record.Id);
        }

        return altered;
    }

    // Two threads may compile the same text; they come to the same.
    private RecordTexts TextsOf(int number) => Volatile.Read(ref _texts[number]) ?? (_texts[number] = Compile(_index.Records[number]));

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

    private sealed class RecordTexts(CompiledText? body, CompiledText? description)
    {
        public static RecordTexts None { get; } = new(null, null);

        public CompiledText? Body { get; } = body;

        public CompiledText? Description { get; } = description;

        public ImmutableArray<CompiledText> All { get; } = [.. new[] { body, description }.OfType<CompiledText>()];

        public ImmutableArray<TextReference> References { get; } =
            body is null ? description?.References ?? [] : description is null ? body.References : [.. body.References, .. description.References];

        public ImmutableArray<CompiledText> Reported { get; } = [.. new[] { body, description }.OfType<CompiledText>().Where(text => !text.Reported.IsEmpty)];

        public bool DependsOn(HashSet<string> ids)
        {
            foreach (var text in All)
            {
                foreach (var key in text.Dependencies)
                {
                    if (ids.Contains(key.Id)) return true;
                }
            }

            return false;
        }
    }
}
