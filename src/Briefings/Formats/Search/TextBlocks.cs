using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Briefings.Formats.Search;

/// <summary>Which block of the texts, from which excerpts are cut, holds a record's.</summary>
internal sealed class TextBlocks
{
    /// <summary>The most characters of a block, markup counted; a longer text has a block of its own.</summary>
    public const int MostCharacters = 24_000;

    private readonly Dictionary<int, TextPlace> _places = [];

    public TextBlocks(SearchRecords records, SearchTexts texts)
    {
        var blocks = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var block = ImmutableArray.CreateBuilder<int>();
        var characters = 0;
        for (var number = 0; number < records.All.Length; number++)
        {
            var length = texts.LengthOf(records.All[number]);
            if (length == 0) continue;
            if (block.Count > 0 && characters + length > MostCharacters)
            {
                blocks.Add(block.DrainToImmutable());
                characters = 0;
            }

            _places.Add(number, new(blocks.Count, block.Count));
            block.Add(number);
            characters += length;
        }

        if (block.Count > 0) blocks.Add(block.DrainToImmutable());
        Blocks = blocks.ToImmutable();
    }

    /// <summary>The numbers of each block's records.</summary>
    public ImmutableArray<ImmutableArray<int>> Blocks { get; }

    /// <summary>Where the text of a record is; null when it has none.</summary>
    public TextPlace? PlaceOf(int number) => _places.TryGetValue(number, out var place) ? place : null;
}

/// <summary>The place of a text.</summary>
/// <param name="Block">The block's number.</param>
/// <param name="Index">Its place in the block, from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace(int Block, int Index);
