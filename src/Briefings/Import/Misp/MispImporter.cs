using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Misp;

/// <summary>
/// A cluster file of a MISP galaxy of threat actors (the format's draft-dulaunoy-misp-galaxy-format, section 2): each value becomes an intrusion set.
/// What the galaxy says of states stays its own statement.
/// </summary>
internal sealed class MispImporter : IImporter
{
    /// <inheritdoc />
    public string Name => "misp";

    /// <inheritdoc />
    public string Description => "Take in the threat actors of a MISP galaxy cluster (threat-actor.json).";

    /// <inheritdoc />
    public IReadOnlyList<Proposal>? Read(ContentFile file, ContentSet content, Leftovers leftovers, DiagnosticBag diagnostics)
    {
        if (JsonFile.Read(file, "values", _ => true, diagnostics) is not { } root) return null;
        if (root is not JsonMap galaxy || galaxy["values"] is not JsonList values)
        {
            diagnostics.Report(ImportRules.OtherFormat, root.At, "a MISP galaxy cluster is an object with 'values'", "name the file 'clusters/threat-actor.json' of a galaxy");
            return null;
        }

        if (galaxy.Text("type") is not "threat-actor" and var type)
        {
            diagnostics.Report(
                ImportRules.OtherFormat, galaxy.PlaceOf("type"), $"a cluster of type {Quoting.Quote(type)}, not 'threat-actor'", "import the galaxy of threat actors; others hold no actors");
            return null;
        }

        var source = SourceOf(galaxy);
        var writer = new MispActor(source, leftovers);
        var proposals = values.Items.OfType<JsonMap>().Where(cluster => HasName(cluster, leftovers)).Select(writer.Propose).ToList();
        return proposals.Count == 0 ? [] : [source, .. proposals];
    }

    private static bool HasName(JsonMap cluster, Leftovers leftovers)
    {
        if (ImportText.Line(cluster.Text("value")).Length > 0) return true;
        leftovers.Add("a cluster without 'value'", cluster.At, "give it a name in the galaxy");
        return false;
    }

    // The galaxy as a source of its own, which every actor rests on and which an editor can grade once.
    private static Proposal SourceOf(JsonMap galaxy)
    {
        var name = ImportText.Line(galaxy.Text("name"));
        var title = $"MISP galaxy: {(name.Length == 0 ? "Threat Actor" : name)}";
        var publisher = ImportText.Line(galaxy.Text("source"));
        return new()
        {
            Collection = Collection.Sources,
            Name = title,
            At = galaxy.At,
            Keys = (_, _) => KeysBuilder.Of(("title", title), ("publisher", publisher)),
        };
    }
}
