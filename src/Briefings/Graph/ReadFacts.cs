using Briefings.Model;

namespace Briefings.Graph;

/// <summary>A question that the graph answers about a record.</summary>
internal enum ReadFact
{
    /// <summary>What it says, in its file and its texts.</summary>
    Content,

    /// <summary>What names it in its own keys.</summary>
    LinksInto,

    /// <summary>Whose texts point at it.</summary>
    Backlinks,

    /// <summary>Which claims are on it, against it, by it, made by it or rest on it.</summary>
    Claims,
}

/// <summary>The numbers of the questions that the graph can be asked.</summary>
internal static class ReadFacts
{
    private static readonly int PerRecord = Enum.GetValues<ReadFact>().Length;
    private static readonly int Collections = Enum.GetValues<Collection>().Length;

    /// <summary>How many there are in a graph of so many records.</summary>
    public static int Count(int records) => Collections + (records * PerRecord);

    /// <summary>What all published records of a collection say, and which there are.</summary>
    public static int All(Collection collection) => (int)collection;

    /// <summary>A question about the record of that number.</summary>
    public static int Of(ReadFact fact, int record) => Collections + (record * PerRecord) + (int)fact;

    /// <summary>The record and the question that a number stands for; a record of -1 for a whole collection, whose number is the question's.</summary>
    public static (int Record, int Fact) Parts(int number) =>
        number < Collections ? (-1, number) : Math.DivRem(number - Collections, PerRecord);
}
