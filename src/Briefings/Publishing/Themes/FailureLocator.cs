using Briefings.Diagnostics;

using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Briefings.Publishing.Themes;

/// <summary>
/// Says where a template failed. The engine does not: its exceptions name neither file nor line. So a page that failed is rendered
/// once more with a copy of the theme in which every expression is preceded by a call that notes its place; the last note is the answer.
/// The copy is compiled at the first failure, so a theme without mistakes pays nothing.
/// </summary>
internal sealed class FailureLocator(IReadOnlyList<Template> templates, Func<IHandlebars> createEngine)
{
    private const string NoteHelper = "note-place";
    private readonly Lock _gate = new();
    private readonly List<(Template Template, int Tag)> _places = [];
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> _layouts = new(StringComparer.Ordinal);
    private IHandlebars? _engine;
    private int _last;
    private object? _context;

    /// <summary>The diagnostic for a failed render, or null when the fault is not the theme's.</summary>
    public Diagnostic? Explain(Template layout, object model, Exception failure)
    {
        if (Cause(failure) is null) return null;
        lock (_gate)
        {
            Prepare();
            _last = -1;
            _context = null;
            try
            {
                _layouts[layout.Name](TextWriter.Null, model, null!);
            }
            catch (Exception again) when (Cause(again) is not null)
            {
                failure = again;
            }

            return Describe(layout, model, Cause(failure)!);
        }
    }

    private static Exception? Cause(Exception? failure)
    {
        var cause = failure;
        while (cause is not (null or ThemeFault or HandlebarsUndefinedBindingException) && cause.InnerException is not null) cause = cause.InnerException;
        return cause is ThemeFault or HandlebarsUndefinedBindingException or HandlebarsException ? cause : null;
    }

    private void Prepare()
    {
        if (_engine is not null) return;
        _engine = createEngine();
        _engine.RegisterHelper(NoteHelper, (in HelperOptions _, in Context context, in Arguments given) =>
        {
            _last = (int)given[0]!;
            _context = context.Value;
            return "";
        });
        foreach (var template in templates)
        {
            var compiled = _engine.Compile(new StringReader(Annotate(template)));
            if (template.IsPartial) _engine.RegisterTemplate(template.Name, compiled);
            else _layouts.Add(template.Name, compiled);
        }
    }

    private string Annotate(Template template)
    {
        var annotated = new System.Text.StringBuilder(template.Text.Length * 2);
        var position = 0;
        for (var i = 0; i < template.Tags.Count; i++)
        {
            var tag = template.Tags[i];
            if (tag.Kind is TagKind.Else or TagKind.Close or TagKind.Inline) continue;
            annotated.Append(template.Text, position, tag.Start - position).Append($"{{{{{NoteHelper} {_places.Count}}}}}");
            _places.Add((template, i));
            position = tag.Start;
        }

        return annotated.Append(template.Text, position, template.Text.Length - position).ToString();
    }

    private Diagnostic Describe(Template layout, object model, Exception cause)
    {
        var (template, index) = _last < 0 ? (layout, -1) : _places[_last];
        if (cause is ThemeFault fault)
            return new(fault.Rule, fault.Rule.DefaultSeverity, Locate(template, index, fault.Name, fault.Name), fault.Message, fault.Remedy);
        if (cause is HandlebarsUndefinedBindingException unknown)
        {
            // The engine takes the sigil of {{#value}} for a part of the path.
            var path = unknown.Path.TrimStart('#', '^');
            var missing = unknown.MissingKey.TrimStart('#', '^');
            var names = ValueNames.At(path, missing, _context, model);
            var remedy = names.Count == 0 ? "correct the name" : $"the values here are: {string.Join(", ", names)}";
            return new(ThemeRules.UnknownValue, Severity.Error, Locate(template, index, path, missing),
                $"no value '{path}' here{Spelling.DidYouMean(missing, names)}", remedy);
        }

        return new(ThemeRules.BadTemplate, Severity.Error, Locate(template, index, "", ""), cause.Message.Split('\n')[0].TrimEnd(), "correct the expression");
    }

    // The condition of an {{else if}} cannot be preceded by a note; it is found by the name after the block that was noted.
    private static SourceLocation Locate(Template template, int index, string path, string name)
    {
        if (index < 0) return new(template.Origin);
        for (var i = index; i < template.Tags.Count; i++)
        {
            if (i > index && template.Tags[i].Kind != TagKind.Else) continue;
            foreach (var word in template.Tags[i].Words)
            {
                var isNamed = name.Length > 0 && word.Text.Split('.', '/').Contains(name, StringComparer.OrdinalIgnoreCase);
                if (isNamed || word.Text == path)
                    return TextPosition.Of(template.Text, word.Offset).In(template.Origin);
            }
        }

        return TextPosition.Of(template.Text, template.Tags[index].Offset).In(template.Origin);
    }
}
