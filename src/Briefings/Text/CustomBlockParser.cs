using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefings.Text;

/// <summary>Reads <c>:::</c> blocks, which Markdig nests without bound: every further line would then ask every open block.</summary>
internal sealed class CustomBlockParser : CustomContainerParser
{
    private const int DeepestNesting = 32;

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None) CheckDepth(processor.CurrentContainer);
        return state;
    }

    private static void CheckDepth(ContainerBlock? container)
    {
        for (var depth = 0; container is not null; container = container.Parent)
        {
            // What Markdig throws for its own blocks.
            if (++depth > DeepestNesting) throw new ArgumentException("Markdown elements in the input are too deeply nested", nameof(container));
        }
    }
}
