using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Responses.</summary>
internal static class ResponseBinder
{
    private static readonly RecordShape AttributedShape = new("an attributed actor",
    [
        new("actor", ValueForm.Party, "Who is said to have done it") { IsRequired = true },
        new("confidence", ValueForm.Text, "How sure the speaker is, in the speaker's own word"),
        new("basis", ValueForm.Text, "On what ground, in the speaker's terms"),
        new("form", ValueForm.Text, "In what form it was said"),
    ]);

    private static readonly RecordShape QuoteShape = new("a quote",
    [
        new("text", ValueForm.Text, "The speaker's own words, 25 at most, without quotation marks") { IsRequired = true },
        new("speaker", ValueForm.Party, "Who said them"),
        new("source", ValueForm.Source, "Where they are reported"),
    ]);

    /// <summary>The keys of a response.</summary>
    public static RecordShape Shape { get; } = new("a response",
    [
        new("title", ValueForm.Text, "What readers call it") { IsRequired = true },
        new("kind", ValueForm.Term, "What it is") { IsRequired = true, Of = "response_kinds" },
        new("announced", ValueForm.Date, "When it was said or made known"),
        new("in_force", ValueForm.Date, "When it took effect"),
        new("ended", ValueForm.Date, "When it ended"),
        new("zone", ValueForm.Zone, "Where its days are days; the site's zone when not stated"),
        new("by", ValueForm.Party, "Who acts or speaks") { IsList = true },
        new("toward", ValueForm.Party, "At whom it is aimed") { IsList = true },
        new("incidents", ValueForm.Id, "Incidents that it is about") { IsList = true, Target = Collection.Incidents },
        new("answers", ValueForm.Id, "Responses that it answers") { IsList = true, Target = Collection.Responses },
        new("attributes", ValueForm.IdOrMapping, "To whom it attributes the incidents") { IsList = true, Shape = AttributedShape },
        new("denies", ValueForm.Id, "Responses whose attribution it denies") { IsList = true, Target = Collection.Responses },
        new("reason", ValueForm.Text, "The reason given"),
        new("measures", ValueForm.Text, "What it consists of") { IsList = true },
        new("quote", ValueForm.Mapping, "A few of the speaker's own words") { Shape = QuoteShape },
        .. CommonKeys.All,
    ]);

    /// <summary>A response.</summary>
    public static Response Bind(YamlMapping mapping, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var response = new Response
        {
            Id = origin.Id,
            At = origin.At,
            Name = reader.TextOr("title", origin.Id),
            Kind = reader.Term("kind", context.Vocabulary.ResponseKinds) ?? context.Vocabulary.ResponseKinds.First(),
            Announced = reader.Date("announced"),
            InForce = reader.Date("in_force"),
            Ended = reader.Date("ended"),
            Zone = reader.Zone("zone"),
            By = reader.Parties("by"),
            Toward = reader.Parties("toward"),
            Incidents = reader.References("incidents", Collection.Incidents),
            Answers = reader.References("answers", Collection.Responses),
            Attributes = reader.List("attributes", ReadAttributed, attributed => PartyValues.IdentityOf(attributed.Actor)),
            Denies = reader.References("denies", Collection.Responses),
            Reason = reader.Text("reason"),
            Measures = reader.Texts("measures"),
            Quote = reader.Mapping("quote") is { } quote ? ReadQuote(new(quote, QuoteShape, context)) : null,
        };
        return CommonKeys.Complete(response, reader);
    }

    private static Attributed? ReadAttributed(YamlNode node, string key, BindingContext context)
    {
        if (node is not YamlMapping mapping) return PartyValues.Read(node, key, context) is { } bare ? new() { Actor = bare, At = node.At } : null;

        var reader = new MappingReader(mapping, AttributedShape, context);
        var culprit = reader.Party("actor");
        var attributed = new Attributed
        {
            Actor = culprit ?? new() { At = node.At },
            Confidence = reader.Text("confidence"),
            Basis = reader.Text("basis"),
            Form = reader.Text("form"),
            At = node.At,
        };
        return culprit is null ? null : attributed;
    }

    private static Quote? ReadQuote(MappingReader reader)
    {
        var quote = new Quote { Text = reader.Text("text"), Speaker = reader.Party("speaker"), Source = reader.Source("source"), At = reader.At };
        if (quote.Text.Length == 0) return null;

        // A dash between spaces is no word.
        var words = quote.Text.Split(' ').Count(word => word.Any(char.IsLetterOrDigit));
        if (words > Quote.MostWords)
        {
            reader.Context.Diagnostics.Report(ValueRules.QuoteTooLong, reader.Value("text")!.At, $"a quotation of {words} words; {Quote.MostWords} are the most",
                "quote the words that matter, and report the rest in indirect speech");
        }

        return quote;
    }
}
