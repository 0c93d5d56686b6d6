using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Briefings.Formats.Data.Schemas;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="IsRequired">Whether it is always there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Member(string Name, JsonObject Shape, bool IsRequired)
{
    /// <summary>A member that is always there.</summary>
    public static Member Always(string name, JsonObject shape) => new(name, shape, IsRequired: true);

    /// <summary>A member that is left out when it is unknown.</summary>
    public static Member Perhaps(string name, JsonObject shape) => new(name, shape, IsRequired: false);
}
