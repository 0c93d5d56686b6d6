using System.Text;
using Briefings.Content.Binding;
using Briefings.Content.Files;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Content;

public sealed class MutatedContentTests
{
    private const string Incident = """
        title: "Compromise: \u00e9"
        kind: [espionage, 'data-theft']
        occurred: 2021-08?
        targets: [a, { name: B, country: GB, kind: media }]
        attributed_to:
          - { actor: apt40, by: [gcsb], date: 2024-03-26, rank: preferred }
        summary: >-
          Folded
          text.
        description: |2
            Literal

          text.
        events:
        - date: 2021
          text: Plain
            over lines
        redirect_from: /old/
        sources:
        - title: Inline # comment
          url: "https://example.org/"
        """;

    // Not among them: what the check of a file's text refuses before YAML is read.
    private const string Signs = "[]{},:-?*&!|>'\"%@`#\n\t \\~<=./0aÄ";

    [Fact]
    public void Mutated_YAML_never_throws_and_faults_have_a_place_in_it()
    {
        var mutations = Gen.ArrayOf(Gen.Zip(Gen.Choose(0, Incident.Length - 1), Gen.Choose(0, Signs.Length * 3 - 1))).ToArbitrary();

        Prop.ForAll(mutations, changes =>
        {
            var text = Mutate(changes);
            var diagnostics = new DiagnosticBag();

            var mapping = YamlReader.Read(new(text, "x.yaml", 1), diagnostics);
            if (mapping is not null) IncidentBinder.Bind(mapping, new("x", new("x.yaml")), new(diagnostics, Vocabulary));

            var lines = text.Split('\n');
            Assert.All(diagnostics.ToSortedList(), found =>
            {
                Assert.InRange(found.Location.Line, 1, lines.Length + 1);
                Assert.True(found.Location.Column >= 1);
                Assert.DoesNotContain('\n', found.ToString());
            });
            Assert.True(mapping is not null || diagnostics.HasErrors, "text was refused without a word");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(40));
    }

    [Fact]
    public void Ids_that_are_suggested_are_ids()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => RecordId.Suggest(text ?? "") is not { } id || RecordId.IsValid(id)).QuickCheckThrowOnFailure();
    }

    private static readonly Briefings.Model.Vocabulary Vocabulary = Briefings.Content.DefaultVocabulary.Load();

    // A change inserts a sign, replaces a character by it, or removes one.
    private static string Mutate((int Place, int Change)[] changes)
    {
        var text = new StringBuilder(Incident);
        foreach (var (place, change) in changes)
        {
            var at = Math.Min(place, text.Length - 1);
            var sign = Signs[change % Signs.Length];
            if (change < Signs.Length) text.Insert(at, sign);
            else if (change < Signs.Length * 2) text[at] = sign;
            else if (text.Length > 1) text.Remove(at, 1);
        }

        return text.ToString();
    }
}
