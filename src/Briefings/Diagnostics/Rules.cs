namespace Briefings.Diagnostics;

/// <summary>
/// Every rule, by range: 00xx files · 01xx YAML shape · 02xx values · 03xx references and relations · 04xx Markdown ·
/// 05xx theme · 06xx the published site · 07xx imports · 08xx captured text · 09xx the machine · 2xxx editorial (levels set in <c>site.yaml</c>), of which 22xx outward links and 29xx waivers.
/// </summary>
public static class Rules
{
    /// <summary>All rules in order of code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        .. new[]
            {
                FileRules.All,
                YamlRules.All,
                ValueRules.All,
                ReferenceRules.All,
                TextRules.All,
                ThemeRules.All,
                SiteRules.All,
                ImportRules.All,
                CaptureRules.All,
                EnvironmentRules.All,
                EditorialRules.All,
                LinkRules.All,
                WaiverRules.All,
            }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
