using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Suggestions;

/// <summary>Something that an editor may want to add or settle, with what would do it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="At">Where it was seen.</param>
/// <param name="Message">What was seen; no full stop.</param>
/// <param name="Subjects">The records concerned, the one in whose file it was seen first.</param>
/// <param name="Patches">One that is safe, or several of which an editor chooses one.</param>
internal sealed record Suggestion(SuggestionKind Kind, SourceLocation At, string Message, ImmutableArray<RecordKey> Subjects, ImmutableArray<SuggestedPatch> Patches)
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int IdLength = 8;

    /// <summary>What it is known by, besides its kind and subjects: a date, a name.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The sentence in which it was seen, or empty.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The date, as EDTF, or empty.</summary>
    public string Date { get; init; } = "";

    /// <summary>Whether it has one patch, which says no more than what stands there already.</summary>
    public bool IsSafe => Kind == SuggestionKind.Unlisted;

    /// <summary>Eight letters and digits, the same as long as it is about the same: lines may move and files be changed.</summary>
    public string Id => _id ??= MakeId();

    private string? _id;

    private string MakeId()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind.Name()}\n{string.Join('\n', Subjects)}\n{Detail}"));
        return string.Create(IdLength, hash, (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++) id[i] = Digits[bytes[i] & 31];
        });
    }
}

/// <summary>One way to follow a suggestion.</summary>
/// <param name="Label">What it does: <c>add 'apt40' to 'actors'</c>.</param>
/// <param name="Steps">The files that it changes.</param>
internal sealed record SuggestedPatch(string Label, ImmutableArray<PatchStep> Steps);

/// <summary>The change of one file.</summary>
/// <param name="RelativePath">The file, under the input folder.</param>
/// <param name="Change">Is given the text that stands there (null for none), and gives the text that is to stand there (null for none).</param>
internal sealed record PatchStep(string RelativePath, Func<string?, PatchedText> Change);

/// <summary>What is to stand in a file.</summary>
/// <param name="Text">The text; null when the file goes.</param>
/// <param name="IsPossible">Whether the file could be changed without touching the rest.</param>
internal sealed record PatchedText(string? Text, bool IsPossible = true)
{
    /// <summary>The file is written in a way that cannot be changed without harm.</summary>
    public static PatchedText Impossible { get; } = new(null, IsPossible: false);
}
