using Briefings.Import.Csl;
using Briefings.Import.Misp;
using Briefings.Import.Stix;

namespace Briefings.Import;

/// <summary>The formats that can be imported.</summary>
internal static class Importers
{
    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<IImporter> All { get; } = [new MispImporter(), new StixImporter(), new CslImporter()];
}
