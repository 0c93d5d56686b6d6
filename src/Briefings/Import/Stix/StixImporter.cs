using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>
/// A bundle of STIX 2.1 (OASIS Standard, 10 June 2021). One that a site like this exported carries each record whole, in an extension; there, the objects
/// of the standard say the same to others, and are not read. Of any other bundle, what content has a place for is taken.
/// </summary>
internal sealed class StixImporter : IImporter
{
    /// <inheritdoc />
    public string Name => "stix";

    /// <inheritdoc />
    public string Description => "Take in a STIX 2.1 bundle: another site's /data/stix.json, or anybody's.";

    /// <inheritdoc />
    public IReadOnlyList<Proposal>? Read(ContentFile file, ContentSet content, Leftovers leftovers, DiagnosticBag diagnostics)
    {
        var skipped = new List<(string What, SourceLocation At)>();
        if (JsonFile.Read(file, "objects", IsWanted, diagnostics) is not { } root) return null;
        if (root is not JsonMap bundle || bundle.Text("type") != "bundle")
        {
            diagnostics.Report(ImportRules.OtherFormat, root.At, "a STIX bundle is an object of type 'bundle'", "name a file that holds one");
            return null;
        }

        if (bundle.Text("spec_version") is "2.0" or "1.0")
        {
            diagnostics.Report(ImportRules.OtherFormat, bundle.PlaceOf("spec_version"), $"STIX {bundle.Text("spec_version")}, not 2.1", "convert it with the OASIS elevator, or export it as STIX 2.1");
            return null;
        }

        var objects = bundle.Maps("objects").ToList();
        if (objects.Exists(OwnRecords.Carries)) return new OwnRecords(content, leftovers, diagnostics).Propose(objects);

        foreach (var (what, at) in skipped) leftovers.Add(what, at, "nothing in content holds it; add by hand what matters");
        return new StixRecords(new StixBundle(objects, leftovers), leftovers).Propose();

        // A bundle may hold a hundred thousand indicators: what is not read is not kept.
        bool IsWanted(JsonMap found)
        {
            if (OwnRecords.Carries(found) || OwnRecords.IsText(found) || StixBundle.IsRead(found)) return true;
            if (!StixBundle.IsAboutOthers(found)) skipped.Add((Describe(found), found.At));
            return false;
        }
    }

    private static string Describe(JsonMap found) =>
        found.Text("type") is "relationship" ? $"a relationship {Quoting.Quote(found.Text("relationship_type"))}" : $"an object of type {Quoting.Quote(found.Text("type"))}";
}
