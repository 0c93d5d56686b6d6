using System.Globalization;
using System.Text;
using HandlebarsDotNet;

using static Briefings.Tests.Publishing.ThemeFixture;

namespace Briefings.Tests.Publishing;

/// <summary>Templates mean what they mean to another reader of the same language, Handlebars.Net.</summary>
public sealed class TemplateLanguageTests
{
    private const int Templates = 120;
    private const string Partial = "<{{#if kind}}{{kind}}{{else}}-{{/if}}>\n";
    private const string Frame = "[\n  {{> @partial-block}}\n]";
    private static readonly Page Model = new();

    [Fact]
    public void Templates_at_random_say_what_another_reader_of_the_language_makes_of_them()
    {
        for (var seed = 0; seed < Templates; seed++)
        {
            var template = new Author(seed).Write();
            var expected = Expected(template);
            var actual = Render(template, ("partials/box.html", Partial), ("partials/frame.html", Frame));
            if (!string.Equals(expected, actual, StringComparison.Ordinal)) Assert.Fail($"seed {seed}\n--- template\n{template}\n--- expected\n{expected}\n--- actual\n{actual}");
        }
    }

    private static string Expected(string template)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration { FormatProvider = CultureInfo.InvariantCulture, NoEscape = true });
        engine.RegisterTemplate("box", Partial);
        engine.RegisterTemplate("frame", Frame);
        return engine.Compile(template)(Model);
    }

    // Writes templates about the page: whatever it names is there, so that both readers go to the end.
    private sealed class Author(int seed)
    {
        private static readonly string[] Texts = ["a", " b ", "\n", "\n  ", "<p>", "  \n\n", "é", "\t", "c\n"];
        private static readonly string[] PageValues = ["title", "this.title", "zero", "empty", "image.alt", "@root.title", "./title", "image/alt"];
        private static readonly string[] PageConditions = ["yes", "no", "zero", "empty", "title", "words", "noWords", "image", "images"];
        private static readonly string[] WordValues = ["this", ".", "../title", "@root.image.alt", "@index", "@root.title"];
        private static readonly string[] WordConditions = ["this", "@first", "@last", "../no", "../title", "@index"];
        private static readonly string[] PictureValues = ["alt", "this.alt", "../title", "@root.title"];
        private static readonly string[] PictureConditions = ["alt", "../yes", "../no", "@root.empty"];
        private readonly Random _random = new(seed);
        private readonly StringBuilder _text = new();

        public string Write()
        {
            WriteBody(depth: 0, PageValues, PageConditions);
            return _text.ToString();
        }

        private void WriteBody(int depth, string[] values, string[] conditions)
        {
            for (var n = _random.Next(1, 6); n > 0; n--) WritePart(depth, values, conditions);
        }

        private void WritePart(int depth, string[] values, string[] conditions)
        {
            var isOnPage = values == PageValues;
            switch (_random.Next(depth < 4 ? 13 : 5))
            {
                case 0 or 1 or 2:
                    _text.Append(One(Texts));
                    break;
                case 3:
                    Tag(One(values));
                    break;
                case 4:
                    _text.Append(_random.Next(2) == 0 ? "{{! note }}" : "{{!-- {{note}} --}}");
                    break;
                case 5 or 6:
                    WriteCondition(depth, values, conditions);
                    break;
                case 7 when isOnPage:
                    Block(depth, $"each {One(["words", "noWords"])}", "each", WordValues, WordConditions, values, conditions);
                    break;
                case 8 when isOnPage:
                    Block(depth, "each images", "each", [.. PictureValues, "@index"], [.. PictureConditions, "@last"], values, conditions);
                    break;
                case 9 when isOnPage:
                    Block(depth, "with image", "with", PictureValues, PictureConditions, values, conditions);
                    break;
                case 10 when isOnPage:
                    Block(depth, "each words as |word n|", "each", [.. WordValues, "word", "n"], [.. WordConditions, "word"], values, conditions);
                    break;
                case 11:
                    Tag($"> box kind={One(values)}");
                    break;
                case 12 when isOnPage:
                    Tag("#> frame");
                    WriteBody(depth + 1, values, conditions);
                    Tag("/frame");
                    break;
                default:
                    _text.Append("{{{").Append(One(values)).Append("}}}");
                    break;
            }
        }

        private void WriteCondition(int depth, string[] values, string[] conditions)
        {
            var name = One(["if", "unless"]);
            Tag($"#{name} {One(conditions)}");
            WriteBody(depth + 1, values, conditions);
            if (name == "if" && _random.Next(3) == 0)
            {
                Tag($"else if {One(conditions)}");
                WriteBody(depth + 1, values, conditions);
            }

            WriteElse(depth, values, conditions);
            Tag($"/{name}");
        }

        private void Block(int depth, string head, string name, string[] values, string[] conditions, string[] outerValues, string[] outerConditions)
        {
            Tag("#" + head);
            WriteBody(depth + 1, values, conditions);
            WriteElse(depth, outerValues, outerConditions);
            Tag("/" + name);
        }

        private void WriteElse(int depth, string[] values, string[] conditions)
        {
            if (_random.Next(2) == 0) return;
            Tag("else");
            WriteBody(depth + 1, values, conditions);
        }

        private void Tag(string content)
        {
            _text.Append(_random.Next(12) == 0 ? "{{~" : "{{").Append(content).Append(_random.Next(12) == 0 ? "~}}" : "}}");
            if (_random.Next(3) == 0) _text.Append('\n');
        }

        private string One(string[] choices) => choices[_random.Next(choices.Length)];
    }
}
