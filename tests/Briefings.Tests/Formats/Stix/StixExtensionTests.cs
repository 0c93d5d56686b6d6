using Briefings.Tests.Formats.Data.Schemas;
using Newtonsoft.Json.Linq;

namespace Briefings.Tests.Formats.Stix;

public sealed class StixExtensionTests(RichSiteFixture rich) : IClassFixture<RichSiteFixture>
{
    private const string Ours = "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343";

    [Theory]
    [InlineData("")]
    [InlineData("tests/Briefings.Tests/Golden")]
    [InlineData(null)]
    public void What_the_extension_holds_is_valid_by_the_schema_that_its_definition_names(string? folder)
    {
        var site = folder is null ? rich.Site : PublishedSite.In(folder);
        var (extensions, schema) = Extensions(site);
        Assert.True(extensions.Count > 10);
        var schemas = new PublishedSchemas(site);
        Assert.Contains(schema, schemas.Ids);
        Assert.Empty(schemas.Faults([.. extensions.Select(one => (one, schema))]).SelectMany(fault => fault));
    }

    [Fact]
    public void What_the_schema_does_not_know_is_refused()
    {
        var (extensions, schema) = Extensions(rich.Site);
        var mutants = new List<JObject>();
        foreach (var extension in extensions)
        {
            mutants.Add(With(extension, one => one["unknown"] = "x"));
            mutants.Add(With(extension, one => one["extension_type"] = "new-sdo"));
            if (extension["record"] is not JObject) continue;
            mutants.Add(With(extension, one => one["record"]!["unknown"] = "x"));
            mutants.Add(With(extension, one => one["record"]!["topics"] = 3));
            mutants.Add(With(extension, one => one["collection"] = "pages"));
            mutants.Add(With(extension, one => one["id"] = "../up"));
        }

        var faults = new PublishedSchemas(rich.Site).Faults([.. mutants.Select(one => (one, schema))]);
        Assert.Empty(mutants.Where((_, i) => !faults.Contains(i)).Select(one => one.ToString()));
    }

    private static JObject With(JObject extension, Action<JObject> change)
    {
        var copy = (JObject)extension.DeepClone();
        change(copy);
        return copy;
    }

    private static (List<JObject> Extensions, string Schema) Extensions(PublishedSite site)
    {
        var objects = PublishedSchemas.Read(site.Text("data/stix.json"))["objects"]!.ToList();
        return ([.. objects.Select(one => one["extensions"]?[Ours]).OfType<JObject>()], (string)objects.Single(one => (string?)one["id"] == Ours)["schema"]!);
    }
}
