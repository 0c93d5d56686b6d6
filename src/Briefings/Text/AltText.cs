using System.Text;
using Markdig.Syntax.Inlines;

namespace Briefings.Text;

/// <summary>The description of an image: what its brackets hold, without markup (CommonMark 0.31, 6.4).</summary>
internal static class AltText
{
    /// <summary>The description, perhaps empty.</summary>
    public static string Of(LinkInline image)
    {
        var alt = new StringBuilder();
        Append(image, alt, depth: 0);
        return alt.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder alt, int depth)
    {
        if (depth > InlineComposer.DeepestNesting) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    alt.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    alt.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    alt.Append(code.Content);
                    break;
                case WikiLinkInline wiki:
                    alt.Append(wiki.Label.Length > 0 ? wiki.Label : wiki.Target);
                    break;
                case LineBreakInline:
                    alt.Append(' ');
                    break;
                case ContainerInline inner:
                    Append(inner, alt, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }
}
