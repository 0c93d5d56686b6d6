namespace Briefings.Model;

/// <summary>The kinds of record that have a folder under <c>input/</c> and an address on the site.</summary>
public enum Collection
{
    /// <summary><c>articles/**/*.md</c>, at <c>/articles/id/</c>.</summary>
    Articles,

    /// <summary><c>actors/**/*.yaml</c>, at <c>/actors/id/</c>.</summary>
    Actors,

    /// <summary><c>incidents/**/*.yaml</c>, at <c>/incidents/id/</c>.</summary>
    Incidents,

    /// <summary><c>responses/**/*.yaml</c>, at <c>/responses/id/</c>.</summary>
    Responses,

    /// <summary><c>sources/**/*.yaml</c>, at <c>/sources/id/</c>.</summary>
    Sources,

    /// <summary><c>topics/**/*.yaml</c>, at <c>/topics/id/</c>.</summary>
    Topics,

    /// <summary><c>pages/**/*.md</c>, at <c>/id/</c>.</summary>
    Pages,
}

/// <summary>The names of collections in paths and in links.</summary>
public static class Collections
{
    /// <summary>All collections, in the order in which they are shown.</summary>
    public static IReadOnlyList<Collection> All { get; } = Enum.GetValues<Collection>();

    /// <summary>The folder under <c>input/</c> and the first part of the address: <c>actors</c>.</summary>
    public static string Folder(this Collection collection) => collection switch
    {
        Collection.Articles => "articles",
        Collection.Actors => "actors",
        Collection.Incidents => "incidents",
        Collection.Responses => "responses",
        Collection.Sources => "sources",
        Collection.Topics => "topics",
        _ => "pages",
    };

    /// <summary>One record of the collection, as messages and wiki links name it: <c>actor</c>.</summary>
    public static string Singular(this Collection collection) => collection switch
    {
        Collection.Articles => "article",
        Collection.Actors => "actor",
        Collection.Incidents => "incident",
        Collection.Responses => "response",
        Collection.Sources => "source",
        Collection.Topics => "topic",
        _ => "page",
    };

    /// <summary>The collection in a folder under <c>input/</c>, or null.</summary>
    public static Collection? FromFolder(ReadOnlySpan<char> name)
    {
        foreach (var collection in All)
        {
            if (name.SequenceEqual(collection.Folder())) return collection;
        }

        return null;
    }

    /// <summary>The collection that a wiki link's prefix names (<c>incident</c> in <c>[[incident:id]]</c>), or null.</summary>
    public static Collection? FromSingular(ReadOnlySpan<char> name)
    {
        foreach (var collection in All)
        {
            if (name.SequenceEqual(collection.Singular())) return collection;
        }

        return null;
    }
}
