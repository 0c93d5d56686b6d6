using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Csl;

/// <summary>A list of items in CSL-JSON, as Zotero and other reference managers export it (Citation Style Language 1.0.2, appendices III and IV): each becomes a source.</summary>
internal sealed class CslImporter : IImporter
{
    /// <inheritdoc />
    public string Name => "csl";

    /// <inheritdoc />
    public string Description => "Take in sources from CSL-JSON, as Zotero exports it.";

    /// <inheritdoc />
    public IReadOnlyList<Proposal>? Read(ContentFile file, ContentSet content, Leftovers leftovers, DiagnosticBag diagnostics)
    {
        if (JsonFile.Read(file, "", _ => true, diagnostics) is not { } root) return null;
        if (root is not JsonList items)
        {
            diagnostics.Report(ImportRules.OtherFormat, root.At, "CSL-JSON is a list of items in '[ ]'", "export the library as 'CSL JSON'");
            return null;
        }

        var writer = new CslSource(leftovers);
        return [.. items.Items.OfType<JsonMap>().Select(writer.Propose).OfType<Proposal>()];
    }
}
