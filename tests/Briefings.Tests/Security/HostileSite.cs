using System.Globalization;
using System.Text;
using Briefings.Content;
using Briefings.Content.Binding;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Tests.Security;

/// <summary>
/// A site with every text of the corpus in every field that takes text, and with the most hostile value that each other field takes. The same texts go
/// through all fields of a record, as many to a record as is asked for; so a site of few records has big pages.
/// </summary>
/// <param name="texts">What is put in.</param>
/// <param name="perRecord">How many of them each field of a record holds.</param>
internal sealed class HostileSite(IReadOnlyList<string> texts, int perRecord)
{
    /// <summary>An asset whose name tries to leave its attribute.</summary>
    public const string Asset = "assets/x' onerror='alert(1)' (x).png";

    private const string Between = " ¦ ";
    private const string Base = "base";

    private static readonly Dictionary<string, RecordShape> Folders = new(StringComparer.Ordinal)
    {
        ["actors"] = ActorBinder.Shape,
        ["articles"] = ArticleBinder.Shape,
        ["incidents"] = IncidentBinder.Shape,
        ["pages"] = PageBinder.Shape,
        ["responses"] = ResponseBinder.Shape,
        ["sources"] = SourceBinder.Shape,
        ["topics"] = TopicBinder.Shape,
    };

    /// <summary>The shapes of all records, by folder.</summary>
    public static IReadOnlyDictionary<string, RecordShape> Records => Folders;

    /// <summary>How many records of each kind there are.</summary>
    public int Count => (texts.Count + perRecord - 1) / perRecord;

    /// <summary>What stands in the text fields of a record.</summary>
    public string TextOf(int record) => string.Join(Between, Pack(record));

    /// <summary>The files of the input folder.</summary>
    public IEnumerable<(string Path, string Content)> Files()
    {
        yield return ("site.yaml", Settings());
        yield return ("vocabulary.yaml", Words());
        yield return (Asset, "not a picture");
        foreach (var (path, content) in Targets()) yield return (path, content);
        foreach (var (folder, shape) in Folders)
        {
            for (var record = 0; record < Count; record++)
            {
                var keys = new ShapeTree(key => Leaf(key, folder, record)).Write(shape);
                var id = string.Create(CultureInfo.InvariantCulture, $"x-{record}");
                yield return folder is "articles" or "pages" ? ($"{folder}/{id}.md", $"---\n{keys}---\n\n{Markdown(record)}") : ($"{folder}/{id}.yaml", keys);
            }
        }
    }

    /// <summary>Writes the site into a folder.</summary>
    public void WriteTo(string input)
    {
        foreach (var (path, content) in Files())
        {
            var full = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    /// <summary>What other records refer to: one of each kind, without harm.</summary>
    public static IEnumerable<(string Path, string Content)> Targets()
    {
        yield return ($"actors/{Base}.yaml", "name: Base\nkind: state\n");
        yield return ($"incidents/{Base}.yaml", "title: Base\noccurred: 2024-03-26\n");
        yield return ($"responses/{Base}.yaml", $"title: Base\nkind: attribution\nannounced: 2024-03-25\nby: {Base}\nincidents: {Base}\nattributes: {Base}\n");
        yield return ($"sources/{Base}.yaml", "title: Base\n");
    }

    /// <summary>A value that an editor could have written, in a field that takes no text of his own; empty for those left out.</summary>
    public static string Plain(KeyDoc key) => key.Form switch
    {
        ValueForm.Date or ValueForm.Day => "2024-03-26",
        ValueForm.Zone => "Etc/UTC",
        ValueForm.Country => "NZ",
        ValueForm.Language => "en",
        ValueForm.Reliability => "a1",
        ValueForm.Id or ValueForm.IdOrMapping or ValueForm.Party or ValueForm.Source => Base,
        ValueForm.Identifier => key.Of is "UUID" ? "7f6f8a2c-1d7a-4f5e-9c34-000000000000" : key.Of,
        ValueForm.Term => key.Of.Contains('|', StringComparison.Ordinal) ? key.Of.Split('|')[0] : DefaultTerm(key.Of),
        _ => "",
    };

    private static string DefaultTerm(string section)
    {
        var words = DefaultVocabulary.Load();
        return new[]
        {
            words.ActorKinds, words.LinkTypes, words.AliasRelations, words.IncidentKinds, words.Determinations, words.ResponseFamilies, words.ResponseKinds, words.PublisherKinds,
        }.Single(terms => terms.Name == section).First().Id;
    }

    private IEnumerable<string> Pack(int record) => texts.Skip(record * perRecord).Take(perRecord);

    private List<string> Leaf(KeyDoc key, string folder, int record) => key.Form switch
    {
        // A quotation has 25 words at most; a browser parts attributes at a slash, too.
        ValueForm.Text when folder is "responses" && key.Name is "text" => [ShapeTree.Quote(TextOf(record).Replace(' ', '/'))],
        ValueForm.Text or ValueForm.TextOrMapping when key.IsList => [.. Pack(record).Select(ShapeTree.Quote)],
        ValueForm.Text => [ShapeTree.Quote(TextOf(record))],
        ValueForm.Markdown => [ShapeTree.Quote(Markdown(record))],
        ValueForm.Url => [ShapeTree.Quote($"https://evil.example/{record}/'onmouseover='alert(1)'//?javascript:alert(1)&lt;script&gt;&quot;#;alert(1)")],
        ValueForm.SitePath => [ShapeTree.Quote($"/old/{folder}/{record}/'onmouseover='alert(1)';javascript")],
        ValueForm.AssetPath => [ShapeTree.Quote(Asset)],
        ValueForm.Email => [ShapeTree.Quote("'onmouseover='alert(1)'@evil.example")],
        ValueForm.Flag or ValueForm.Number or ValueForm.Mapping => [],
        _ => Plain(key) is { Length: > 0 } plain ? [plain] : [],
    };

    // Every text in every place of Markdown, each place a block of its own.
    private string Markdown(int record)
    {
        var text = new StringBuilder();
        foreach (var payload in Pack(record)) AppendBlocks(text, payload);
        return text.ToString();
    }

    private static void AppendBlocks(StringBuilder text, string payload)
    {
        // What would end the construct itself, and only that, is written as an editor would: escaped, or left out where it cannot be.
        var bracketed = payload.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var quoted = payload.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var word = payload.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal).Replace(";", "", StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"""
            {payload}

            before {payload} after

            ## {payload}

            > {payload}

            * {payload}

            1. **{payload}** *{payload}* ``` {payload} ```

            ~~~ {payload.Replace("~", "", StringComparison.Ordinal)}
            {payload}
            ~~~

                {payload}

            | {payload.Replace("|", "\\|", StringComparison.Ordinal)} | b |
            | --- | --- |
            | {payload.Replace("|", "\\|", StringComparison.Ordinal)} | ``{payload.Replace("|", "\\|", StringComparison.Ordinal)}`` |

            Term {payload}
            :   {payload}

            - [ ] {payload}

            [{bracketed}](https://evil.example/'onmouseover='alert(1)' "{quoted}") <https://evil.example/'onmouseover='alert(1)'?a=&lt;script&gt;>
            [{bracketed}](mailto:x'onmouseover='alert(1)'@evil.example)

            ![{bracketed}](<{Asset}> "{quoted}")

            [[actor:{Base}|{word} x]] [@{Base}, {word} x]

            :::note title="{quoted}"
            {payload}
            :::

            :::quote speaker="{quoted}" source={Base}
            {payload.Replace(' ', '/')}
            :::

            :::figure src="{Asset}" alt="{quoted}" credit="{quoted}"
            {payload}
            :::


            """);
    }

    private string Settings()
    {
        var all = string.Join(Between, texts.Where(text => text.Length < 60).Take(perRecord));
        var rules = Rules.All.Where(rule => rule.IsConfigurable).Select(rule => $"  {rule.Code}: off\n");
        return $"title: {ShapeTree.Quote(all)}\nurl: https://example.org/\nzone: Etc/UTC\ndescription: {ShapeTree.Quote(all)}\nlanguage: en\n"
            + new ShapeTree(key => Leaf(key, "site", record: 0)).Write(new RecordShape("", [.. SiteBinder.Shape.Keys.Where(key => key.Name is "publisher" or "licence")]))
            + $"navigation:\n  - title: {ShapeTree.Quote(all)}\n    target: /actors/\n  - title: x\n    target: \"https://evil.example/'onmouseover='alert(1)'\"\n"
            + $"rules:\n{string.Concat(rules)}";
    }

    private string Words()
    {
        var words = DefaultVocabulary.Load();
        var yaml = new StringBuilder();
        foreach (var terms in (TermSet[])[words.ActorKinds, words.LinkTypes, words.AliasRelations, words.IncidentKinds, words.Determinations, words.ResponseFamilies, words.ResponseKinds, words.PublisherKinds])
        {
            yaml.Append(terms.Name).Append(":\n");
            var shape = VocabularyBinder.Shape.Keys.Single(key => key.Name == terms.Name).Shape!.WithoutRequired;
            var number = 0;
            foreach (var term in terms)
            {
                var record = number++ % Count;
                var keys = new ShapeTree(key => Leaf(key, "vocabulary", record)).Write(new RecordShape("", [.. shape.Keys.Where(key => key.Name is not "family")]));
                yaml.Append("  ").Append(term.Id).Append(":\n    ").Append(keys.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
            }
        }

        return yaml.ToString();
    }
}
