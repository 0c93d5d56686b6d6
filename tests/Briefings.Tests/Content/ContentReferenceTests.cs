using Briefings.Content;
using Briefings.Content.Binding;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Content;

public sealed class ContentReferenceTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "an actor", "actors/x.yaml" }, { "an incident", "incidents/x.yaml" }, { "a response", "responses/x.yaml" }, { "a source", "sources/x.yaml" },
        { "a topic", "topics/x.yaml" }, { "an article", "articles/x.md" }, { "a page", "pages/x.md" }, { "'site.yaml'", "site.yaml" },
        { "'vocabulary.yaml'", "vocabulary.yaml" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_key_of_the_reference_is_read(string phrase, string path)
    {
        var shape = ContentReference.Files.Single(each => string.Equals(each.Phrase, phrase, StringComparison.Ordinal));
        foreach (var key in shape.Keys)
        {
            // No key takes a list within a list, so a key that is read complains of it.
            var fence = path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" : "";
            using var site = SiteFolder.Write($"-- {path} --\n{fence}{key.Name}: [[[a]]]\n{fence}");

            Assert.Contains(site.ReadFaults(), line => line.Contains("BRF0203", StringComparison.Ordinal) && line.Contains($"'{key.Name}'", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_key_is_explained()
    {
        foreach (var key in ContentReference.Files.Concat(ContentReference.Shared).SelectMany(AllKeys))
        {
            Assert.NotEmpty(key.Explanation);
            Assert.False(key.Explanation.EndsWith('.'), key.Name);
            Assert.NotEmpty(key.Type);
        }
    }

    [Fact]
    public void The_default_vocabulary_explains_every_value()
    {
        var vocabulary = DefaultVocabulary.Load();
        TermSet[] sets =
        [
            vocabulary.ActorKinds, vocabulary.LinkTypes, vocabulary.AliasRelations, vocabulary.IncidentKinds, vocabulary.Determinations,
            vocabulary.ResponseFamilies, vocabulary.ResponseKinds, vocabulary.PublisherKinds,
        ];

        Assert.Equal([9, 8, 5, 13, 4, 11, 38, 8], sets.Select(set => set.Count));
        Assert.All(sets.SelectMany(set => set), term =>
        {
            Assert.NotEmpty(term.Label);
            Assert.EndsWith(".", term.Explanation, StringComparison.Ordinal);
        });
        Assert.All(vocabulary.LinkTypes, term => Assert.NotEmpty(term.Inverse));
        Assert.All(vocabulary.ResponseKinds, term => Assert.True(vocabulary.ResponseFamilies.TryGet(term.Family, out _), term.Id));
        Assert.True(vocabulary.ResponseKinds.TryGet("demarche", out var demarche));
        Assert.Equal("Démarche", demarche.Label);
    }

    [Fact]
    public void A_site_changes_only_what_it_states()
    {
        using var site = SiteFolder.Write("-- vocabulary.yaml --\nresponse_kinds:\n  summons: { label: Called in, roles: { ended: Over } }\n");

        Assert.True(site.ReadClean().Vocabulary.ResponseKinds.TryGet("summons", out var summons));

        Assert.Equal(("Called in", "Summonses", "talk"), (summons.Label, summons.Plural, summons.Family));
        Assert.Equal(("Took place", "Over"), (summons.Roles["announced"], summons.Roles["ended"]));
        Assert.NotEmpty(summons.Explanation);
    }

    [Fact]
    public void Codes_of_rules_are_unique_and_in_their_range()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FileRules.All, rule => Assert.StartsWith("BRF00", rule.Code, StringComparison.Ordinal));
        Assert.All(YamlRules.All, rule => Assert.StartsWith("BRF01", rule.Code, StringComparison.Ordinal));
        Assert.All(ValueRules.All, rule => Assert.StartsWith("BRF02", rule.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void Countries_have_codes_names_and_suggestions()
    {
        Assert.Equal(250, Countries.All.Count);
        Assert.Equal(["Kosovo", "South Korea", "Taiwan", "Russia"], new[] { "XK", "KR", "TW", "RU" }.Select(Countries.NameOf));
        Assert.Equal(["NZ", "GB", "CZ", null], new[] { "nz", "UK", "Czech Republic", "Atlantis" }.Select(Countries.Suggest));
    }

    private static IEnumerable<KeyDoc> AllKeys(RecordShape shape) =>
        shape.Keys.SelectMany(key => key.Shape is null ? [key] : AllKeys(key.Shape).Prepend(key));
}
