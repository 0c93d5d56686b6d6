using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>
/// Reads a template in the language of <see href="https://handlebarsjs.com/guide/">Handlebars</see> into nodes that write it. Left out are raw blocks
/// (<c>{{{{raw}}}}</c>) and decorators.
/// </summary>
internal sealed class TemplateParser
{
    private const int DeepestBlock = 100;
    private readonly Template _template;
    private readonly ThemeHelpers _helpers;
    private readonly DiagnosticBag _found;
    private readonly Stack<OpenBlock> _open = new();
    private readonly BodyBuilder _root = new();

    private TemplateParser(Template template, ThemeHelpers helpers, DiagnosticBag found) => (_template, _helpers, _found) = (template, helpers, found);

    /// <summary>The template to be written; what cannot be read is reported. The template's blocks must be in order (<see cref="TemplateChecks"/>).</summary>
    public static TemplateBody Parse(Template template, ThemeHelpers helpers, DiagnosticBag diagnostics)
    {
        var parser = new TemplateParser(template, helpers, diagnostics);
        var between = TemplateText.Between(template.Text, template.Tags);
        for (var i = 0; i < template.Tags.Count; i++)
        {
            parser.Body.AddMarkup(between[i]);
            if (!parser.Read(template.Tags[i])) return new([]);
        }

        parser.Body.AddMarkup(between[^1]);
        return parser._root.Build();
    }

    private BodyBuilder Body => _open.TryPeek(out var block) ? block.Current : _root;

    // Whether it could be read.
    private bool Read(TemplateTag tag)
    {
        if (tag.HasUnequalBraces) return Refuse(tag.Start, "this expression opens with three braces and closes with two", "write as many braces after it as before it");
        switch (tag.Kind)
        {
            case TagKind.Value:
                return tag.Words.Count > 0 ? ReadValue(tag) : Refuse(tag.Start, "this expression is empty", "write the name of a value, or remove it");
            case TagKind.Open or TagKind.Inverse or TagKind.PartialBlock or TagKind.Inline:
                return OpenBlockOf(tag, tag.Words, isChained: false);
            case TagKind.Else:
                return ReadElse(tag);
            case TagKind.Close:
                while (CloseBlock())
                {
                }

                return true;
            case TagKind.Partial:
                return ReadPartial(tag, block: null) is { } partial && Add(partial);
            default:
                return true;
        }
    }

    private bool ReadValue(TemplateTag tag)
    {
        var head = tag.Words[0];
        if (_helpers.Constant(tag) is { } constant)
        {
            Body.AddMarkup(tag.IsMarkup ? constant : HtmlOutput.Escape(constant));
            return true;
        }

        var parser = Parser(tag.Words);
        if (head.Kind == WordKind.Plain && _helpers.Writer(head.Text) is { } write)
        {
            parser.Skip(1);
            var call = new TemplateCall(_template, tag.Words);
            if (parser.IsAtEnd) return Refuse(head.Offset, $"{Quoting.Quote(head.Text)} needs a value", $"write {{{{{head.Text} value}}}}");
            return parser.OnlyValue(head) is { } given && Add(new WritingNode(given, write, call));
        }

        var isCall = head.Kind == WordKind.Plain && (_helpers.Value(head.Text) is not null || ThemeHelpers.IsBlock(head.Text) || tag.Words.Count > 1);
        return (isCall ? parser.Call() : parser.OnlyValue(head)) is { } value
            && (parser.IsAtEnd || Refuse(tag.Words[^1].Offset, "this bracket closes nothing", "remove it, or open one before it"))
            && Add(new ValueNode(value, tag.IsMarkup));
    }

    private bool OpenBlockOf(TemplateTag tag, IReadOnlyList<TagWord> words, bool isChained)
    {
        if (_open.Count == DeepestBlock) return Refuse(tag.Start, $"blocks are nested deeper than {DeepestBlock}", "move a part of them into a partial");
        if (words.Count == 0) return Refuse(tag.Start, "a block without a name", "write {{#if value}}, {{#each list}} or {{#with value}}");
        Func<TemplateBody, TemplateBody, TemplateNode?>? make;
        IReadOnlyList<string> names = [];
        switch (tag.Kind)
        {
            case TagKind.PartialBlock:
                make = (then, _) => ReadPartial(tag, then);
                break;
            case TagKind.Inline:
                if (words.Count > 1) return Refuse(words[0].Offset, "only partials are defined with '#*'", "write {{#*inline \"name\"}} … {{/inline}}");
                make = (_, _) => null;
                break;
            default:
                names = NamesOf(words, out var count);
                make = BlockOf([.. words.Take(count)], names);
                break;
        }

        if (make is null) return false;
        _open.Push(new(tag, tag.Kind == TagKind.Inverse ? (then, otherwise) => make(otherwise, then) : make, names, isChained));
        return true;
    }

    private Func<TemplateBody, TemplateBody, TemplateNode>? BlockOf(IReadOnlyList<TagWord> words, IReadOnlyList<string> names)
    {
        var head = words[0];
        var parser = Parser(words);
        if (head.Text is "eq") return parser.Call() is { } same ? (then, otherwise) => new ConditionNode(same, then, otherwise) : null;
        if (!ThemeHelpers.IsBlock(head.Text))
        {
            if (words.Count == 1 && !ThemeHelpers.Names.Contains(head.Text, StringComparer.Ordinal))
                return parser.OnlyValue(head) is { } section ? (then, otherwise) => new SectionNode(section, names, then, otherwise) : null;
            Refuse(head.Offset, $"{Quoting.Quote(head.Text)} is no block", $"write {{{{{head.Text} …}}}} without '#', or as a condition in {{{{#if ({head.Text} …)}}}}");
            return null;
        }

        parser.Skip(1);
        if (parser.OnlyValue(head) is not { } value) return null;
        return head.Text switch
        {
            "if" => (then, otherwise) => new ConditionNode(value, then, otherwise),
            "unless" => (then, otherwise) => new ConditionNode(value, otherwise, then),
            "each" => (then, otherwise) => new EachNode(value, names, then, otherwise),
            _ => (then, otherwise) => new WithNode(value, names, then, otherwise),
        };
    }

    // {{#each list as |item index|}}: what comes before 'as' is the block.
    private List<string> NamesOf(IReadOnlyList<TagWord> words, out int count)
    {
        count = words.Count;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i] is not { Kind: WordKind.Plain, Text: "as" } || !_template.Text.AsSpan(words[i].Offset, words[i + 1].Offset - words[i].Offset).Contains('|')) continue;
            count = i;
            return [.. words.Skip(i + 1).Select(word => word.Text)];
        }

        return [];
    }

    private bool ReadElse(TemplateTag tag)
    {
        var block = _open.Peek();
        if (block.IsInElse || block.Tag.Kind is TagKind.PartialBlock or TagKind.Inline)
            return Refuse(tag.Start, block.IsInElse ? "this block has an else already" : "this block can have no else", "remove it, or close the block before it");
        block.IsInElse = true;
        return tag.Words.Count <= 1 || OpenBlockOf(tag, [.. tag.Words.Skip(1)], isChained: true);
    }

    // Whether the block around it ends with it: {{else if}} is closed by what closes the {{if}}.
    private bool CloseBlock()
    {
        var block = _open.Pop();
        if (block.Tag.Kind == TagKind.Inline) Body.Define(block.Tag.Name, block.Then.Build());
        else if (block.Make(block.Then.Build(), block.Otherwise.Build()) is { } node) Body.Add(node);
        return block.IsChained;
    }

    private PartialNode? ReadPartial(TemplateTag tag, TemplateBody? block)
    {
        if (tag.Words.Count == 0)
        {
            Refuse(tag.Start, "no partial is named", "write its name after '>'");
            return null;
        }

        var parser = Parser(tag.Words);
        var head = tag.Words[0];
        TemplateExpression? name = head.Kind is WordKind.Opening ? parser.Value() : new ConstantExpression(head.Text);
        if (head.Kind != WordKind.Opening) parser.Skip(1);
        if (name is null) return null;
        var (values, named) = parser.Arguments();
        if (values is null) return null;
        if (values.Count <= 1 && parser.IsAtEnd) return new(new(_template, head.Offset), name, values is [var value] ? value : null, named, block) { Indent = block is null ? TemplateText.IndentOf(_template.Text, tag) : "" };
        Refuse(tag.Words[^1].Offset, parser.IsAtEnd ? "a partial takes one value at most" : "this bracket closes nothing", "give the others by name: {{> partial name=value}}");
        return null;
    }

    private bool Add(TemplateNode node)
    {
        Body.Add(node);
        return true;
    }

    private ExpressionParser Parser(IReadOnlyList<TagWord> words) => new(_template, words, [.. _open.SelectMany(block => block.Names)], _helpers, _found);

    private bool Refuse(int offset, string message, string remedy)
    {
        _found.Report(ThemeRules.BadTemplate, TextPosition.Of(_template.Text, offset).In(_template.Origin), message, remedy);
        return false;
    }

    private sealed class OpenBlock(TemplateTag tag, Func<TemplateBody, TemplateBody, TemplateNode?> make, IReadOnlyList<string> names, bool isChained)
    {
        public TemplateTag Tag => tag;

        public Func<TemplateBody, TemplateBody, TemplateNode?> Make => make;

        public bool IsChained => isChained;

        public bool IsInElse { get; set; }

        public BodyBuilder Then { get; } = new();

        public BodyBuilder Otherwise { get; } = new();

        public BodyBuilder Current => IsInElse ? Otherwise : Then;

        // What a block names is not known in its else.
        public IReadOnlyList<string> Names => IsInElse ? [] : names;
    }
}
