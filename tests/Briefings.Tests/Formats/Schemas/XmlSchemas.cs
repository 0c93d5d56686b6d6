using System.Xml;
using System.Xml.Schema;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Schemas;

/// <summary>Holds XML against a schema of this folder.</summary>
internal static class XmlSchemas
{
    /// <summary>What the framework's validating reader has against the document, and nothing when it is valid.</summary>
    /// <param name="schema">The schema's name: <c>atom</c>.</param>
    /// <param name="document">The document's bytes.</param>
    public static IReadOnlyList<string> Faults(string schema, byte[] document)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings,
        };
        settings.Schemas.Add(null, Repository.Path($"tests/Briefings.Tests/Formats/Schemas/{schema}.xsd"));
        settings.ValidationEventHandler += (_, found) => faults.Add(found.Message);
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        while (reader.Read())
        {
        }

        return faults;
    }
}
