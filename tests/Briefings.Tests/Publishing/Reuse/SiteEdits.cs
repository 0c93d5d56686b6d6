using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Tests.Support;

namespace Briefings.Tests.Publishing.Reuse;

/// <summary>What editors do to a site: whatever they may, in an order that a seed settles. Some of it leaves a site that is not published.</summary>
internal sealed partial class SiteEdits
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly Random _random;
    private readonly Dictionary<string, string> _original = new(StringComparer.Ordinal);
    private Dictionary<string, string> _kept;
    private Dictionary<string, string> _now;

    public SiteEdits(string from, string to, Random random)
    {
        (_folder, _random) = (to, random);
        FolderCopy.Make(from, to);
        foreach (var file in Directory.EnumerateFiles(to, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(file) is ".md" or ".yaml") _original.Add(Path.GetRelativePath(to, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        _kept = new(_original, StringComparer.Ordinal);
        _now = new(_original, StringComparer.Ordinal);
    }

    public string Next() => string.Join("; ", Enumerable.Range(0, _random.Next(1, 3)).Select(_ => One()));

    public void Keep() => _kept = new(_now, StringComparer.Ordinal);

    public void Undo()
    {
        foreach (var path in _now.Keys.Except(_kept.Keys, StringComparer.Ordinal).ToList()) File.Delete(Path.Combine(_folder, path));
        foreach (var (path, text) in _kept) Put(path, text);
        _now = new(_kept, StringComparer.Ordinal);
    }

    private string One()
    {
        var path = Any(_now.Keys.Where(path => path is not "site.yaml" and not "vocabulary.yaml"));
        var text = _now[path];
        switch (_random.Next(16))
        {
            case 0 or 1 when path.EndsWith(".md", StringComparison.Ordinal):
                Put(path, text + $"\nA sentence about [[{Any(Ids())}]], and another, number {_random.Next(1000)}.\n");
                return $"a paragraph in {path}";
            case 2 or 3 when Dates().Matches(text) is { Count: > 0 } dates:
                var date = dates[_random.Next(dates.Count)];
                Put(path, text.Remove(date.Index, date.Length).Insert(date.Index, $"20{_random.Next(10, 25)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}"));
                return $"a date in {path}";
            case 4 or 5 or 6 when References(path, text) is { Count: > 0 } references:
                var (at, id) = references[_random.Next(references.Count)];
                var others = Ids(_now.Keys.Where(other => FolderOf(other) == FolderOf(_now.Keys.First(known => IdOf(known) == id)))).ToList();
                Put(path, text.Remove(at, id.Length).Insert(at, Any(others)));
                return $"another record in {path}";
            case 7:
                var lines = text.Split('\n').ToList();
                var line = _random.Next(lines.Count);
                lines.RemoveAt(line);
                Put(path, string.Join('\n', lines));
                return $"line {line} less in {path}";
            case 8:
                SetKey(path, "draft", _random.Next(2) == 0 ? "true" : "false");
                return $"a draft of {path}";
            case 9:
                SetKey(path, path.StartsWith("actors/", StringComparison.Ordinal) ? "name" : "title", $"Renamed {_random.Next(50)}");
                return $"a title of {path}";
            case 10:
                SetKey(path, "summary", $"Other words, number {_random.Next(1000)}.");
                return $"a summary of {path}";
            case 11:
                _now.Remove(path);
                File.Delete(Path.Combine(_folder, path));
                return $"without {path}";
            case 12:
                var copy = $"{FolderOf(path)}/copy-{_random.Next(20)}{Path.GetExtension(path)}";
                Put(copy, text);
                return $"{copy} from {path}";
            case 13:
                var old = Any(_original.Keys);
                Put(old, _original[old]);
                return $"{old} as it was";
            case 14 when _random.Next(3) == 0:
                SetKey("site.yaml", "page_size", _random.Next(2, 30).ToString(CultureInfo.InvariantCulture));
                return "page size";
            default:
                Put(path, text + "\n");
                return $"a line end in {path}";
        }
    }

    private List<(int At, string Id)> References(string path, string text)
    {
        var ids = Ids().ToHashSet(StringComparer.Ordinal);
        return [.. Words().Matches(text).Where(match => ids.Contains(match.Value) && match.Value != IdOf(path)).Select(match => (match.Index, match.Value))];
    }

    private IEnumerable<string> Ids(IEnumerable<string>? paths = null) => (paths ?? _now.Keys).Where(path => path.Contains('/', StringComparison.Ordinal)).Select(IdOf);

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static string FolderOf(string path) => path.Split('/')[0];

    private string Any(IEnumerable<string> all)
    {
        var sorted = all.Order(StringComparer.Ordinal).ToList();
        return sorted[_random.Next(sorted.Count)];
    }

    private void SetKey(string path, string key, string value) => Put(path, SiteText.WithKey(_now[path], key, value));

    private void Put(string path, string text)
    {
        _now[path] = text;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.WriteAllText(Path.Combine(_folder, path), text, Utf8);
    }

    [GeneratedRegex(@"\b(19|20)\d\d-\d\d-\d\d\b")]
    private static partial Regex Dates();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)*")]
    private static partial Regex Words();
}
