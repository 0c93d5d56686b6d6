using System.Text;

namespace Briefings.Publishing.Links;

/// <summary>The attributes that hold an address or a name, one bit each.</summary>
[Flags]
internal enum AttributeKinds
{
    None = 0,
    Id = 1,
    Name = 1 << 1,
    Reference = 1 << 2,
    XlinkReference = 1 << 3,
    Source = 1 << 4,
    SourceSet = 1 << 5,
    ImageSourceSet = 1 << 6,
    Poster = 1 << 7,
    Action = 1 << 8,
    FormAction = 1 << 9,
    Data = 1 << 10,
    Citation = 1 << 11,
}

/// <summary>Tells which attributes matter (HTML Living Standard, index of attributes: "valid URL").</summary>
internal static class AttributeNames
{
    public static AttributeKinds KindOf(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when Is(name, "id"u8) => AttributeKinds.Id,
        3 when Is(name, "src"u8) => AttributeKinds.Source,
        4 when Is(name, "href"u8) => AttributeKinds.Reference,
        4 when Is(name, "name"u8) && Is(tag, "a"u8) => AttributeKinds.Name,
        4 when Is(name, "cite"u8) => AttributeKinds.Citation,
        4 when Is(name, "data"u8) && Is(tag, "object"u8) => AttributeKinds.Data,
        6 when Is(name, "srcset"u8) => AttributeKinds.SourceSet,
        6 when Is(name, "poster"u8) => AttributeKinds.Poster,
        6 when Is(name, "action"u8) => AttributeKinds.Action,
        10 when Is(name, "formaction"u8) => AttributeKinds.FormAction,
        10 when Is(name, "xlink:href"u8) => AttributeKinds.XlinkReference,
        11 when Is(name, "imagesrcset"u8) => AttributeKinds.ImageSourceSet,
        _ => AttributeKinds.None,
    };

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(name, expected);
}
