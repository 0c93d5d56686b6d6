using Briefings.Content;
using Briefings.Content.Binding;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>
/// Turns the ids that another site has for records into those that they have here. The bundle of one incident does not hold all that its records refer to:
/// what leads nowhere is left out, and told.
/// </summary>
/// <param name="places">Which records there are.</param>
/// <param name="leftovers">Takes references that lead nowhere.</param>
/// <param name="at">Where the record stands.</param>
internal sealed class Renaming(Places places, Leftovers leftovers, SourceLocation at)
{
    private static readonly ContentText Nothing = new("");

    /// <summary>The keys with the ids of this site.</summary>
    public ContentKeys Apply(ContentKeys keys, RecordShape? shape) =>
        new([.. keys.Keys.Select(key => key with { Value = Apply(key.Value, shape.Find(key.Name)) }).Where(key => !key.Value.IsEmpty)]);

    private ContentValue Apply(ContentValue value, KeyDoc? key) => value switch
    {
        ContentList list => new ContentList([.. list.Values.Select(item => Apply(item, key)).Where(item => !item.IsEmpty)]),
        ContentKeys keys => ApplyInside(keys, key.Inner()),
        ContentText text when TargetOf(key) is { } collection => Reference(collection, text),
        _ => value,
    };

    // A link without its other end is no link.
    private ContentValue ApplyInside(ContentKeys keys, RecordShape? shape)
    {
        var applied = Apply(keys, shape);
        return keys.Keys.Any(key => shape.Find(key.Name) is { IsRequired: true } && applied[key.Name] is null) ? Nothing : applied;
    }

    private ContentText Reference(Collection collection, ContentText id)
    {
        var here = places.Here(collection, id.Text);
        // A topic exists by use.
        if (collection == Collection.Topics || places.Has(new(collection, here))) return new(here);
        leftovers.Add($"a reference to {collection.Singular()} {Quoting.Quote(id.Text)}, which neither the bundle nor the site has,", at, "import the bundle of the whole site, or add the record by hand");
        return Nothing;
    }

    private static Collection? TargetOf(KeyDoc? key) => key?.Form switch
    {
        ValueForm.Id => key.Target,
        ValueForm.Party or ValueForm.IdOrMapping => Collection.Actors,
        ValueForm.Source => Collection.Sources,
        _ => null,
    };
}
