using Briefings.Content.Binding;
using Briefings.Content.Writing;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>Turns the ids that another site has for records into those that they have here.</summary>
internal static class Renaming
{
    /// <summary>The keys with the ids of this site.</summary>
    public static ContentKeys Apply(ContentKeys keys, RecordShape? shape, Places places) =>
        new([.. keys.Keys.Select(key => key with { Value = Apply(key.Value, shape.Find(key.Name), places) })]);

    private static ContentValue Apply(ContentValue value, KeyDoc? key, Places places) => value switch
    {
        ContentList list => new ContentList([.. list.Values.Select(item => Apply(item, key, places))]),
        ContentKeys keys => Apply(keys, key.Inner(), places),
        ContentText text when TargetOf(key) is { } collection => new ContentText(places.Here(collection, text.Text)),
        _ => value,
    };

    private static Collection? TargetOf(KeyDoc? key) => key?.Form switch
    {
        ValueForm.Id => key.Target,
        ValueForm.Party or ValueForm.IdOrMapping => Collection.Actors,
        ValueForm.Source => Collection.Sources,
        _ => null,
    };
}
