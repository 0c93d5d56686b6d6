using System.Collections.Frozen;
using Briefings.Content.Files;
using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary><c>vocabulary.yaml</c>: the tool's own, and a site's upon it.</summary>
internal static class VocabularyBinder
{
    private const string ActorKinds = "actor_kinds";
    private const string LinkTypes = "link_types";
    private const string AliasRelations = "alias_relations";
    private const string IncidentKinds = "incident_kinds";
    private const string Determinations = "determinations";
    private const string ResponseFamilies = "response_families";
    private const string ResponseKinds = "response_kinds";
    private const string PublisherKinds = "publisher_kinds";

    private static readonly KeyDoc[] TermKeys =
    [
        new("label", ValueForm.Text, "What readers see for one") { IsRequired = true },
        new("plural", ValueForm.Text, "What readers see for several; the label when not stated"),
        new("explanation", ValueForm.Text, "What it means, in a sentence"),
    ];

    private static readonly RecordShape RolesShape = new("'roles'",
    [
        new("announced", ValueForm.Text, "Label of 'announced'"),
        new("in_force", ValueForm.Text, "Label of 'in_force'"),
        new("ended", ValueForm.Text, "Label of 'ended'"),
    ]);

    /// <summary>The keys of a value.</summary>
    public static RecordShape TermShape { get; } = new("a vocabulary value", [.. TermKeys]);

    /// <summary>The keys of a link type.</summary>
    public static RecordShape LinkTypeShape { get; } =
        new("a link type", [.. TermKeys, new("inverse", ValueForm.Text, "The label seen from the other end") { IsRequired = true }]);

    /// <summary>The keys of a response kind.</summary>
    public static RecordShape ResponseKindShape { get; } = new("a response kind",
    [
        .. TermKeys,
        new("family", ValueForm.Term, "The family that it belongs to") { IsRequired = true, Of = ResponseFamilies },
        new("roles", ValueForm.Mapping, "Labels of date roles where the usual ones read wrong") { Shape = RolesShape },
    ]);

    /// <summary>The sections of <c>vocabulary.yaml</c>; each maps values to their keys, or to a label alone.</summary>
    public static RecordShape Shape { get; } = new("'vocabulary.yaml'",
    [
        new(ActorKinds, ValueForm.Mapping, "Values of an actor's and a party's 'kind'") { Shape = TermShape },
        new(LinkTypes, ValueForm.Mapping, "Values of a link's 'type'") { Shape = LinkTypeShape },
        new(AliasRelations, ValueForm.Mapping, "Values of an alias's 'relation'") { Shape = TermShape },
        new(IncidentKinds, ValueForm.Mapping, "Values of an incident's 'kind'") { Shape = TermShape },
        new(Determinations, ValueForm.Mapping, "Values of an incident's 'determination'") { Shape = TermShape },
        new(ResponseFamilies, ValueForm.Mapping, "Families of response kinds") { Shape = TermShape },
        new(ResponseKinds, ValueForm.Mapping, "Values of a response's 'kind'") { Shape = ResponseKindShape },
        new(PublisherKinds, ValueForm.Mapping, "Values of a source's 'publisher_kind'") { Shape = TermShape },
    ]);

    /// <summary>A vocabulary without values, upon which the tool's own is read.</summary>
    public static Vocabulary Nothing { get; } = new()
    {
        ActorKinds = new(ActorKinds, []),
        LinkTypes = new(LinkTypes, []),
        AliasRelations = new(AliasRelations, []),
        IncidentKinds = new(IncidentKinds, []),
        Determinations = new(Determinations, []),
        ResponseFamilies = new(ResponseFamilies, []),
        ResponseKinds = new(ResponseKinds, []),
        PublisherKinds = new(PublisherKinds, []),
    };

    /// <summary>The context's vocabulary with what a file changes and adds.</summary>
    public static Vocabulary Bind(YamlMapping mapping, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var known = context.Vocabulary;
        // Families first: a new kind may belong to a new one.
        var families = Extend(reader, known.ResponseFamilies, TermShape, context);
        var withFamilies = context with { Vocabulary = known with { ResponseFamilies = families } };
        return new()
        {
            ActorKinds = Extend(reader, known.ActorKinds, TermShape, context),
            LinkTypes = Extend(reader, known.LinkTypes, LinkTypeShape, context),
            AliasRelations = Extend(reader, known.AliasRelations, TermShape, context),
            IncidentKinds = Extend(reader, known.IncidentKinds, TermShape, context),
            Determinations = Extend(reader, known.Determinations, TermShape, context),
            ResponseFamilies = families,
            ResponseKinds = Extend(reader, known.ResponseKinds, ResponseKindShape, withFamilies),
            PublisherKinds = Extend(reader, known.PublisherKinds, TermShape, context),
        };
    }

    private static TermSet Extend(MappingReader reader, TermSet known, RecordShape shape, BindingContext context)
    {
        if (reader.Mapping(known.Name) is not { } section) return known;

        var terms = known.ToList();
        foreach (var entry in section.Entries)
        {
            if (!RecordId.IsValid(entry.Key))
            {
                context.Diagnostics.Report(
                    ValueRules.BadTermId, entry.KeyAt, $"{Quoting.Quote(entry.Key)} is not a vocabulary value", RecordId.Remedy(entry.Key, "write words joined by hyphens"));
                continue;
            }

            var place = terms.FindIndex(term => string.Equals(term.Id, entry.Key, StringComparison.Ordinal));
            if (ReadTerm(entry, place < 0 ? null : terms[place], shape, context) is not { } value) continue;
            if (place < 0) terms.Add(value);
            else terms[place] = value;
        }

        return new(known.Name, terms);
    }

    private static Term? ReadTerm(YamlEntry entry, Term? known, RecordShape shape, BindingContext context)
    {
        var mapping = entry.Value switch
        {
            YamlMapping keys => keys,
            // The short form, 'espionage: Spying'.
            YamlScalar => new YamlMapping([new("label", entry.KeyAt, entry.Value)], entry.KeyAt),
            _ => context.MappingOf(entry.Value, entry.Key),
        };
        if (mapping is null) return null;

        var reader = new MappingReader(mapping, known is null ? shape : shape.WithoutRequired, context);
        var label = reader.TextOr("label", known?.Label ?? entry.Key);
        return new(
            entry.Key,
            label,
            reader.TextOr("plural", known?.Plural ?? label),
            reader.TextOr("explanation", known?.Explanation ?? ""),
            ReferenceEquals(shape, ResponseKindShape) ? reader.Term("family", context.Vocabulary.ResponseFamilies)?.Id ?? known?.Family ?? "" : "",
            ReferenceEquals(shape, LinkTypeShape) ? reader.TextOr("inverse", known?.Inverse ?? "") : "",
            ReferenceEquals(shape, ResponseKindShape) ? ReadRoles(reader, known, context) : FrozenDictionary<string, string>.Empty);
    }

    private static FrozenDictionary<string, string> ReadRoles(MappingReader reader, Term? known, BindingContext context)
    {
        var before = known?.Roles ?? FrozenDictionary<string, string>.Empty;
        if (reader.Mapping("roles") is not { } mapping) return before;

        var roles = new Dictionary<string, string>(before, StringComparer.Ordinal);
        var labels = new MappingReader(mapping, RolesShape, context);
        foreach (var key in RolesShape.Keys)
        {
            if (labels.Text(key.Name) is { Length: > 0 } label) roles[key.Name] = label;
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
