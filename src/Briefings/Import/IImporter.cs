using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import;

/// <summary>Reads files of one format.</summary>
internal interface IImporter
{
    /// <summary>What is typed: <c>misp</c>.</summary>
    string Name { get; }

    /// <summary>What it takes, for the help.</summary>
    string Description { get; }

    /// <summary>The records that a file proposes, in its order; null when it is not of this format, which is then reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What the site has.</param>
    /// <param name="leftovers">Takes what has no place; open until the records are written.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    IReadOnlyList<Proposal>? Read(ContentFile file, ContentSet content, Leftovers leftovers, DiagnosticBag diagnostics);
}
