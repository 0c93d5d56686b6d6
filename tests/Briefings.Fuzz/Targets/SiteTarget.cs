using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Fuzz.Targets;

/// <summary>
/// A whole site of which one file is not what it was: its values are replaced by hostile ones, or its bytes are changed. Everything that is published of it is
/// read by the parser that belongs to it.
/// </summary>
internal sealed partial class SiteTarget : IFuzzTarget
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly BuildOptions _options;
    private readonly (string Path, byte[] Content, Mutator Mutator)[] _files;
    private readonly BuildMemory _theme = new();

    public SiteTarget(Corpus corpus)
    {
        _options = new() { Input = Path.Combine(corpus.Small, "input"), Theme = "", BaseUrl = new("https://example.org/"), AsOf = new CalendarDay(2026, 11, 21) };
        _files = [.. Directory.EnumerateFiles(_options.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml")
            .Select(file => (Path.GetRelativePath(_options.Input, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .Select(file => (file.Item1, file.Item2, new Mutator([file.Item2], [.. Tokens.Yaml, .. Tokens.Markdown, .. Tokens.Links, .. Tokens.Blocks])))];
        // Compiled once, for all inputs.
        ResolvedSite.Of(_options, TimeProvider.System, new(), null, CancellationToken.None, memory: _theme);
    }

    public string Name => "site";

    public int Share => 1;

    public TimeSpan Bound(int length) => TimeSpan.FromSeconds(5);

    public byte[] Make(FuzzRandom random)
    {
        var file = random.Below(_files.Length);
        return [(byte)file, .. random.OneIn(3) ? _files[file].Mutator.Make(random) : WithHostileValues(Encoding.UTF8.GetString(_files[file].Content), random)];
    }

    public Action Read(byte[] input)
    {
        if (input.Length == 0) return () => { };
        var (path, content) = (_files[input[0] % _files.Length].Path, input[1..]);
        var shown = $"{_options.Input}/{path}";
        var found = new DiagnosticBag();
        var pending = new ContentFile(path, shown, shown, content.Length) { Pending = content };
        var site = SiteBuild.Plan(_options, TimeProvider.System, found, null, CancellationToken.None, [pending], _theme.ForOther());
        var text = Encoding.UTF8.GetString(content);
        return () =>
        {
            DiagnosticCheck.All(found, shown, text.StartsWith('\uFEFF') ? text[1..] : text);
            if (site is not null && !found.HasErrors) Check(site);
        };
    }

    private static void Check(SiteBuild site)
    {
        using var output = new MemoryStream();
        foreach (var artifact in site.Artifacts)
        {
            output.SetLength(0);
            artifact.Write(output);
            CheckFile(artifact.Path, output);
        }
    }

    private static void CheckFile(string path, MemoryStream output)
    {
        var extension = Path.GetExtension(path);
        if (extension is ".html") HtmlCheck.Page(path, Decode(path, output));
        else if (extension is ".json" or ".webmanifest" or ".jsonld") ReadJson(path, output);
        else if (extension is ".xml" or ".opml") ReadXml(path, output);
        else if (extension is ".csv" or ".ics" or ".txt" or "") Decode(path, output);
    }

    private static void ReadJson(string path, MemoryStream output)
    {
        try
        {
            using var json = JsonDocument.Parse(output.GetBuffer().AsMemory(0, (int)output.Length));
        }
        catch (JsonException fault)
        {
            throw new FuzzFailure("json", $"{path}: {fault.Message}");
        }
    }

    private static void ReadXml(string path, MemoryStream output)
    {
        output.Position = 0;
        try
        {
            using var xml = XmlReader.Create(output, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
            while (xml.Read()) FuzzFailure.Unless(!xml.LocalName.Contains(Tokens.Marker, StringComparison.Ordinal), "xml-element", $"{path}: {xml.LocalName}");
        }
        catch (XmlException fault)
        {
            throw new FuzzFailure("xml", $"{path}: {fault.Message}");
        }
    }

    private static string Decode(string path, MemoryStream output)
    {
        try
        {
            return Strict.GetString(output.GetBuffer(), 0, (int)output.Length);
        }
        catch (DecoderFallbackException fault)
        {
            throw new FuzzFailure("not-utf8", $"{path}: {fault.Message}");
        }
    }

    private static byte[] WithHostileValues(string text, FuzzRandom random)
    {
        var replaced = Value().Replace(text, match => random.OneIn(3) ? $"{match.Groups["key"].Value}: {Quoted(random)}" : match.Value);
        if (text.StartsWith("---", StringComparison.Ordinal)) replaced += Hostile(random) + "\n\n" + Hostile(random) + "\n";
        return Encoding.UTF8.GetBytes(replaced);
    }

    // A JSON text is a YAML text, whatever it holds.
    private static string Quoted(FuzzRandom random) => JsonSerializer.Serialize(Hostile(random));

    private static string Hostile(FuzzRandom random)
    {
        var text = new StringBuilder();
        for (var pieces = 1 + random.Below(4); pieces > 0; pieces--) text.Append(random.OneIn(2) ? " a " : "").Append(Encoding.UTF8.GetString(random.Of(random.OneIn(3) ? Tokens.Markdown : Tokens.Hostile)));
        return text.ToString();
    }

    [GeneratedRegex("(?<key>\\b(title|name|summary|publisher|author|note|reason|text|caption|alt|credit|impact|description|label|namer|language|basis|form|confidence)): [^\\n|>{\\[]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();
}
