using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Values;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Formats.Stix;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Import.Stix;

/// <summary>Records of a site like this one, whole, as the export's extension carries them: the keys of the content contract, as an editor writes them.</summary>
internal sealed class OwnRecords(ContentSet content, Leftovers leftovers, DiagnosticBag diagnostics)
{
    private static readonly string[] NameKeys = ["name", "title", "url"];

    private readonly Dictionary<RecordKey, (JsonMap Record, ContentKeys Keys)> _seen = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Whether an object stands for a record.</summary>
    public static bool Carries(JsonMap found) => ExtensionOf(found)?.Map("record") is not null;

    /// <summary>Whether an object is a note with the text of an article.</summary>
    public static bool IsText(JsonMap found) => ExtensionOf(found)?.Text("text_of") is { Length: > 0 };

    /// <summary>The records.</summary>
    /// <param name="objects">All that is read of the bundle.</param>
    public IReadOnlyList<Proposal> Propose(IReadOnlyCollection<JsonMap> objects)
    {
        foreach (var note in objects.Where(IsText)) _texts[ExtensionOf(note)!.Text("id")] = note.Text("content");
        return [.. objects.Where(Carries).Select(found => Propose(ExtensionOf(found)!)).OfType<Proposal>()];
    }

    private static JsonMap? ExtensionOf(JsonMap found) => found.Map("extensions")?.Map(StixDefinitions.Record);

    private Proposal? Propose(JsonMap extension)
    {
        if (KeyOf(extension) is not { } key) return null;
        var record = extension.Map("record")!;
        var keys = (ContentKeys)ValueOf(record);
        if (_seen.TryGetValue(key, out var first))
        {
            // Several objects may stand for one record: a state is an identity and a location.
            if (!ContentComparison.AreSame(first.Keys, keys, key: null))
                Refuse(extension.At, $"{key.Collection.Singular()} '{key.Id}' stands twice in the bundle, the first time on line {first.Record.At.Line}, and differs", "remove one of the two");
            return null;
        }

        _seen.Add(key, (record, keys));
        var written = new ContentKeys([.. keys.Keys.Where(each => !IsLostImage(each, key, record))]);
        return new()
        {
            Collection = key.Collection,
            OwnId = key.Id,
            Name = NameKeys.Select(record.Text).FirstOrDefault(text => text.Length > 0) ?? key.Id,
            At = extension.At,
            Identities = IdentitiesOf(key.Collection, record),
            Body = key.Collection == Collection.Articles ? _texts.GetValueOrDefault(key.Id, "") : "",
            Keys = (places, _) => new Renaming(places, leftovers, extension.At).Apply(written, RecordShapes.Of(key.Collection)),
        };
    }

    private RecordKey? KeyOf(JsonMap extension)
    {
        var (folder, id) = (extension.Text("collection"), extension.Text("id"));
        if (Collections.All.Where(collection => collection.Folder() == folder).Select(collection => (Collection?)collection).FirstOrDefault() is not { } collection)
        {
            Refuse(extension.PlaceOf("collection"), $"{Quoting.Quote(folder)} is no collection", $"the collections are {Quoting.List([.. Collections.All.Select(each => each.Folder())])}");
            return null;
        }

        if (collection == Collection.Pages)
        {
            leftovers.Add("a page", extension.At, "pages are about the site that they come from; copy them by hand");
            return null;
        }

        if (RecordId.IsValid(id) && !DeviceNames.IsOne(id)) return new RecordKey(collection, id);
        Refuse(extension.PlaceOf("id"), $"{Quoting.Quote(id)} is not an id", "an id is lower-case letters a to z and digits, in words joined by single hyphens, and no name of a device");
        return null;
    }

    // The bundle names pictures, and holds none.
    private bool IsLostImage(ContentKey key, RecordKey of, JsonMap record)
    {
        if (of.Collection != Collection.Articles || key.Name != "image") return false;
        var src = record.Map("image")?.Text("src") ?? "";
        if (content.Assets.Any(asset => "assets/" + asset.Path == src)) return false;
        leftovers.Add($"the picture {Quoting.Quote(src)} of an article", record.PlaceOf("image"), "copy the file to 'assets', and import again");
        return true;
    }

    private static ImmutableArray<Identity> IdentitiesOf(Collection collection, JsonMap record)
    {
        var url = record.Text("url");
        if (collection == Collection.Sources) return AddressValues.IsWebAddress(url) ? [Identity.At(url)] : [];
        if (collection != Collection.Actors || record.Map("same_as") is not { } same) return [];
        return [.. same.Members.Where(member => member.Value is JsonText { Text.Length: > 0 })
            .Select(member => (member.Key, ((JsonText)member.Value).Text))
            .Select(member => member.Key == "website" ? Identity.At(member.Text) : Identity.In(member.Key, member.Text))];
    }

    // What is null or empty is not stated.
    private static ContentValue ValueOf(JsonValue value) => value switch
    {
        JsonText text => new ContentText(text.Text),
        JsonNumber number => new ContentText(number.Text),
        JsonWord { Value: { } isSet } => new ContentFlag(isSet),
        JsonList list => new ContentList([.. list.Items.Select(ValueOf)]),
        JsonMap map => new ContentKeys([.. map.Members.Select(member => new ContentKey(member.Key, ValueOf(member.Value))).Where(key => !key.Value.IsEmpty)]),
        _ => new ContentText(""),
    };

    private void Refuse(SourceLocation at, string message, string remedy) => diagnostics.Report(ImportRules.BadRecord, at, message, remedy);
}
