using System.Text;
using System.Text.Encodings.Web;
using Briefings.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>What every address shows while there is no page to show.</summary>
internal static class ErrorPage
{
    /// <summary>A page that lists what is wrong.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Append("<title>This page cannot be shown yet</title>\n<link rel=\"stylesheet\" href=\"").Append(PreviewTools.StylePath).Append("\">\n</head>\n");
        html.Append("<body class=\"briefings-error-page\">\n<main>\n<h1>This page cannot be shown yet</h1>\n");
        html.Append("<p>It appears by itself when these are mended.</p>\n<ol class=\"briefings-errors\">\n");
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)) Append(html, diagnostic);
        return html.Append("</ol>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, Diagnostic diagnostic)
    {
        var encoder = HtmlEncoder.Default;
        html.Append("<li>");
        var place = encoder.Encode(diagnostic.Location.ToString());
        if (EditorLink.Of(diagnostic.Location) is { } link) html.Append("<p class=\"place\"><a href=\"").Append(encoder.Encode(link)).Append("\">").Append(place).Append("</a></p>");
        else if (place.Length > 0) html.Append("<p class=\"place\">").Append(place).Append("</p>");
        html.Append("<p class=\"message\"><span class=\"code\">").Append(diagnostic.Rule.Code).Append("</span> ").Append(encoder.Encode(diagnostic.Message)).Append("</p>");
        html.Append("<p class=\"remedy\">").Append(encoder.Encode(diagnostic.Remedy)).Append("</p></li>\n");
    }
}
