using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Writing;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Suggestions;

/// <summary>Makes one record of two: what one lacks is taken from the other, references follow, and the old address leads to the one that stays.</summary>
internal static class RecordMerge
{
    // What a record is called and whether it is published, it says for itself.
    private static readonly string[] Own = ["name", "title", "draft", "updated"];

    /// <summary>The patch that keeps one and removes the other.</summary>
    public static SuggestedPatch Of(Record kept, Record gone, SuggestionSite site)
    {
        var (stays, goes) = (site.PathOf(kept.Key)!, site.PathOf(gone.Key)!);
        var isIdAlone = site.Graph.Index.WithId(gone.Id).Length == 1;
        var steps = ImmutableArray.CreateBuilder<PatchStep>();
        steps.Add(new(stays, text => TakeOver(text!, gone, site)));
        steps.Add(new(goes, _ => new(null)));
        foreach (var from in Referring(gone.Key, site.Graph).Where(key => key != kept.Key && key != gone.Key))
        {
            if (site.PathOf(from) is not { } path) continue;
            steps.Add(new(path, text => ReferenceChange.Apply(text!, from.Collection, gone.Key, kept.Id, isIdAlone) is { } changed ? new(changed) : PatchedText.Impossible));
        }

        return new($"keep {kept.Key}, and let {gone.Key} lead to it", steps.ToImmutable());
    }

    private static IEnumerable<RecordKey> Referring(RecordKey key, RecordGraph graph) =>
        graph.Links.Into(key).Select(link => link.From.Key).Concat(graph.Backlinks(key).Select(backlink => backlink.From.Key)).Distinct().Order();

    private static PatchedText TakeOver(string text, Record gone, SuggestionSite site)
    {
        var source = File.ReadAllText(site.Files[gone.Key].FullPath, Encoding.UTF8).ReplaceLineEndings("\n");
        if (YamlSpanReader.Read(source)?.ToValue() is not ContentKeys keys) return PatchedText.Impossible;
        var wanted = new KeysBuilder();
        foreach (var key in keys.Keys.Where(key => !Own.Contains(key.Name, StringComparer.Ordinal) && key.Name is not ("aliases" or "redirect_from"))) wanted.Add(key.Name, key.Value);
        if (gone is Actor actor) wanted.Add("aliases", [.. Names(actor, keys["aliases"], site, text)]);
        wanted.Add("redirect_from", [.. keys["redirect_from"]?.Items ?? [], new ContentText($"/{gone.Collection.Folder()}/{gone.Id}/")]);
        string[] lists = [.. RecordShapes.Of(gone.Collection).Keys.Where(key => key.IsList).Select(key => key.Name)];
        return RecordFileText.Patch(text, gone.Collection, wanted.Build(), "", mayReplace: false, lists) is { } patched ? new(patched.Text) : PatchedText.Impossible;
    }

    // Its name becomes an alias, unless the one that stays is called so.
    private static IEnumerable<ContentValue> Names(Actor gone, ContentValue? aliases, SuggestionSite site, string text)
    {
        var standing = YamlSpanReader.Read(text.ReplaceLineEndings("\n"))?.ToValue() is ContentKeys keys && keys["name"] is ContentText name ? name.Text : "";
        if (!string.Equals(standing, gone.Name, StringComparison.Ordinal)) yield return new ContentText(gone.Name);
        foreach (var alias in aliases?.Items ?? [])
        {
            var written = alias is ContentKeys inner ? inner["name"] : alias;
            if (written is ContentText { Text: var other } && !string.Equals(other, standing, StringComparison.Ordinal)) yield return alias;
        }
    }
}
