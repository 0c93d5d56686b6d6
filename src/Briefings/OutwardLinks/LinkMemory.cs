using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefings.OutwardLinks;

/// <summary>What is known of links from one run to the next: a file beside the content, sorted, so that it can be compared and kept by a build service.</summary>
internal sealed class LinkMemory
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Style = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly ConcurrentDictionary<string, LinkResult> _results;
    private readonly Lock _gate = new();

    private LinkMemory(string path, ConcurrentDictionary<string, LinkResult> results, string fault) => (_path, _results, Fault) = (path, results, fault);

    /// <summary>Why the file could not be read and everything begins anew; empty when it could, or is not there.</summary>
    public string Fault { get; }

    /// <summary>Reads the file; empty where there is none.</summary>
    /// <param name="path">Where it is kept.</param>
    /// <exception cref="IOException">It is there and the system does not let us read it.</exception>
    public static LinkMemory Load(string path)
    {
        var results = new ConcurrentDictionary<string, LinkResult>(StringComparer.Ordinal);
        if (!File.Exists(path)) return new(path, results, "");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var version = document.RootElement.GetProperty("version").GetInt32();
            if (version != Version) return new(path, results, $"it is of version {version.ToString(CultureInfo.InvariantCulture)}, and this tool writes version {Version}");
            foreach (var item in document.RootElement.GetProperty("links").EnumerateArray()) results[item.GetProperty("address").GetString() ?? ""] = Read(item);
            return new(path, results, "");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or ArgumentException)
        {
            return new(path, new(StringComparer.Ordinal), "it is damaged");
        }
    }

    /// <summary>What is known of an address; null when nothing is.</summary>
    public LinkResult? Of(Uri address) => _results.GetValueOrDefault(address.AbsoluteUri);

    /// <summary>Keeps what was found.</summary>
    public void Keep(Uri address, LinkResult result) => _results[address.AbsoluteUri] = result;

    /// <summary>Forgets what was found before a day of addresses that the content does not name any more.</summary>
    public void Forget(IEnumerable<Uri> named, DateTimeOffset before)
    {
        var kept = named.Select(address => address.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        foreach (var (address, result) in _results)
        {
            if (!kept.Contains(address) && result.LookedAt < before) _results.TryRemove(address, out _);
        }
    }

    /// <summary>Writes the file beside its place and moves it in: whoever ends the run, it is the old one or the new one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder is closed to us.</exception>
    public void Save()
    {
        lock (_gate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
            var beside = _path + ".new";
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            using (var json = new Utf8JsonWriter(stream, Style))
            {
                json.WriteStartObject();
                json.WriteNumber("version", Version);
                json.WriteStartArray("links");
                foreach (var (address, result) in _results.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Write(json, address, result);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            File.Move(beside, _path, overwrite: true);
        }
    }

    /// <summary>The word for an outcome, in the file and in reports for scripts.</summary>
    public static string Word(LinkOutcome outcome) => outcome switch
    {
        LinkOutcome.Ok => "ok",
        LinkOutcome.Broken => "broken",
        LinkOutcome.Refused => "refused",
        LinkOutcome.Unreachable => "unreachable",
        LinkOutcome.Private => "private",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Writes what is known of an address as an object.</summary>
    public static void Write(Utf8JsonWriter json, string address, LinkResult result)
    {
        json.WriteStartObject();
        json.WriteString("address", address);
        json.WriteString("outcome", Word(result.Outcome));
        if (result.Status > 0) json.WriteNumber("status", result.Status);
        if (result.Reason.Length > 0) json.WriteString("reason", result.Reason);
        if (result.MovedTo is not null) json.WriteString("moved_to", result.MovedTo.AbsoluteUri);
        if (result.Final is not null) json.WriteString("final", result.Final.AbsoluteUri);
        if (result.IsDowngraded) json.WriteBoolean("downgraded", true);
        if (result.ETag.Length > 0) json.WriteString("etag", result.ETag);
        if (result.LastModified.Length > 0) json.WriteString("last_modified", result.LastModified);
        json.WriteString("looked_at", Time(result.LookedAt));
        if (result.FailingSince is { } since) json.WriteString("failing_since", Time(since));
        json.WriteEndObject();
    }

    private static LinkResult Read(JsonElement item) => new()
    {
        Outcome = Enum.GetValues<LinkOutcome>().Cast<LinkOutcome?>().FirstOrDefault(outcome => Word(outcome!.Value) == item.GetProperty("outcome").GetString())
            ?? throw new FormatException("no such outcome"),
        Status = item.TryGetProperty("status", out var status) ? status.GetInt32() : 0,
        Reason = Text(item, "reason"),
        MovedTo = Address(item, "moved_to"),
        Final = Address(item, "final"),
        IsDowngraded = item.TryGetProperty("downgraded", out var downgraded) && downgraded.GetBoolean(),
        ETag = Text(item, "etag"),
        LastModified = Text(item, "last_modified"),
        LookedAt = item.GetProperty("looked_at").GetDateTimeOffset(),
        FailingSince = item.TryGetProperty("failing_since", out var since) ? since.GetDateTimeOffset() : null,
    };

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static Uri? Address(JsonElement item, string name) => Text(item, name) is { Length: > 0 } text ? LinkAddresses.Read(text) : null;

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
