using Briefings.Content.Binding;
using Briefings.Content.Writing;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.Serialization;

namespace Briefings.Tests.Content.Writing;

public sealed class YamlWriterTests
{
    private static readonly RecordShape Shape = ActorBinder.Shape;

    // Reads words as YAML 1.1 and 1.2 readers do: 'no' as false, '12' as a number.
    private static readonly IDeserializer OtherReader = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();

    [Fact]
    public void A_record_is_written_as_an_editor_would()
    {
        var keys = new KeysBuilder()
            .Add("sources", [new ContentText("a-report"), KeysBuilder.Of(("url", "https://example.org/a#b"), ("published", "2024-03-26"))])
            .Add("name", "Example Group")
            .Add("country", "NO")
            .Add("description", "One.\n\n  # not a comment\n\nTwo: 'three'.\n")
            .Add("kind", "intrusion-set")
            .Add("summary", "A group that somebody has named once and that nobody has heard of since, or so it is said by those who keep such lists.")
            .Add("aliases", [new ContentText("007"), KeysBuilder.Of(("name", "Red: \"Heron\"")), new ContentText("@handle")])
            .Add("first_seen", "2021")
            .Add("draft", new ContentFlag(true))
            .Add("last_seen", "")
            .Build();

        Assert.Equal(
            """
            name: Example Group
            kind: intrusion-set
            country: "NO"
            aliases:
              - "007"
              - name: 'Red: "Heron"'
              - "@handle"
            first_seen: 2021
            summary: >-
              A group that somebody has named once and that nobody has heard of since, or so it is said by those who keep
              such lists.
            description: |
              One.

                # not a comment

              Two: 'three'.
            sources:
              - a-report
              - url: https://example.org/a#b
                published: 2024-03-26
            draft: true

            """,
            YamlWriter.Write(keys, Shape));
    }

    [Fact]
    public void Whatever_is_written_reads_back_the_same() => Check(HostileTexts.WithLines.Two(), texts =>
    {
        var (first, second) = (texts.Item1, texts.Item2.Trim());
        var keys = new KeysBuilder()
            .Add("name", first)
            .Add("description", first)
            .Add("aliases", [new ContentText(second), new ContentText("x"), KeysBuilder.Of(("name", second), ("first_used", "2021-03/.."))])
            .Add("same_as", KeysBuilder.Of(("wikidata", first), ("website", second)))
            .Build();
        var text = YamlWriter.Write(keys, Shape);

        var faults = new DiagnosticBag();
        var mapping = YamlReader.Read(new(text, "x.yaml", 1), faults);

        Assert.Empty(faults.ToSortedList());
        Assert.Equal(["name", "aliases", "same_as", "description"], mapping!.Entries.Select(entry => entry.Key));
        Assert.Equal(first, Scalar(mapping, "name"));
        Assert.Equal(first, Scalar(mapping, "description"));
        var aliases = ((YamlSequence)mapping.Entries[1].Value).Items;
        Assert.Equal(second, ((YamlScalar)aliases[0]).Value);
        Assert.Equal(second, Scalar((YamlMapping)aliases[2], "name"));
        Assert.Equal(second, Scalar((YamlMapping)mapping.Entries[2].Value, "website"));
        Assert.Equal(keys.Keys.Length, (YamlSpanReader.Read(text)?.Keys.Length).GetValueOrDefault());
    });

    [Fact]
    public void Other_readers_take_text_for_text() => Check(HostileTexts.OneLine, text =>
    {
        var block = OtherReader.Deserialize<Dictionary<string, object>>(YamlWriter.Write(KeysBuilder.Of(("name", text)), Shape));
        var flow = OtherReader.Deserialize<Dictionary<string, object>>($"{{ a: {YamlWriter.FlowOf(new ContentText(text), key: null)}, b: [x] }}");

        Assert.Equal(text, Assert.IsType<string>(block["name"]));
        Assert.Equal(text, Assert.IsType<string>(flow["a"]));
    });

    private static void Check<T>(Gen<T> values, Action<T> property) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static string Scalar(YamlMapping mapping, string key) => ((YamlScalar)mapping.Entries.Single(entry => entry.Key == key).Value).Value;
}
