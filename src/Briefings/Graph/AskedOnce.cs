namespace Briefings.Graph;

/// <summary>Something that several things are made with, made when the first of them asks; the log is told for each of them what was asked for it.</summary>
/// <param name="reads">The log.</param>
/// <param name="make">Makes it.</param>
internal sealed class AskedOnce<T>(ReadLog reads, Func<T> make)
{
    private readonly Lazy<(T Made, int[] Asked)> _made = new(() => reads.Listen(make));

    /// <summary>What was made.</summary>
    public T Value
    {
        get
        {
            var (made, asked) = _made.Value;
            reads.Note(asked);
            return made;
        }
    }
}
