using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>A file that knows its length and hash once it has been written. When the catalogue or the data page asks first, it is written once to nowhere.</summary>
internal sealed class MeasuredFile(Artifact file) : Artifact(file.Path, file.Source)
{
    private volatile FileMeasure? _measure;

    /// <summary>Whether it is the file that tells the measures of others.</summary>
    public bool IsCatalogue => file is SiteCatalogue;

    /// <summary>Its measure.</summary>
    public FileMeasure Measure()
    {
        if (_measure is null) Write(Stream.Null);
        return _measure!;
    }

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => file.MadeOf;

    /// <summary>Measures it by what an earlier build wrote, when that is the same.</summary>
    public void MeasureBy(Stream written)
    {
        using var measuring = new MeasuringStream(Stream.Null);
        written.CopyTo(measuring);
        Keep(measuring);
    }

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        using var measuring = new MeasuringStream(output);
        file.Write(measuring);
        Keep(measuring);
    }

    private void Keep(MeasuringStream measuring) => _measure ??= new(measuring.Length, measuring.Hash(), FileSample.Of(Path, measuring.Head));
}
