using System.Buffers;
using System.Globalization;

using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>Reads the words of one <c>{{…}}</c> into expressions.</summary>
/// <param name="template">The file.</param>
/// <param name="words">The words.</param>
/// <param name="names">The names that blocks around give with <c>as |name|</c>.</param>
/// <param name="helpers">What can be called.</param>
/// <param name="diagnostics">Takes what is wrong; whatever could not be read is then null.</param>
internal sealed class ExpressionParser(Template template, IReadOnlyList<TagWord> words, IReadOnlyCollection<string> names, ThemeHelpers helpers, DiagnosticBag diagnostics)
{
    private const int DeepestCall = 100;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("!\"#%&'()*+,./;<=>@[\\]^`{|}~");
    private static readonly string[] Selves = ["./", "this.", "this/"];
    private int _next;
    private int _depth;

    /// <summary>Whether all words have been read.</summary>
    public bool IsAtEnd => _next >= words.Count;

    /// <summary>Passes over words that have been understood.</summary>
    public void Skip(int count) => _next += count;

    /// <summary>A value and nothing after it.</summary>
    /// <param name="what">Whose value, for what is wrong.</param>
    public TemplateExpression? OnlyValue(TagWord what)
    {
        if (IsAtEnd) return Refuse(what.Offset, $"{Quoting.Quote(what.Text)} needs a value", $"write the name of a value after {Quoting.Quote(what.Text)}");
        var value = Value();
        if (value is null || IsAtEnd) return value;
        return Refuse(words[_next].Offset, $"{Quoting.Quote(what.Text)} takes one value", "put a call in brackets, such as (and a b), or remove this");
    }

    /// <summary>A helper with what it is given, up to the end of the words or of the bracket.</summary>
    public TemplateExpression? Call()
    {
        if (IsAtEnd || words[_next].Kind != WordKind.Plain) return Refuse(Offset, "a bracket opens no call", "write (helper value)");
        var first = _next;
        var head = words[_next++];
        if (helpers.Value(head.Text) is not { } helper)
            return Refuse(head.Offset, $"{Quoting.Quote(head.Text)} writes by itself and comes to no value", $"write {{{{{head.Text} …}}}} or {{{{#{head.Text} …}}}} on its own");
        var (values, named) = Arguments();
        return values is null ? null : new CallExpression(helper, [.. values], named, new(template, [.. words.Skip(first).Take(_next - first)]));
    }

    /// <summary>Values, then values by name, up to the end of the words or of the bracket; null when one cannot be read.</summary>
    public (List<TemplateExpression>? Values, NamedExpressions Named) Arguments()
    {
        var values = new List<TemplateExpression>();
        var named = new List<KeyValuePair<string, TemplateExpression>>();
        while (!IsAtEnd && words[_next].Kind != WordKind.Closing)
        {
            var word = words[_next];
            if (word.Kind == WordKind.Key && ++_next >= words.Count)
            {
                Refuse(word.Offset, $"'{word.Text}=' is followed by no value", "write a value after '='");
                return (null, NamedExpressions.None);
            }

            if (Value() is not { } value) return (null, NamedExpressions.None);
            if (word.Kind == WordKind.Key) named.Add(new(word.Text, value));
            else values.Add(value);
        }

        return (values, named.Count == 0 ? NamedExpressions.None : new(named));
    }

    /// <summary>One value: a text, a number, a keyword, a call in brackets or a path.</summary>
    public TemplateExpression? Value()
    {
        var word = words[_next++];
        return word.Kind switch
        {
            WordKind.Quoted => new ConstantExpression(word.Text),
            WordKind.Opening => Bracket(word),
            WordKind.Plain => Constant(word.Text) ?? Path(word),
            WordKind.Key => Refuse(word.Offset, $"'{word.Text}=' stands where a value is needed", "write values before those that are given by name"),
            _ => Refuse(word.Offset, "this bracket closes nothing", "remove it, or open one before it"),
        };
    }

    private int Offset => words[Math.Min(_next, words.Count - 1)].Offset;

    private TemplateExpression? Bracket(TagWord opening)
    {
        if (++_depth > DeepestCall) return Refuse(opening.Offset, $"brackets are nested deeper than {DeepestCall}", "split the expression");
        var call = Call();
        if (call is null) return null;
        if (IsAtEnd) return Refuse(opening.Offset, "this bracket is never closed", "add ')'");
        _next++;
        _depth--;
        return call;
    }

    private static ConstantExpression? Constant(string word) => word switch
    {
        "true" => new(TemplateValue.True),
        "false" => new(TemplateValue.False),
        "null" or "undefined" => new(""),
        _ when !char.IsAsciiDigit(word[^1]) || !(char.IsAsciiDigit(word[0]) || word[0] == '-') => null,
        _ when int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new(number),
        _ when double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => new(number),
        _ => null,
    };

    private TemplateExpression? Path(TagWord word)
    {
        var rest = word.Text;
        var start = PathStart.Scope;
        if (rest[0] == '@')
        {
            start = PathStart.Data;
            rest = rest[1..];
        }

        var levels = 0;
        while (rest is ".." || rest.StartsWith("../", StringComparison.Ordinal))
        {
            levels++;
            rest = rest.Length > 2 ? rest[3..] : "";
        }

        var steps = StepsOf(rest);
        if (steps.Any(step => step.Length == 0 || step.AsSpan().ContainsAny(NotInNames)) || (start == PathStart.Data && steps.Count == 0))
        {
            return Refuse(word.Offset, $"{Quoting.Quote(word.Text)} is no name of a value", "write a name such as title, image.alt, ../title or @root.title");
        }

        if (start == PathStart.Scope && levels == 0 && steps.Count > 0 && names.Contains(steps[0], StringComparer.Ordinal)) start = PathStart.Named;
        var name = start == PathStart.Scope ? "" : steps[0];
        if (start == PathStart.Data && name is "root") start = PathStart.Root;
        return new PathExpression(new(template, word.Offset), word.Text, start, name, levels, [.. steps.Skip(start == PathStart.Scope ? 0 : 1).Select(step => new ValueName(step))]);
    }

    // 'this', '.' and what begins with them mean the scope itself; [in brackets] a name may be any.
    private static List<string> StepsOf(string path)
    {
        if (path is "" or "." or "this") return [];
        foreach (var self in Selves)
        {
            if (path.StartsWith(self, StringComparison.Ordinal)) path = path[self.Length..];
        }

        return [.. path.Split('.', '/').Select(step => step is ['[', .. var name, ']'] ? name : step)];
    }

    private TemplateExpression? Refuse(int offset, string message, string remedy)
    {
        diagnostics.Report(ThemeRules.BadTemplate, TextPosition.Of(template.Text, offset).In(template.Origin), message, remedy);
        return null;
    }
}
