using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Publishing.Reuse;

/// <summary>What a build leaves for the next beside its output: of every file that may be kept, what it was made of and how to know it again.</summary>
/// <param name="Environment">Of what holds for all files: the tool, the theme, the settings.</param>
/// <param name="Questions">What the files asked of the record.</param>
/// <param name="Files">In ordinal order of their paths.</param>
internal sealed record BuildManifest(ulong Environment, ImmutableArray<ManifestQuestion> Questions, ImmutableArray<ManifestFile> Files);

/// <summary>A question of <see cref="Graph.ReadFacts"/> with its answer.</summary>
/// <param name="Record">The record; null for a question about a whole collection.</param>
/// <param name="Fact">Which.</param>
/// <param name="Print">Of the answer.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ManifestQuestion(RecordKey? Record, int Fact, ulong Print);

/// <summary>A file that was published.</summary>
internal sealed record ManifestFile
{
    /// <summary>Under the output folder.</summary>
    public required string Path { get; init; }

    /// <summary>What was asked for it, as positions in <see cref="BuildManifest.Questions"/>.</summary>
    public required int[] Asked { get; init; }

    /// <summary>Of its bytes.</summary>
    public required UInt128 Hash { get; init; }

    /// <summary>As it was written.</summary>
    public required FileIdentity Identity { get; init; }

    /// <summary>What the link check read on it; null for what is no page.</summary>
    public ManifestPage? Page { get; init; }
}

/// <summary>What the link check read on a page.</summary>
/// <param name="Anchors">Its ids.</param>
/// <param name="Targets">The published files that it links to, by path.</param>
/// <param name="Fragments">Its links to fragments of other pages.</param>
internal sealed record ManifestPage(ImmutableArray<string> Anchors, ImmutableArray<string> Targets, ImmutableArray<ManifestLink> Fragments);

/// <summary>A link to a fragment of another page.</summary>
/// <param name="Url">As the page has it.</param>
/// <param name="Target">The path of the page.</param>
/// <param name="Fragment">As the link has it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ManifestLink(string Url, string Target, string Fragment);
