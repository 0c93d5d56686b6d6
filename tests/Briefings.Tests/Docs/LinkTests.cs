using System.Text.RegularExpressions;

using Briefings.Tests.Support;

namespace Briefings.Tests.Docs;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Documents()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_of_a_document_leads_to_a_file_and_to_a_heading_that_it_has(string document)
    {
        var broken = Links(document).Where(target => !Exists(document, target)).ToList();

        Assert.True(broken.Count == 0, $"{document} links to {string.Join(", ", broken)}");
    }

    [Fact]
    public void Every_document_is_reached_from_the_readme()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "README.md" };
        var pending = new Queue<string>(reached);
        while (pending.TryDequeue(out var document))
        {
            foreach (var target in Links(document).Select(target => Resolve(document, target)).Where(target => target.EndsWith(".md", StringComparison.Ordinal)))
            {
                if (reached.Add(target)) pending.Enqueue(target);
            }
        }

        Assert.Equal(Documents().Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Concat(["README.md", "SECURITY.md"])
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Links(string document) =>
        Link().Matches(InlineCode().Replace(WithoutCode(Repository.Read(document)), ""))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal));

    private static bool Exists(string document, string target)
    {
        var path = Resolve(document, target);
        if (!Path.Exists(Repository.Path(path))) return false;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 || Anchors(path).Contains(target[(hash + 1)..], StringComparer.Ordinal);
    }

    private static string Resolve(string document, string target)
    {
        var path = target.Split('#')[0];
        if (path.Length == 0) return document;
        var folder = Path.GetDirectoryName(Repository.Path(document))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, path))).Replace('\\', '/');
    }

    // As GitHub makes them: lower case, spaces as hyphens, other signs dropped.
    private static IEnumerable<string> Anchors(string document) =>
        Heading().Matches(WithoutCode(Repository.Read(document)))
            .Select(match => NotInAnchor().Replace(match.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static string WithoutCode(string text) => Fence().Replace(text, "");

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInAnchor();
}
