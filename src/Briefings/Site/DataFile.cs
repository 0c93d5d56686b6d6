using System.Collections.Immutable;

namespace Briefings.Site;

/// <summary>A file of the record to download, as the data page tells of it.</summary>
/// <param name="Name">What it holds, in words.</param>
/// <param name="Format">Its format in a word, in capitals: <c>CSV</c>.</param>
/// <param name="Path">Where it is published: <c>data/actors.csv</c>.</param>
/// <param name="Records">How many records it holds; 0 for one that holds none itself. Counted when somebody asks.</param>
/// <param name="Measure">Its measure, which is known only when it has been written once.</param>
internal sealed record DataFile(string Name, string Format, string Path, Lazy<int> Records, Func<FileMeasure> Measure);

/// <summary>What can be said of a written file.</summary>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash, in lower-case hexadecimal.</param>
/// <param name="Sample">Two of its first lines, cut to what a page can show.</param>
internal sealed record FileMeasure(long Bytes, string Sha256, ImmutableArray<string> Sample);
