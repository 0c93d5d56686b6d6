using System.Text;
using Briefings.Content;
using Briefings.Content.Binding;
using Briefings.Model;

namespace Briefings.Tests.Docs;

public sealed class ContentPageTests
{
    private readonly StringBuilder _page = new();
    private readonly Vocabulary _vocabulary = DefaultVocabulary.Load();

    [Fact]
    public void The_content_reference_lists_every_key_and_every_value() => GeneratedPage.Verify("docs/content.md", Write());

    private string Write()
    {
        _page.Append(
            """
            # Content reference

            Every key that a file of the input folder may have, and every value of the vocabulary. The [editor's guide](editors.md) shows them in use.

            - A key with **required** must be there. Every other key may be left out: absent means unknown, and nothing is made up in its place.
            - Where several values are allowed, one by itself is too: `by: gcsb` is `by: [gcsb]`.
            - A key that is not listed is an error ([BRF0201](diagnostics.md#brf0201)), as is a value outside its vocabulary ([BRF0204](diagnostics.md#brf0204)).
            - Articles and pages hold these keys between two `---` lines at the top of a `.md` file; the text follows.

            This page is written from `src/Briefings/Content` and `src/Briefings/Model/vocabulary.yaml`; a test compares them.

            """);
        _page.Append("\n## Every record\n\nThe keys that articles, actors, incidents, responses, sources, topics and pages have in common:\n\n");
        WriteKeys(CommonKeys.All);
        foreach (var shape in ContentReference.Files.Concat(ContentReference.Shared)) WriteShape(shape, "##", Title(shape));
        _page.Append("\n## Vocabulary\n\nA site's own `input/vocabulary.yaml` relabels these values or adds to them; it states only what differs.\n");
        WriteTerms("actor_kinds", _vocabulary.ActorKinds);
        WriteTerms("link_types", _vocabulary.LinkTypes);
        WriteTerms("alias_relations", _vocabulary.AliasRelations);
        WriteTerms("incident_kinds", _vocabulary.IncidentKinds);
        WriteTerms("determinations", _vocabulary.Determinations);
        WriteTerms("response_families", _vocabulary.ResponseFamilies);
        WriteTerms("response_kinds", _vocabulary.ResponseKinds);
        WriteTerms("publisher_kinds", _vocabulary.PublisherKinds);
        return _page.ToString();
    }

    private void WriteShape(RecordShape shape, string level, string title)
    {
        var isRecord = CommonKeys.All.All(shape.Keys.Contains);
        _page.Append($"\n{level} {title}\n\n{(isRecord ? "Besides the keys of [every record](#every-record):\n\n" : "")}");
        WriteKeys(shape.Keys.Where(key => !isRecord || !CommonKeys.All.Contains(key)));
        foreach (var key in shape.Keys)
        {
            if (key.Shape is { } inner) WriteShape(inner, level + "#", $"{title}: {key.Name}");
        }
    }

    private void WriteKeys(IEnumerable<KeyDoc> keys)
    {
        _page.Append("| key | takes | meaning |\n| --- | --- | --- |\n");
        foreach (var key in keys)
        {
            var required = key.IsRequired ? " **required**" : "";
            _page.Append($"| `{key.Name}`{required} | {Takes(key)} | {GeneratedPage.Cell(key.Explanation)} |\n");
        }
    }

    // The name of a section of the vocabulary leads to it.
    private static string Takes(KeyDoc key)
    {
        var type = GeneratedPage.Cell(key.Type);
        var isSection = key.Form == ValueForm.Term && !key.Of.Contains('|', StringComparison.Ordinal);
        return isSection ? type.Replace(key.Of, $"[{key.Of}](#{key.Of})", StringComparison.Ordinal) : type;
    }

    private void WriteTerms(string section, TermSet terms)
    {
        _page.Append($"\n### {section}\n\n");
        var hasFamilies = terms.Any(term => term.Family.Length > 0);
        var hasInverses = terms.Any(term => term.Inverse.Length > 0);
        _page.Append($"| value | label |{(hasFamilies ? " family |" : "")}{(hasInverses ? " from the other end |" : "")} meaning |\n");
        _page.Append($"| --- | --- |{(hasFamilies ? " --- |" : "")}{(hasInverses ? " --- |" : "")} --- |\n");
        foreach (var term in terms)
        {
            _page.Append($"| `{term.Id}` | {GeneratedPage.Cell(term.Label)} |");
            if (hasFamilies) _page.Append($" {term.Family} |");
            if (hasInverses) _page.Append($" {GeneratedPage.Cell(term.Inverse)} |");
            _page.Append($" {GeneratedPage.Cell(term.Explanation)} |\n");
        }
    }

    // "an actor" as a heading: "Actor".
    private static string Title(RecordShape shape)
    {
        var noun = shape.Phrase.Trim('\'');
        foreach (var article in new[] { "an ", "a " })
        {
            if (noun.StartsWith(article, StringComparison.Ordinal)) noun = noun[article.Length..];
        }

        return noun.EndsWith(".yaml", StringComparison.Ordinal) ? noun : char.ToUpperInvariant(noun[0]) + noun[1..];
    }
}
