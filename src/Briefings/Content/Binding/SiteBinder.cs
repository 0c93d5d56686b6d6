using Briefings.Content.Files;
using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary><c>site.yaml</c>.</summary>
internal static class SiteBinder
{
    private const int MostEntries = 1000;

    private static readonly RecordShape PublisherShape = new("a publisher",
    [
        new("name", ValueForm.Text, "A person's or body's name"),
        new("url", ValueForm.Url, "Its own site"),
        new("email", ValueForm.Email, "Where to write to"),
    ]);

    private static readonly RecordShape LicenceShape = new("a licence",
    [
        new("name", ValueForm.Text, "Its name, as in 'CC BY 4.0'"),
        new("url", ValueForm.Url, "Its text"),
    ]);

    private static readonly RecordShape NavigationShape = new("a navigation entry",
    [
        new("title", ValueForm.Text, "What it says; the target's own title when not stated"),
        new("target", ValueForm.Text, "A collection ('actors'), 'timeline', 'search', 'data', a page's id, or an address") { IsRequired = true },
    ]);

    /// <summary>The keys of <c>site.yaml</c>.</summary>
    public static RecordShape Shape { get; } = new("'site.yaml'",
    [
        new("title", ValueForm.Text, "The site's name") { IsRequired = true },
        new("url", ValueForm.Url, "The address of the home page; --base-url overrides it") { IsRequired = true },
        new("zone", ValueForm.Zone, "Where a day is a day when a record does not say") { IsRequired = true },
        new("description", ValueForm.Text, "What the site is, in one paragraph"),
        new("language", ValueForm.Language, "The language of the site; 'en' when not stated"),
        new("publisher", ValueForm.Mapping, "Who answers for the site") { Shape = PublisherShape },
        new("licence", ValueForm.Mapping, "On what terms the record may be used") { Shape = LicenceShape },
        new("navigation", ValueForm.TextOrMapping, "The main menu; the collections when not stated") { IsList = true, Shape = NavigationShape },
        new("rules", ValueForm.Mapping, "Levels of editorial rules") { Of = "{ BRF2001: error|warning|off }" },
        new("page_size", ValueForm.Number, "Entries on a page of a list") { Of = "1 to 1000, default 25", Least = 1, Most = MostEntries },
        new("feed_size", ValueForm.Number, "Entries of a feed") { Of = "1 to 1000, default 10", Least = 1, Most = MostEntries },
    ]);

    /// <summary>Stands in for a site that could not be read, so that its records can still be checked.</summary>
    public static SiteSettings Placeholder(SourceLocation at) => new() { Title = "", Url = new("http://localhost/"), Zone = "Etc/UTC", At = at };

    /// <summary>The settings, with placeholders where required ones are absent and were reported.</summary>
    public static SiteSettings Bind(YamlMapping mapping, SourceLocation at, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        var otherwise = Placeholder(at);
        return new()
        {
            Title = reader.Text("title"),
            Url = ReadUrl(reader) ?? otherwise.Url,
            Zone = reader.Zone("zone") is { Length: > 0 } zone ? zone : otherwise.Zone,
            Description = reader.Text("description"),
            Language = reader.Language("language") is { Length: > 0 } language ? language : otherwise.Language,
            Publisher = reader.Mapping("publisher") is { } publisher ? ReadPublisher(new(publisher, PublisherShape, context)) : otherwise.Publisher,
            Licence = reader.Mapping("licence") is { } licence ? ReadLicence(new(licence, LicenceShape, context)) : otherwise.Licence,
            Navigation = reader.List("navigation", ReadNavigation, entry => entry.Target),
            PageSize = reader.Number("page_size", otherwise.PageSize, 1, MostEntries),
            FeedSize = reader.Number("feed_size", otherwise.FeedSize, 1, MostEntries),
            At = at,
        };
    }

    /// <summary>The levels that <c>rules</c> asks for, by code. Reports codes and levels that cannot be set.</summary>
    public static IReadOnlyDictionary<string, Severity> ReadLevels(YamlMapping mapping, BindingContext context)
    {
        var levels = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (!string.Equals(entry.Key, "rules", StringComparison.Ordinal) || entry.Value.IsEmpty) continue;
            if (context.MappingOf(entry.Value, entry.Key) is not { } rules) continue;
            foreach (var rule in rules.Entries) ReadLevel(rule, levels, context);
        }

        return levels;
    }

    private static void ReadLevel(YamlEntry entry, Dictionary<string, Severity> levels, BindingContext context)
    {
        var rule = Rules.All.FirstOrDefault(each => string.Equals(each.Code, entry.Key, StringComparison.Ordinal));
        if (rule is null)
        {
            var near = Spelling.DidYouMean(entry.Key, Rules.All.Where(each => each.IsConfigurable).Select(each => each.Code));
            context.Diagnostics.Report(ValueRules.BadRuleLevel, entry.KeyAt, $"there is no rule {Quoting.Quote(entry.Key)}{near}", "write the code of an editorial rule, as a warning shows it");
            return;
        }

        if (!rule.IsConfigurable)
        {
            context.Diagnostics.Report(ValueRules.BadRuleLevel, entry.KeyAt, $"the level of {rule.Code} is fixed", "remove the line; only codes from BRF2000 on can be set");
            return;
        }

        Severity? level = (entry.Value as YamlScalar)?.Value.Trim() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "off" => Severity.Off,
            _ => null,
        };
        if (level is { } known)
        {
            levels[rule.Code] = known;
            return;
        }

        var found = entry.Value is YamlScalar scalar ? Quoting.Quote(scalar.Value) : entry.Value.Kind;
        context.Diagnostics.Report(ValueRules.BadRuleLevel, entry.Value.At, $"{found} is not a level", "write error, warning or off");
    }

    private static Uri? ReadUrl(MappingReader reader)
    {
        if (reader.Url("url") is not { Length: > 0 } text) return null;
        var url = new Uri(text);
        if (url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            reader.Context.Diagnostics.Report(
                ValueRules.BadUrl, reader.Value("url")!.At, $"{Quoting.Quote(text)} has a query or a fragment", $"write {Quoting.Quote(url.GetLeftPart(UriPartial.Path))}");
            return null;
        }

        // Below 'https://example.org//' every address would start with two slashes, and lead to another host.
        if (url.AbsolutePath.Contains("//", StringComparison.Ordinal))
        {
            reader.Context.Diagnostics.Report(ValueRules.BadUrl, reader.Value("url")!.At, $"{Quoting.Quote(text)} has a folder without a name", "write each '/' of the path once");
            return null;
        }

        return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.GetLeftPart(UriPartial.Path) + "/");
    }

    private static Publisher ReadPublisher(MappingReader reader) => new(reader.Text("name"), reader.Url("url"), reader.Email("email"));

    private static Licence ReadLicence(MappingReader reader) => new(reader.Text("name"), reader.Url("url"));

    private static NavigationEntry? ReadNavigation(YamlNode node, string key, BindingContext context)
    {
        if (node is YamlScalar) return TextValues.Read(node, key, context) is { } target && IsTarget(target, node, context) ? new("", target, node.At) : null;
        if (node is not YamlMapping mapping)
        {
            context.ReportWrongType(node, key, "text or { title, target }");
            return null;
        }

        var reader = new MappingReader(mapping, NavigationShape, context);
        var entry = new NavigationEntry(reader.Text("title"), reader.Text("target"), node.At);
        return entry.Target.Length > 0 && IsTarget(entry.Target, reader.Value("target")!, context) ? entry : null;
    }

    // The menu is on every page: what a browser would run, or take for another site, has no place in it.
    private static bool IsTarget(string target, YamlNode node, BindingContext context)
    {
        if (AddressValues.IsSitePath(target) || RecordId.IsValid(target) || AddressValues.IsWebAddress(target)) return true;
        context.Diagnostics.Report(
            ValueRules.BadUrl, node.At, $"{Quoting.Quote(target)} is nothing that the menu can lead to",
            "write a collection, 'timeline', 'search', 'data', the id of a page, a path that starts with '/', or a whole web address");
        return false;
    }
}
